/**
 * `npm run content -- check | stats | dump [--out FILE]`
 * Exit codes: 0 done, 1 the content has problems, 2 the command was not understood.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readSoundContent } from './readSoundContent.ts'
import { formatStats, statsOf } from './stats.ts'

const USAGE = `npm run content -- check              say what is wrong with the content, if anything
npm run content -- stats              count what it holds
npm run content -- dump [--out FILE]  write the whole validated model as JSON`

async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2))
  if (typeof request === 'string') {
    console.error(`${request}\n\n${USAGE}`)
    return 2
  }

  const atlas = await readSoundContent()
  if (!atlas) return 1

  switch (request.command) {
    case 'check':
      console.log('The content is sound.')
      return 0
    case 'stats':
      console.log(formatStats(statsOf(atlas)))
      return 0
    case 'dump': {
      const json = `${JSON.stringify(atlas, null, 2)}\n`
      if (request.out) await writeFile(request.out, json)
      else process.stdout.write(json)
      return 0
    }
  }
}

interface Request {
  readonly command: 'check' | 'stats' | 'dump'
  readonly out: string | undefined
}

/** The request, or a sentence on what is wrong with it. */
function readRequest(args: readonly string[]): Request | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' } },
      allowPositionals: true,
    })
    const [command = 'nothing', ...rest] = positionals
    if (command !== 'check' && command !== 'stats' && command !== 'dump')
      return `«${command}» is not something this command can do.`
    if (rest.length > 0) return `«${rest.join(' ')}» is too much: one command at a time.`
    if (values.out && command !== 'dump') return 'Only «dump» writes a file.'
    return { command, out: values.out }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = await main()
