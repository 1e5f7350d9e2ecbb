import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExamOrder } from '../../domain/exam/examOrder.ts'
import { FORM_OF } from '../../domain/questions/answerForm.ts'
import type { Question, QuestionKind } from '../../domain/questions/question.ts'
import { TickList } from '../../ui/TickList.tsx'
import { AllOrSome } from './AllOrSome.tsx'

const KINDS = Object.keys(FORM_OF) as readonly QuestionKind[] // the record names every kind and nothing else

interface Props {
  readonly kinds: ExamOrder['kinds']
  readonly questions: readonly Question[]
  readonly onChange: (kinds: ExamOrder['kinds']) => void
}

/** Every kind of question, or those that are ticked; only kinds that the content has. */
export function KindChoice({ kinds, questions, onChange }: Props) {
  const { t } = useTranslation(['exam', 'quiz'])
  const there = useMemo(() => new Set(questions.map(({ kind }) => kind)), [questions])
  return (
    <AllOrSome
      label={t('kinds')}
      all={t('kinds.all')}
      some={t('kinds.some')}
      chosen={kinds}
      onChange={onChange}
    >
      {(chosen) => (
        <TickList
          legend={t('kinds')}
          items={KINDS.filter((kind) => there.has(kind)).map((kind) => ({
            value: kind,
            label: t(`quiz:kind.${kind}`),
          }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
    </AllOrSome>
  )
}
