import { useMemo } from 'react'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { arrangeOptions } from '../../domain/exam/arrangeOptions.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCourse } from '../../state/CourseStoreContext.tsx'

/** A question as the course asks it; undefined until it is there, null where the content has none such. */
export function useAskedQuestion(id: string): Question | null | undefined {
  const { locale } = useLocale()
  const bank = useQuestionBank(locale)
  const { seed } = useCourse((state) => state.course)
  const question = bank?.byId.get(id)
  return useMemo(() => {
    if (!bank) return undefined
    if (!question) return null
    return seed === null ? question : arrangeOptions(question, seed, 'A')
  }, [bank, question, seed])
}
