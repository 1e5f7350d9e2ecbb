import { LOCALES } from '../../../content/names.ts'
import type { Question } from '../questions/question.ts'
import { type Course, questionsOf } from './course.ts'
import type { CourseAnswer, CourseProgress } from './courseProgress.ts'
import { packAnswer, unpackAnswer } from './packAnswer.ts'
import { fromSixBits, toSixBits } from './sixBits.ts'

/** What every learning system keeps for a package, by the standard. */
export const LONGEST_SUSPEND_DATA = 4096

/** Of the layout below. */
const VERSION = 'a'

/** Signs of each field. */
const WIDTHS = {
  edition: 6,
  locale: 1,
  isFinished: 1,
  position: 2,
  best: 3,
  startedAt: 6,
  mark: 2,
  question: 2,
} as const

const THOUSAND = 1000
const SEEN_IN_A_SIGN = 6

/**
 * Progress in at most 4096 signs, and bytes too. All marks are kept whatever the course; answers, which are
 * only shown again, as many of them as there is room for, the short ones first.
 */
export function packProgress(
  course: Course,
  progress: CourseProgress,
  byId: ReadonlyMap<string, Question>,
): string {
  const { locale, position, seen, answers, isFinished, best, startedAt } = progress
  const asked = questionsOf(course)
  const marks = asked.map((id) => {
    const answer = answers[id]
    return toSixBits(answer ? Math.round(answer.score * THOUSAND) + 1 : 0, WIDTHS.mark)
  })
  const head = [
    VERSION,
    toSixBits(course.edition, WIDTHS.edition),
    toSixBits(LOCALES.indexOf(locale), WIDTHS.locale),
    toSixBits(isFinished ? 1 : 0, WIDTHS.isFinished),
    toSixBits(position, WIDTHS.position),
    toSixBits(best === null ? 0 : Math.round(best * 100) + 1, WIDTHS.best),
    toSixBits(startedAt, WIDTHS.startedAt),
    packSeen(course.parts.length, seen),
    ...marks,
  ].join('')
  return head + packAnswers(asked, answers, byId, LONGEST_SUSPEND_DATA - head.length)
}

/** Null for what was not packed for this edition of this course. */
export function unpackProgress(
  course: Course,
  packed: string,
  byId: ReadonlyMap<string, Question>,
): CourseProgress | null {
  let at = VERSION.length
  const number = (width: number): number => {
    const value = fromSixBits(packed.slice(at, at + width))
    at += width
    return value ?? Number.NaN
  }
  const asked = questionsOf(course)
  const edition = number(WIDTHS.edition)
  const locale = LOCALES[number(WIDTHS.locale)]
  const isFinished = number(WIDTHS.isFinished) === 1
  const position = number(WIDTHS.position)
  const best = number(WIDTHS.best)
  const startedAt = number(WIDTHS.startedAt)
  const seen = unpackSeen(course.parts.length, number)
  const marks = asked.map(() => number(WIDTHS.mark))

  const isOurs = packed.startsWith(VERSION) && packed.length >= at && edition === course.edition
  if (!isOurs || !locale || !seen) return null
  if ([position, best, startedAt, ...marks].some(Number.isNaN)) return null
  if (position > course.parts.length || best > 10_001 || marks.some((mark) => mark > THOUSAND + 1))
    return null
  const given = unpackAnswers(asked, packed.slice(at), byId)
  const answers = asked.flatMap((id, index) => {
    const mark = marks[index] ?? 0
    if (mark === 0) return []
    return [[id, { given: given.get(id) ?? null, score: (mark - 1) / THOUSAND }] as const]
  })
  return {
    locale,
    position,
    seen,
    answers: Object.fromEntries(answers),
    isFinished,
    best: best === 0 ? null : (best - 1) / 100,
    startedAt,
  }
}

function packSeen(count: number, seen: ReadonlySet<number>): string {
  let signs = ''
  for (let from = 0; from < count; from += SEEN_IN_A_SIGN) {
    let bits = 0
    for (let place = 0; place < SEEN_IN_A_SIGN; place += 1)
      if (seen.has(from + place)) bits |= 1 << place
    signs += toSixBits(bits, 1)
  }
  return signs
}

function unpackSeen(count: number, number: (width: number) => number): ReadonlySet<number> | null {
  const seen = new Set<number>()
  for (let from = 0; from < count; from += SEEN_IN_A_SIGN) {
    const bits = number(1)
    if (Number.isNaN(bits)) return null
    for (let place = 0; place < SEEN_IN_A_SIGN; place += 1)
      if (bits & (1 << place) && from + place < count) seen.add(from + place)
  }
  return seen
}

function packAnswers(
  asked: readonly string[],
  answers: Readonly<Record<string, CourseAnswer>>,
  byId: ReadonlyMap<string, Question>,
  room: number,
): string {
  const packed = asked.flatMap((id, index) => {
    const question = byId.get(id)
    const given = answers[id]?.given
    const answer = question && given ? packAnswer(question, given) : null
    return answer === null ? [] : [toSixBits(index, WIDTHS.question) + answer]
  })
  // Bytes, because some systems count those: a letter of Kyrgyz takes two.
  const bytes = new TextEncoder()
  const sized = packed.map((text) => ({ text, size: bytes.encode(text).length }))
  sized.sort((a, b) => a.size - b.size)
  let left = room
  return sized
    .filter(({ size }) => {
      const fits = size <= left
      if (fits) left -= size
      return fits
    })
    .map(({ text }) => text)
    .join('')
}

function unpackAnswers(
  asked: readonly string[],
  packed: string,
  byId: ReadonlyMap<string, Question>,
): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, readonly string[]>()
  let rest = packed
  while (rest !== '') {
    const id = asked[fromSixBits(rest.slice(0, WIDTHS.question)) ?? -1]
    const question = id === undefined ? undefined : byId.get(id)
    const answer = question && unpackAnswer(question, rest.slice(WIDTHS.question))
    // What follows cannot be told apart any more; the marks are known all the same.
    if (id === undefined || !answer) break
    given.set(id, answer.given)
    rest = rest.slice(WIDTHS.question + answer.length)
  }
  return given
}
