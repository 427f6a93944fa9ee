import { existsSync, readFileSync } from 'node:fs'
import { type Provider, parseProvider } from '../provider/provider.ts'
import { type Console, WrongUsage } from './command.ts'

/** A provider's file; `null`: it is no valid one, and its problems are told. */
export function readProvider(path: string, console: Console): Provider | null {
  if (!existsSync(path)) throw new WrongUsage(`there is no file ${path}`)
  const parsed = parseProvider(readJson(path))
  if (parsed.status === 'ok') return parsed.provider
  for (const problem of parsed.problems) console.report(`${path}:1: ${problem} — correct the provider's file`)
  return null
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
