/**
 * `npm run export -- --format F --locale ky|ru|en [--system ID] --out PATH` writes the content for another
 * program. Exit codes: 0 done, 1 the content has problems or the file cannot be made or written, 2 the
 * command was not understood.
 */
import { readSoundContent } from '../content/readSoundContent.ts'
import { CommandRefusal } from './export/commandFormat.ts'
import { readCommand } from './export/readCommand.ts'
import { usage } from './export/usage.ts'
import { expectRoom, writeResult } from './export/writeResult.ts'

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2))
  if (typeof command === 'string') {
    console.error(`${command}\n\n${usage()}`)
    return 2
  }
  const atlas = await readSoundContent()
  if (!atlas) {
    console.error('Nothing was exported: mend the content first.')
    return 1
  }

  const known = [...atlas.systems, ...atlas.themes].map(({ id }) => id)
  const unknown = command.subjects?.find((id) => !known.includes(id))
  if (unknown !== undefined) {
    console.error(
      `«${unknown}» is no system or theme of the atlas. There are: ${known.join(', ')}.`,
    )
    return 2
  }

  const { format, locale, options, out } = command
  const subjects = command.subjects && known.filter((id) => command.subjects?.includes(id))
  try {
    await expectRoom(format, out)
    const { files, told } = await format.make({ atlas, locale, subjects, options })
    console.log([...(await writeResult(format, files, out)), ...told].join('\n'))
    return 0
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error
    console.error(error.message)
    return 1
  }
}

process.exitCode = await main()
