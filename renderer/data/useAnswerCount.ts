import { useStored } from './useStored.ts'

/** How many answers the log holds; undefined while loading, 0 without storage. */
export const useAnswerCount = (): number | undefined => useStored((db) => db.reviews.count(), 0)
