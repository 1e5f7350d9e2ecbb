import type { QuestionKind } from '../questions/question.ts'
import { bitsOf, checksOf, inGroups, LONGEST_CHECKED, valuesIn, valuesOf } from './codeLetters.ts'
import { DIFFICULTIES } from './difficultyOf.ts'
import type { Edition } from './editionOf.ts'
import { type ExamOrder, isSoundOrder, SHARED_SCOPE } from './examOrder.ts'

/**
 * `foreign`: nothing of ours. `mistyped`: a letter or two are wrong. `newer`: made by a later version
 * of the program. `other-content`: made from content that differs from what is here.
 */
export type CodeFault = 'foreign' | 'mistyped' | 'newer' | 'other-content'

export type ReadCode =
  | { readonly ok: true; readonly order: ExamOrder; readonly code: string }
  | { readonly ok: false; readonly fault: CodeFault }

/** Of the layout of the code. What is changed below this line, the kinds included, needs a new one. */
const VERSION = 1

const KINDS: readonly QuestionKind[] = [
  'choice',
  'multiple',
  'true-false',
  'cloze',
  'number',
  'order',
  'next-step',
  'who-acts',
  'ground',
  'match',
  'which-system',
  'odd-one-out',
  'place-label',
  'rebuild',
  'term',
  'translation',
]

const WIDTHS = {
  version: 5,
  fingerprint: 20,
  seed: 20,
  count: 8,
  difficulty: 2,
  minutes: 9,
} as const

const CHECKS = 2
const SHORTEST = 8

/** Throws RangeError for an order that nobody can sit. */
export function writeExamCode(order: ExamOrder, edition: Edition): string {
  if (!isSoundOrder(order)) throw new RangeError('an order out of bounds')
  const values = valuesOf(
    [
      digits(VERSION, WIDTHS.version),
      digits(edition.fingerprint, WIDTHS.fingerprint),
      digits(order.seed, WIDTHS.seed),
      digits(order.count, WIDTHS.count),
      digits(order.difficulty ? DIFFICULTIES.indexOf(order.difficulty) + 1 : 0, WIDTHS.difficulty),
      digits(order.minutes ?? 0, WIDTHS.minutes),
      chosenOf(scopesOf(edition), order.scope),
      chosenOf(KINDS, order.kinds),
    ].join(''),
  )
  if (values.length > LONGEST_CHECKED) throw new RangeError('too many systems for one code')
  return inGroups([...values, ...checksOf(values)])
}

/** What a typed code means here, and the same code as it is written. */
export function readExamCode(typed: string, edition: Edition): ReadCode {
  const opened = openCode(typed)
  if (typeof opened === 'string') return { ok: false, fault: opened }

  const { bits, code } = opened
  const read = reader(bits)
  read.number(WIDTHS.version)
  if (read.number(WIDTHS.fingerprint) !== edition.fingerprint)
    return { ok: false, fault: 'other-content' }
  const seed = read.number(WIDTHS.seed)
  const count = read.number(WIDTHS.count)
  const difficulty = DIFFICULTIES[read.number(WIDTHS.difficulty) - 1] ?? null
  const minutes = read.number(WIDTHS.minutes) || null
  const scope = read.chosen(scopesOf(edition))
  const kinds = read.chosen(KINDS)
  const order = { scope, kinds, count, difficulty, minutes, seed }
  return isSoundOrder(order) && read.isDone()
    ? { ok: true, order, code }
    : { ok: false, fault: 'foreign' }
}

/** The seed in a code of ours, whatever content it was made for; 0 in anything else. */
export function seedIn(code: string): number {
  const opened = openCode(code)
  if (typeof opened === 'string') return 0
  const read = reader(opened.bits)
  read.number(WIDTHS.version + WIDTHS.fingerprint)
  return read.number(WIDTHS.seed)
}

/** The digits of a code whose letters are right and whose layout is known. */
function openCode(typed: string): CodeFault | { readonly bits: string; readonly code: string } {
  const values = valuesIn(typed)
  if (!values || values.length < SHORTEST || values.length > LONGEST_CHECKED + CHECKS)
    return 'foreign'
  const own = values.slice(0, -CHECKS)
  const [plain, weighted] = checksOf(own)
  if (plain !== values.at(-2) || weighted !== values.at(-1)) return 'mistyped'
  const bits = bitsOf(own)
  const version = reader(bits).number(WIDTHS.version)
  if (version > VERSION) return 'newer'
  return version === VERSION ? { bits, code: inGroups(values) } : 'foreign'
}

const digits = (value: number, width: number): string => value.toString(2).padStart(width, '0')

const scopesOf = ({ subjects }: Edition): readonly string[] => [SHARED_SCOPE, ...subjects]

/** One digit where all are meant, else one more for each. */
function chosenOf<T>(all: readonly T[], chosen: readonly T[] | null): string {
  if (!chosen || all.every((each) => chosen.includes(each))) return '0'
  return `1${all.map((each) => (chosen.includes(each) ? '1' : '0')).join('')}`
}

function reader(bits: string) {
  let at = 0
  const take = (width: number): string => {
    at += width
    return bits.slice(at - width, at)
  }
  return {
    number: (width: number): number => Number.parseInt(take(width) || '0', 2),
    chosen: <T>(all: readonly T[]): readonly T[] | null => {
      if (take(1) !== '1') return null
      const marks = take(all.length)
      return all.filter((_, index) => marks[index] === '1')
    },
    /** Nothing but the zeros that fill up the last letter. */
    isDone: (): boolean => at <= bits.length && /^0{0,4}$/.test(bits.slice(at)),
  }
}
