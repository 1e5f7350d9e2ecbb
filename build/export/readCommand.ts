import { parseArgs } from 'node:util'
import { LOCALES, type Locale } from '../../content/schema.ts'
import type { CommandFormat } from './commandFormat.ts'
import { COMMAND_FORMATS } from './commandFormats.ts'

export interface Command {
  readonly format: CommandFormat
  readonly locale: Locale
  /** As they were given; null for all of the content. */
  readonly subjects: readonly string[] | null
  readonly options: Readonly<Record<string, string>>
  readonly out: string
}

/** What a command line asks for, or a sentence on what is wrong with it. */
export function readCommand(
  args: readonly string[],
  formats: readonly CommandFormat[] = COMMAND_FORMATS,
): Command | string {
  const own = new Set(formats.flatMap(({ options = {} }) => Object.keys(options)))
  const read = parsed(args, own)
  if (typeof read === 'string') return read
  const { format: id, locale: language, system, out, ...rest } = read
  if (typeof id !== 'string') return 'Say which format with «--format».'
  const format = formats.find((each) => each.id === id)
  if (!format)
    return `«${id}» is no format of this command: choose ${formats.map((each) => each.id).join(', ')}.`
  if (typeof language !== 'string') return 'Say which language with «--locale»: ky, ru or en.'
  const locale = LOCALES.find((known) => known === language)
  if (!locale) return `«${language}» is not a language of the atlas: choose ky, ru or en.`
  if (typeof out !== 'string' || out === '') return 'Say where to write with «--out».'

  const options: Record<string, string> = {}
  for (const [name, value] of Object.entries(rest)) {
    if (!Object.keys(format.options ?? {}).includes(name))
      return `The format «${id}» has no option «--${name}».`
    if (typeof value === 'string') options[name] = value
  }
  return { format, locale, subjects: Array.isArray(system) ? system : null, options, out }
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

function parsed(args: readonly string[], own: ReadonlySet<string>) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string' },
        locale: { type: 'string' },
        system: { type: 'string', multiple: true },
        out: { type: 'string' },
        ...Object.fromEntries([...own].map((name) => [name, { type: 'string' as const }])),
      },
    })
    return values as Values & { readonly system?: readonly string[] }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
