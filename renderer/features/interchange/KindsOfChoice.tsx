import { useMemo } from 'react'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { questionsOfSubjects } from '../../domain/interchange/questionsOfSubjects.ts'
import type { QuestionKind } from '../../domain/questions/question.ts'
import { KindChoice } from '../quiz/index.ts'
import type { ExportChoices } from './ExportChoiceForm.tsx'

interface Props {
  readonly choices: ExportChoices
  readonly onChoose: (kinds: readonly QuestionKind[] | null) => void
}

/** Which kinds of question go into the file, of those that the chosen countries and themes have. */
export function KindsOfChoice({ choices, onChoose }: Props) {
  const { questions } = useQuestionBank(choices.locale) ?? NO_QUESTIONS
  const { subjects } = choices
  const counts = useMemo(() => {
    const found = new Map<QuestionKind, number>()
    for (const { kind } of questionsOfSubjects(questions, subjects))
      found.set(kind, (found.get(kind) ?? 0) + 1)
    return found
  }, [questions, subjects])
  return <KindChoice chosen={choices.kinds} counts={counts} onChoose={onChoose} />
}
