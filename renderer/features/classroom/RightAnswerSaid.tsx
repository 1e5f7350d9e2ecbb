import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { answerInWords } from '../../domain/exam/answerInWords.ts'
import { plainText } from '../../domain/exam/plainText.ts'
import type { Question } from '../../domain/questions/question.ts'
import { Heard } from '../../ui/Heard.tsx'

interface Props {
  readonly question: Question
  readonly isRevealed: boolean
  readonly locale: Locale
}

/** The right answer for those who listen, the moment it is shown. */
export function RightAnswerSaid({ question, isRevealed, locale }: Props) {
  const { t } = useTranslation('classroom', { lng: locale })
  const answer = answerInWords(question, question.answer).map(plainText).join('; ')
  return <Heard>{isRevealed && t('said', { answer })}</Heard>
}
