import { formatProblem } from '../../../../content/problem.ts'
import { readContent } from '../../../../content/readContent.ts'
import { type Atlas, LOCALES, type Locale } from '../../../../content/schema.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'

async function readBuiltIn(): Promise<Atlas> {
  const content = await readContent()
  if (!content.ok)
    throw new Error(content.problems.map((problem) => formatProblem(problem)).join('\n'))
  return content.atlas
}

/** The content that the program is built with. */
export const builtInAtlas: Atlas = await readBuiltIn()

const banks = new Map<Locale, readonly Question[]>(
  LOCALES.map((locale) => [locale, buildQuestionBank(builtInAtlas, locale)]),
)

/** All of its questions in one language, built once for a file of tests. */
export const builtInBank = (locale: Locale): readonly Question[] => banks.get(locale) ?? []
