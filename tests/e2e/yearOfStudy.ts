import { expect, type Page } from '@playwright/test'
import { readSoundContent } from '../../content/readSoundContent.ts'
import { writeProgressFile } from '../../renderer/data/writeProgressFile.ts'
import type { Review } from '../../renderer/domain/memory/review.ts'
import type { Plan } from '../../renderer/domain/plan/plan.ts'
import { buildQuestionBank } from '../../renderer/domain/questions/bank.ts'
import { randomFor } from '../../renderer/domain/random.ts'

const MINUTE = 60 * 1000
const DAY = 24 * 60 * MINUTE

/** Friday, 27 November 2026, noon in Bishkek. */
export const NOON = Date.UTC(2026, 10, 27, 6)
const BISHKEK = -360
/** The latest days are all studied; before them one day in four is not. */
const STREAK = 12

/** A year of answers that ends yesterday, given in Bishkek in the evening; the same each time. */
export async function yearOfReviews(questionCount = 400): Promise<readonly Review[]> {
  const ids = (await questionIds()).slice(0, questionCount)
  const random = randomFor('a year of study')
  return Array.from({ length: 365 }, (_, index) => 365 - index).flatMap((daysAgo) => {
    const isMissed = daysAgo === STREAK + 1 || daysAgo === STREAK + 2
    if (isMissed || (daysAgo > STREAK && random() < 0.25)) return []
    const count = 3 + Math.floor(random() * 30)
    return Array.from({ length: count }, (_unused, place) => {
      const known = Math.max(10, Math.round(ids.length * (1 - daysAgo / 400)))
      const isRight = random() < 0.8
      return {
        id: `year-${daysAgo}-${place}`,
        questionId: ids[Math.floor(random() * known)] ?? '',
        at: NOON - daysAgo * DAY + 8 * 60 * MINUTE + place * MINUTE,
        rating: isRight ? 3 : 1,
        correct: isRight,
        score: isRight ? 1 : 0,
        elapsedMs: 12_000 + Math.floor(random() * 20_000),
        mode: 'revise',
        device: 'laptop',
        offsetMinutes: BISHKEK,
      } satisfies Review
    })
  })
}

/** One right answer at each of these instants, by the clock that showed this offset. */
export const answersAt = (
  instants: readonly (readonly [at: number, offsetMinutes: number])[],
): readonly Review[] =>
  instants.map(([at, offsetMinutes], index) => ({
    id: `answer-${index}`,
    questionId: `q:made-up:${index}`,
    at,
    rating: 3,
    correct: true,
    score: 1,
    elapsedMs: 9000,
    mode: 'quiz',
    device: 'laptop',
    offsetMinutes,
  }))

export async function questionIds(): Promise<readonly string[]> {
  const atlas = await readSoundContent()
  if (!atlas) throw new Error('the content has problems')
  return buildQuestionBank(atlas, 'en').map(({ id }) => id)
}

/** Puts answers and plans into the program by the door that a learner would use: a progress file. */
export async function bringIn(
  page: Page,
  { reviews = [], plans = [] }: { reviews?: readonly Review[]; plans?: readonly Plan[] },
): Promise<void> {
  const text = await writeProgressFile({
    app: 'test',
    exportedAt: NOON,
    device: 'laptop',
    body: {
      reviews,
      plans,
      settings: {},
      notes: [],
      attempts: [],
      retractions: [],
      holds: [],
      exams: [],
      lessons: [],
      classResults: [],
    },
  })
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import from a file' }).click()
  const chooser = await choosing
  await chooser.setFiles({
    name: 'year.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  const status = page.getByRole('status')
  await expect(status.filter({ hasText: 'The file would add' })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(status.filter({ hasText: /added:/ })).toBeVisible({ timeout: 60_000 })
}
