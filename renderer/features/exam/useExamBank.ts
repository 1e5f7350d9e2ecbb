import type { Atlas } from '../../../content/schema.ts'
import { useTaught } from '../../data/AtlasContext.tsx'
import { type QuestionBank, useQuestionBank } from '../../data/useQuestionBank.ts'
import { type Edition, editionOf } from '../../domain/exam/editionOf.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'

export interface ExamBank extends QuestionBank {
  /** Of the built-in content: codes made for it mean the same paper everywhere. */
  readonly edition: Edition
  /** Of the content with the course packs that are on; null where there are none. */
  readonly editionWithPacks: Edition | null
}

// The same in every language, and too long a sum to be done twice.
const editions = new WeakMap<Atlas, Edition>()

/** Every question, and the editions of the content that codes are made for; undefined while they are built. */
export function useExamBank(): ExamBank | undefined {
  const { locale } = useLocale()
  const { atlas, builtIn } = useTaught()
  const bank = useQuestionBank(locale)
  if (!bank) return undefined
  return {
    ...bank,
    edition: knownEdition(builtIn, bank.builtIn),
    editionWithPacks: atlas === builtIn ? null : knownEdition(atlas, bank.questions),
  }
}

function knownEdition(atlas: Atlas, questions: readonly Question[]): Edition {
  const edition = editions.get(atlas) ?? editionOf(atlas, questions)
  editions.set(atlas, edition)
  return edition
}
