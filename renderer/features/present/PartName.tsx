import { useTranslation } from 'react-i18next'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RichText } from '../../ui/RichText.tsx'
import type { StagePart } from './stagePart.ts'
import { partTitle } from './titleOf.ts'

/** What a part is called; a question by its own words. */
export function PartName({ each }: { readonly each: StagePart }) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  if (each.kind === 'question') return <QuestionName id={each.part.question} />
  return <>{partTitle(each, locale, t)}</>
}

// Apart, so that the bank is fetched only where a question is.
function QuestionName({ id }: { readonly id: string }) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const bank = useQuestionBank(locale) ?? NO_QUESTIONS
  const question = bank.byId.get(id)
  return (
    <>
      {t('question')}: {question ? <RichText>{question.prompt}</RichText> : id}
    </>
  )
}
