import { useMemo } from 'react'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findSubject } from '../../data/findInAtlas.ts'
import { useCards } from '../../data/useCards.ts'
import { useDueOf } from '../../data/useDueOf.ts'
import { useHolds } from '../../data/useHolds.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import type { CardState } from '../../domain/memory/cards.ts'
import { scheduledDue } from '../../domain/memory/dueOf.ts'
import type { Hold } from '../../domain/memory/hold.ts'
import type { Around } from '../../domain/memory/nextTurn.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { questionsIn } from '../quiz/index.ts'

const NO_CARDS: ReadonlyMap<string, CardState> = new Map()
/** The scopes of a revision name a part of the content, whatever is known of it. */
const NOTHING_KNOWN = { cards: NO_CARDS, now: 0, endOfDay: 0 }
const NO_HOLDS: ReadonlyMap<string, Hold> = new Map()

/** The questions of a scope and all that is known of them. */
export function useScope(scope: string) {
  const { locale } = useLocale()
  const atlas = useAtlas()
  const bank = useQuestionBank(locale)
  const cards = useCards()
  const holds = useHolds()
  const { now: present } = useStudyDay()
  const found = useDueOf((bank ?? NO_QUESTIONS).questions, present)
  const dueOf = found ?? scheduledDue

  const questions = useMemo(() => {
    const subject = findSubject(atlas, scope.split('/')[0] ?? '')
    return questionsIn(scope, bank?.questions ?? [], {
      ...NOTHING_KNOWN,
      subject,
    })
  }, [atlas, bank, scope])
  const questionIds = useMemo(() => new Set(questions.map(({ id }) => id)), [questions])

  return {
    isLoading: !bank || !cards || !holds || !found,
    byId: (bank ?? NO_QUESTIONS).byId,
    questions,
    cards: cards ?? NO_CARDS,
    holds: holds ?? NO_HOLDS,
    dueOf,
    around: (now: number): Around => ({
      questionIds,
      cards: cards ?? NO_CARDS,
      holds: holds ?? NO_HOLDS,
      now,
      dueOf,
    }),
  }
}
