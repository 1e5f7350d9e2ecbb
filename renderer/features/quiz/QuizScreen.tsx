import { useSearchParams } from 'wouter'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { QuizSetup } from './QuizSetup.tsx'
import { QuizSummary } from './QuizSummary.tsx'

/** Choosing a quiz, sitting it, and its result. A quiz under way waits here while one looks elsewhere. */
export function QuizScreen() {
  const { locale } = useLocale()
  const bank = useQuestionBank(locale)
  const sitting = useScreen((state) => state.sitting)
  const [search] = useSearchParams()
  const scope = search.get('scope')

  if (!sitting || (scope !== null && scope !== sitting.scope))
    return <QuizSetup key={scope} scope={scope ?? ''} />
  if (!bank) return null
  if (sitting.position >= sitting.questionIds.length)
    return <QuizSummary sitting={sitting} bank={bank} />
  return <QuestionScreen key={sitting.position} sitting={sitting} bank={bank} />
}
