import { useAtlas } from '../../data/AtlasContext.tsx'
import { findSubject } from '../../data/findInAtlas.ts'
import { useCards } from '../../data/useCards.ts'
import { useHolds } from '../../data/useHolds.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import type { CardState } from '../../domain/memory/cards.ts'
import { chooseQuiz } from '../../domain/memory/chooseQuiz.ts'
import { isHeld } from '../../domain/memory/hold.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { DUE, questionsIn, type Scope } from './scope.ts'

const NO_CARDS: ReadonlyMap<string, CardState> = new Map()

/** The questions of a scope, how many of them are due today, and the way to begin with some of them. */
export function useQuiz(scope: Scope) {
  const { locale } = useLocale()
  const atlas = useAtlas()
  const bank = useQuestionBank(locale)
  const { questions, byId } = bank ?? NO_QUESTIONS
  const cards = useCards()
  const holds = useHolds()
  const { now, endOfDay } = useStudyDay()
  const startSitting = useScreen((state) => state.startSitting)

  const subject = findSubject(atlas, scope.split('/')[0] ?? '')
  const inScope = questionsIn(scope, questions, {
    cards: cards ?? NO_CARDS,
    now,
    endOfDay,
    subject,
  })
  const available = inScope.filter(({ id }) => !isHeld(holds?.get(id), now))
  const due = available.filter(
    ({ id }) => (cards?.get(id)?.due ?? Number.POSITIVE_INFINITY) <= endOfDay,
  )

  /** With `among`, only of these questions. Practice leaves the schedule alone. */
  const start = (
    count: number,
    among: readonly Question[] = available,
    isPractice = false,
  ): void => {
    const ids = chooseQuiz({
      questionIds: among.map(({ id }) => id),
      cards: cards ?? NO_CARDS,
      now: Date.now(),
      count,
      seed: Date.now() % 2 ** 31,
      kindOf: (id) => byId.get(id)?.kind ?? '',
      dueBy: endOfDay,
    })
    startSitting(isPractice ? 'practice' : scope === DUE ? 'revise' : 'quiz', scope, ids)
    navigate(paths.quiz())
  }
  return { isLoading: cards === undefined || bank === undefined, available, due, start }
}
