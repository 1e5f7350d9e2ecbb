/**
 * `npm run questions -- [--locale ky|ru|en] [--out FILE]` prints every question of the atlas;
 * written to a file, it is summed up besides.
 * Exit codes: 0 done, 1 the content has problems or the file cannot be written, 2 the command was not
 * understood.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readSoundContent } from '../content/readSoundContent.ts'
import { LOCALES, type Locale } from '../content/schema.ts'
import { buildQuestionBank } from '../renderer/domain/questions/bank.ts'
import type { Question } from '../renderer/domain/questions/question.ts'
import { bankSummary } from './bankSummary.ts'

const USAGE = `npm run questions -- [--locale ky|ru|en] [--out FILE]
  --locale  the language of the questions (ky unless told otherwise)
  --out     write the JSON array to this file instead of printing it`

interface Request {
  readonly locale: Locale
  readonly out: string | undefined
}

async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2))
  if (typeof request === 'string') {
    console.error(`${request}\n\n${USAGE}`)
    return 2
  }

  const atlas = await readSoundContent()
  if (!atlas) {
    console.error('No questions were made: mend the content first.')
    return 1
  }

  const bank = buildQuestionBank(atlas, request.locale)
  const json = `${JSON.stringify(listed(bank), null, 2)}\n`
  if (request.out === undefined) {
    process.stdout.write(json)
    return 0
  }
  // Beside the way of what a program may read.
  console.error(bankSummary(atlas, bank))
  return writeTo(request.out, json)
}

/** The request, or a sentence on what is wrong with it. */
function readRequest(args: readonly string[]): Request | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { locale: { type: 'string', default: 'ky' }, out: { type: 'string' } },
    })
    const locale = LOCALES.find((known) => known === values.locale)
    if (!locale) return `«${values.locale}» is not a language of the atlas: choose ky, ru or en.`
    if (values.out === '') return 'The option «--out» needs the name of a file.'
    return { locale, out: values.out }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What a reader of the list asks for first stands first. */
function listed(bank: readonly Question[]): readonly object[] {
  return bank.map((question) => {
    const { id, kind, prompt, options, answer, explanation, citations, system, ...rest } = question
    return { id, kind, prompt, options, answer, explanation, citations, system, ...rest }
  })
}

async function writeTo(file: string, text: string): Promise<number> {
  try {
    await writeFile(file, text)
    return 0
  } catch (error) {
    console.error(`The file «${file}» could not be written: ${String(error)}`)
    return 1
  }
}

// A reader such as `head` may close the pipe early: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main()
