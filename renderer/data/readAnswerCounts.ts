import { countsAsAnswer } from '../domain/memory/review.ts'
import type { AnswerCount } from '../domain/results/resultsOf.ts'
import type { AtlasDatabase } from './AtlasDatabase.ts'
import { eachQuestionsReviews } from './eachQuestionsReviews.ts'
import { keepingStorageErrors } from './storageFailure.ts'

/** How often each question was answered, and how often right, from the whole log; what was taken back does not count. */
export const readAnswerCounts = (db: AtlasDatabase): Promise<ReadonlyMap<string, AnswerCount>> =>
  keepingStorageErrors(() =>
    db.transaction('r', db.reviews, db.retractions, async () => {
      const retracted = new Set(await db.retractions.toCollection().primaryKeys())
      const counts = new Map<string, AnswerCount>()
      await eachQuestionsReviews(db.reviews, async (reviews) => {
        for (const { id, questionId, mode, correct } of reviews) {
          if (!countsAsAnswer(mode) || retracted.has(id)) continue
          const { answers, right } = counts.get(questionId) ?? { answers: 0, right: 0 }
          counts.set(questionId, { answers: answers + 1, right: right + (correct ? 1 : 0) })
        }
      })
      return counts
    }),
  )
