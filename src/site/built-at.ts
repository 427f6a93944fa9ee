import type { Plugin } from 'vite'

const DAY_MS = 86_400_000

/**
 * Tells the app the day of its build (`import.meta.env.VORAB_BUILT_AT`, milliseconds, midnight UTC): a device's clock before
 * it is wrong for certain. A whole day, so that two builds of one day are alike; `SOURCE_DATE_EPOCH` (seconds,
 * https://reproducible-builds.org/specs/source-date-epoch/) sets it for builds that must be alike for ever.
 */
export function builtAt(): Plugin {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'])
  const at = Number.isFinite(epoch) && epoch > 0 ? epoch * 1000 : Date.now()
  return {
    name: 'vorab:built-at',
    config: () => ({ define: { 'import.meta.env.VORAB_BUILT_AT': String(Math.floor(at / DAY_MS) * DAY_MS) } }),
  }
}
