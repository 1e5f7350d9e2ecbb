import { COMMAND_FORMATS } from './commandFormats.ts'

const PLACES = {
  file: '',
  folder: ' (PATH is a folder)',
  either: ' (PATH is a folder where there are several)',
} as const

/** How the command is used, with every format that there is. */
export function usage(): string {
  const rows = COMMAND_FORMATS.flatMap(({ id, about, makes, options = {} }) => [
    `  ${id.padEnd(12)}${about}${PLACES[makes]}`,
    ...Object.entries(options).map(([name, what]) => `${' '.repeat(14)}--${name}  ${what}`),
  ])
  return `npm run export -- --format FORMAT --locale ky|ru|en [--system ID]… --out PATH
  --format    one of those below
  --locale    the language
  --system    a system or theme by its id; may be given several times; without it, all of the content
  --out       where to write; a file that is there already is replaced
Formats:
${rows.join('\n')}`
}
