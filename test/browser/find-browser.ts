import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** A Chromium to start: its program, arguments, and environment (libraries that ship with it). */
export type FoundBrowser = {
  readonly executablePath: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/**
 * The browser of the tests: `CHROMIUM_PATH`, else an installed Chrome or Chromium, else the one inside
 * `@sparticuz/chromium`. Never downloads.
 * @throws Error where `CHROMIUM_PATH` names no file.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const own = process.env['CHROMIUM_PATH']
  if (own) {
    if (!existsSync(own)) throw new Error(`CHROMIUM_PATH names no file: ${own}`)
    return { executablePath: own, args: quiet, env: {} }
  }
  const installed = findInstalled()
  if (installed) return { executablePath: installed, args: quiet, env: {} }
  return shippedBrowser()
}

function findInstalled(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...macApps].find((path) => existsSync(path))
}

/**
 * `@sparticuz/chromium` unpacks to one fixed place in the temporary folder and takes whatever lies there for its own, a
 * half-written or older browser too. So it is unpacked in a folder of its own, renamed when complete, its version in
 * the name. Its libraries (NSS and others, absent from a bare Debian) it unpacks only on AWS: they are unpacked here.
 */
async function shippedBrowser(): Promise<FoundBrowser> {
  const packageFile = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'package.json')
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }
  const home = join(tmpdir(), `vorab-chromium-${version}`)
  if (!existsSync(home)) {
    const unpacking = mkdtempSync(join(tmpdir(), 'vorab-chromium-unpacking-'))
    await unpack(join(dirname(packageFile), 'bin'), unpacking)
    writeFileSync(join(unpacking, 'fonts', 'fonts.conf'), fontsIn(home))
    try {
      renameSync(unpacking, home)
    } catch (error) {
      rmSync(unpacking, { recursive: true, force: true })
      if (!existsSync(home)) throw error
    }
  }
  return {
    executablePath: join(home, 'chromium'),
    args: [...quiet, '--no-zygote', '--disable-setuid-sandbox'],
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  }
}

/** The package's own names one fixed place; a browser that finds no font at all ends at the first letter. */
function fontsIn(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

/** In a process of its own, because the package reads the temporary folder's place from the environment. */
async function unpack(packed: string, into: string): Promise<void> {
  const script = `
    import { inflate } from '@sparticuz/chromium'
    const [packed] = process.argv.slice(1)
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(packed + '/' + name)
    }`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script, packed], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: into },
  })
}
