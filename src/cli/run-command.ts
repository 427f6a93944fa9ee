import { type Console, type ExitCode, WrongUsage } from './command.ts'
import { commands } from './commands.ts'

/** Runs a command line, the command's name first. A bug still throws. */
export async function runCommand(line: readonly string[], console: Console): Promise<ExitCode> {
  const [name = '', ...args] = line
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    console.report(name === '' ? 'no command given' : `there is no command ${name}`)
    for (const [known, command] of Object.entries(commands))
      console.report(`vorab ${known} ${(await command()).usage}`.trim())
    return 2
  }
  const command = await load()
  try {
    return await command.run(args, console)
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    console.report(error.message)
    console.report(`usage: vorab ${name} ${command.usage}`.trim())
    return 2
  }
}
