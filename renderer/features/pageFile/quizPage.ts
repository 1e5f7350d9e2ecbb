import type { Atlas, Locale } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { chooseQuestions } from '../../domain/exam/chooseQuestions.ts'
import type { Question } from '../../domain/questions/question.ts'
import type { QuizPage } from '../../domain/viewer/viewerPage.ts'
import { pageAbout } from './pageAbout.ts'
import { type Base64Of, viewerFonts } from './viewerFonts.ts'
import { viewerStrings } from './viewerStrings.ts'

interface Parts {
  readonly atlas: Atlas
  readonly subject: Subject
  readonly locale: Locale
  /** All questions of the content in that language. */
  readonly questions: readonly Question[]
  readonly count: number
  readonly base64Of: Base64Of
}

/** The same choice in every page of the same content. */
const SEED = 2

/** Questions on a country or theme. Those that are put on a drawing are asked in words there. */
export async function quizPage(parts: Parts): Promise<QuizPage> {
  const { atlas, subject, locale, questions, count, base64Of } = parts
  const order = { scope: [subject.id], kinds: null, difficulty: null, minutes: null }
  const page = {
    ...pageAbout(atlas, subject, locale),
    kind: 'quiz' as const,
    title: viewerStrings[locale].quiz,
    questions: chooseQuestions({ ...order, count, seed: SEED }, questions),
  }
  return { ...page, fonts: await viewerFonts(JSON.stringify(page), base64Of) }
}
