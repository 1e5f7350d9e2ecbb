import { useLiveQuery } from 'dexie-react-hooks'
import type { CardState } from '../domain/memory/cards.ts'
import { useDatabase } from './DatabaseContext.tsx'
import { readCards } from './readCards.ts'

const NONE: ReadonlyMap<string, CardState> = new Map()

/** Every card state by question id; undefined while loading, empty without storage. */
export const useCards = (): ReadonlyMap<string, CardState> | undefined => {
  const db = useDatabase()
  return useLiveQuery(() => (db ? readCards(db) : NONE), [db])
}
