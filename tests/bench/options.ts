import { parseArgs } from 'node:util'

export const USUAL_RUNS = 7

export const USAGE = `npm run bench -- [--only ROW]... [--out FILE] [--runs N] [--list]
  --only ROW  measure this row alone; may be given several times
  --out FILE  also write the figures to this file, as a JSON array
  --runs N    runs of each candidate (${USUAL_RUNS} unless told otherwise; fewer is a rehearsal)
  --list      print the rows and what they measure, and end`

export interface BenchOptions {
  /** Rows to measure, in the order of the bench; all of them unless told otherwise. */
  readonly rows: readonly string[]
  readonly out: string | null
  readonly runs: number
  readonly list: boolean
}

/** Reads what stands after `npm run bench --`; `mistake` is a sentence for the person who typed it. */
export function readOptions(
  args: readonly string[],
  known: readonly string[],
): BenchOptions | { readonly mistake: string } {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch (error) {
    return { mistake: `${error instanceof Error ? error.message : error}\n\n${USAGE}` }
  }
  const only = values.only ?? []
  const unknown = only.find((row) => !known.includes(row))
  if (unknown !== undefined)
    return { mistake: `There is no row «${unknown}». The rows are:\n  ${known.join('\n  ')}` }
  const runs = values.runs === undefined ? USUAL_RUNS : Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1 || runs > 1000)
    return { mistake: `--runs needs a whole number from 1 to 1000, not «${values.runs}».` }
  if (values.out === '') return { mistake: '--out needs the name of a file.' }
  return {
    rows: only.length === 0 ? known : known.filter((row) => only.includes(row)),
    out: values.out ?? null,
    runs,
    list: values.list ?? false,
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      out: { type: 'string' },
      runs: { type: 'string' },
      list: { type: 'boolean' },
    },
  }).values
