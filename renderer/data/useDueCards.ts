import { useLiveQuery } from 'dexie-react-hooks'
import type { CardState } from '../domain/memory/cards.ts'
import { useDatabase } from './DatabaseContext.tsx'
import { findDueCards } from './dueCards.ts'

const NONE: readonly CardState[] = []

/** The cards due by that moment, longest waiting first; undefined while loading, [] without storage. */
export const useDueCards = (dueBy: number): readonly CardState[] | undefined => {
  const db = useDatabase()
  return useLiveQuery(() => (db ? findDueCards(db, dueBy) : NONE), [db, dueBy])
}
