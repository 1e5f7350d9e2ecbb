/**
 * `npm run bench`: how fast the atlas is beside its peers, in a real Chromium. Never fails for being
 * slow. Exit codes: 0 done, 1 the command was not understood or something broke.
 */
import { writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../build/findChromium.ts'
import { type Bench, NotMeasurable, type Row } from './bench.ts'
import type { Figure } from './figures/figure.ts'
import { jsonRow } from './figures/jsonRow.ts'
import { table } from './figures/table.ts'
import { type BenchOptions, readOptions, USUAL_RUNS } from './options.ts'
import { ROWS } from './rows.ts'
import { createSite } from './site/createSite.ts'

async function main(): Promise<number> {
  const options = readOptions(
    process.argv.slice(2),
    ROWS.map(({ name }) => name),
  )
  if ('mistake' in options) {
    console.error(options.mistake)
    return 1
  }
  if (options.list) {
    const width = Math.max(...ROWS.map(({ name }) => name.length))
    for (const { name, says } of ROWS) console.log(`${name.padEnd(width)}  ${says}`)
    return 0
  }
  return run(options)
}

async function run({ rows, runs, out }: BenchOptions): Promise<number> {
  const executablePath = await findChromium()
  const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
  const site = await createSite(log)
  const started = performance.now()
  const figures: Figure[] = []
  let broken = 0
  try {
    log(`Chromium ${browser.version()}, ${runs} runs of each candidate`)
    const bench: Bench = { browser, site, runs, log }
    for (const row of ROWS.filter(({ name }) => rows.includes(name))) {
      log(`${row.name}: ${row.says}`)
      try {
        figures.push(...(await measured(row, bench)))
      } catch (error) {
        broken += 1
        console.error(`${row.name} broke:`, error)
      }
    }
  } finally {
    await browser.close()
    await site.close()
  }
  const minutes = ((performance.now() - started) / 60_000).toFixed(1)
  console.log(`\n${table(figures)}\n`)
  console.log(
    `Chromium ${browser.version()}, Node ${process.version}, ${runs} runs, ${minutes} min`,
  )
  if (runs < USUAL_RUNS) console.log(`Fewer than ${USUAL_RUNS} runs: a rehearsal.`)
  const isWritten = out === null || (await isWrittenTo(out, figures))
  return broken === 0 && isWritten ? 0 : 1
}

async function isWrittenTo(file: string, figures: readonly Figure[]): Promise<boolean> {
  try {
    await writeFile(file, `${JSON.stringify(figures.map(jsonRow), null, 2)}\n`)
    return true
  } catch (error) {
    console.error(`The file «${file}» could not be written: ${String(error)}`)
    return false
  }
}

async function measured(row: Row, bench: Bench): Promise<readonly Figure[]> {
  try {
    return await row.measure(bench)
  } catch (error) {
    if (!(error instanceof NotMeasurable)) throw error
    const note = `not measurable yet: ${error.message}`
    return [{ row: row.name, unit: 'ms', target: {}, ours: null, note }]
  }
}

/** Progress goes beside the table, not into it. */
function log(line: string): void {
  console.error(`· ${line}`)
}

// A reader such as `head` may close the pipe early: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main()
