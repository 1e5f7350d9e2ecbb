import { useSearchParams } from 'wouter'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { QuestionScreen } from './QuestionScreen.tsx'
import { QuizSetup } from './QuizSetup.tsx'
import { QuizSummary } from './QuizSummary.tsx'

/** Choosing a quiz, sitting it, and its result. A quiz under way waits here while one looks elsewhere. */
export function QuizScreen() {
  const sitting = useScreen((state) => state.sitting)
  const [search] = useSearchParams()
  const scope = search.get('scope')

  if (!sitting || (scope !== null && scope !== sitting.scope))
    return <QuizSetup key={scope} scope={scope ?? ''} />
  if (sitting.position >= sitting.questionIds.length) return <QuizSummary sitting={sitting} />
  return <QuestionScreen key={sitting.position} sitting={sitting} />
}
