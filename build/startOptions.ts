import { parseArgs } from 'node:util'

/** Progress belongs to an origin, and the port is part of it: it never changes by itself. */
export const DEFAULT_PORT = 41730

export interface StartOptions {
  browser: boolean
  port: number
  open: boolean
  help: boolean
}

export type ParsedStartOptions = StartOptions | { mistake: string }

export const startHelp = `Usage: npm start -- [options]

Opens Atkaruu Atlas: in Electron where it can be had, otherwise in the browser.

  --browser   open in the browser even where Electron is there
  --port N    port of the local page in the browser (default ${DEFAULT_PORT}); progress made at one
              port is not seen at another
  --no-open   only print the address of the local page, open nothing in the browser
  --help      show this`

/** Reads what stands after `npm start --`; `mistake` is a sentence for the person who typed it. */
export function parseStartOptions(args: readonly string[]): ParsedStartOptions {
  const parsed = readArgs(args)
  if ('mistake' in parsed) return parsed
  const port = parsed.port === undefined ? DEFAULT_PORT : readPort(parsed.port)
  if (port === null) {
    return { mistake: `--port needs a number from 1024 to 65535, not "${parsed.port}".` }
  }
  const { browser = false, help = false } = parsed
  return { browser, port, open: !parsed['no-open'], help }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        browser: { type: 'boolean' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    return { mistake: explain(error) }
  }
}

// Node's own sentences speak of parseArgs to programmers; their first clause names the option.
function explain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const option = /'(-[^']*?)(?: <value>)?'/.exec(text)?.[1]
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}.`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `Nothing but options is expected here, not "${/'([^']*)'/.exec(text)?.[1]}".`
  }
  if (/argument missing|ambiguous/.test(text)) return '--port needs a number after it.'
  return `${option ?? 'An option'} takes no value.`
}

// Ports below 1024 belong to the system.
function readPort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port >= 1024 && port <= 65_535 ? port : null
}
