import type { CardState } from '../domain/memory/cards.ts'
import { readCards } from './readCards.ts'
import { useStored } from './useStored.ts'

const NONE: ReadonlyMap<string, CardState> = new Map()

/** Every card state by question id; undefined while loading, empty without storage. */
export const useCards = (): ReadonlyMap<string, CardState> | undefined => useStored(readCards, NONE)
