import type { Diagram, Link, LocalizedText, Step, StepKind } from '../../../content/schema.ts'
import { mulberry32, type Random } from '../../../renderer/domain/random.ts'
import { ACTORS, CIRCUMSTANCES, CONDITIONS, EXPLANATION, TITLES } from './words.ts'

interface Wish {
  readonly id: string
  /** At least 8. */
  readonly steps: number
  readonly seed: number
  readonly title: LocalizedText
  readonly order: number
}

const ROLES = ['title', 'request', 'service', 'seizure', 'sale', 'distribution'] as const
/** As often as the built-in procedures have them, decisions set apart. */
const ORDINARY_KINDS: readonly StepKind[] = [
  'act',
  'act',
  'act',
  'act',
  'document',
  'document',
  'payment',
  'time-limit',
]

/** A procedure rarely runs longer; a larger diagram holds several that run side by side. */
const STRAND = 100
/** Who works together in one strand of several. */
const LANES_A_STRAND = 3
/** Chance that a step also leads into the strand beside its own. */
const CROSSING = 0.02

/**
 * A procedure shaped like the built-in ones: a main way with decisions, short cuts, side ends and
 * ways back, about 1.3 links a step, over five to eight lanes; above 100 steps several such strands
 * that run side by side and lead into each other now and then. The same wish gives the same diagram.
 */
export function generateDiagram(wish: Wish): Diagram {
  const random = mulberry32(wish.seed)
  const strands = strandsOf(wish.steps, random)
  const kinds = strands.flat()
  const lanes = ACTORS.slice(0, wish.steps < 100 ? 5 : 8).map(({ id }) => id)
  const claims = [claimIdOf(wish.id)]
  const actors = strands.flatMap((strand, index) => {
    const first = strands.length === 1 ? 0 : index % (lanes.length - LANES_A_STRAND + 1)
    const own = strands.length === 1 ? lanes : lanes.slice(first, first + LANES_A_STRAND)
    return strand.map((_, step) => (step < own.length ? pick(own, step) : laneFrom(own, random)))
  })
  const used = lanes.filter((lane) => actors.includes(lane))
  const steps = kinds.map(
    (kind, index): Step => ({
      id: stepId(wish.id, index),
      kind,
      actor: pick(actors, index),
      role: pick(ROLES, index),
      title: titleOf(kind, random),
      explanation: EXPLANATION,
      claims,
      terms: [],
    }),
  )
  const ways = allWaysOf(strands, random)
  const links = ways.map(
    ({ from, to, condition }): Link => ({
      from: stepId(wish.id, from),
      to: stepId(wish.id, to),
      ...(condition === undefined ? {} : { condition: pick(CONDITIONS, condition) }),
      claims,
    }),
  )
  const { id, order, title } = wish
  return { id, order, nature: 'procedure', title, question: title, actors: used, steps, links }
}

/** The one claim on which everything in a generated diagram rests. */
export const claimIdOf = (diagram: string): string => `${diagram}-claim`

export const stepId = (diagram: string, index: number): string => `${diagram}-s${index + 1}`

function strandsOf(count: number, random: Random): readonly (readonly StepKind[])[] {
  const strands = Math.max(1, Math.round(count / STRAND))
  return Array.from({ length: strands }, (_, index) => {
    const from = Math.floor((index * count) / strands)
    return kindsOf(Math.floor(((index + 1) * count) / strands) - from, random)
  })
}

function kindsOf(count: number, random: Random): readonly StepKind[] {
  const kinds: StepKind[] = ['start']
  while (kinds.length < count - 1) {
    const before = kinds.at(-1)
    const isNearTheEnd = kinds.length > count - 4
    if (before === 'decision' && !isNearTheEnd && random() < 0.15) kinds.push('sanction')
    else if (before !== 'decision' && before !== 'start' && !isNearTheEnd && random() < 0.3)
      kinds.push('decision')
    else kinds.push(pick(ORDINARY_KINDS, Math.floor(random() * ORDINARY_KINDS.length)))
  }
  return [...kinds, 'outcome']
}

interface Way {
  readonly from: number
  readonly to: number
  /** Which of the ways out of a decision this is. */
  readonly condition?: number
}

function allWaysOf(strands: readonly (readonly StepKind[])[], random: Random): readonly Way[] {
  let first = 0
  return strands.flatMap((kinds, index) => {
    const offset = first
    first += kinds.length
    const own = waysOf(kinds, random).map((way) => ({
      ...way,
      from: way.from + offset,
      to: way.to + offset,
    }))
    const beside = strands[index + 1]
    if (!beside) return own
    const across = kinds.flatMap((kind, at): Way[] =>
      kind === 'act' && at + 2 < beside.length && random() < CROSSING
        ? [{ from: offset + at, to: offset + kinds.length + at + 2 }]
        : [],
    )
    return [...own, ...across]
  })
}

function waysOf(kinds: readonly StepKind[], random: Random): readonly Way[] {
  const last = kinds.length - 1
  const further = (from: number): number => Math.min(last, from + 2 + Math.floor(random() * 4))
  return kinds.flatMap((kind, from): Way[] => {
    if (kind === 'sanction' || kind === 'outcome') return []
    if (kind !== 'decision') {
      // A sanction ends its way: nothing but the decision before it may lead there.
      const ahead = kinds[from + 1] === 'sanction' ? from + 2 : from + 1
      const aside = random() < 0.12 ? further(from) : ahead
      return [...new Set([ahead, aside])].map((to) => ({ from, to }))
    }
    const isSideEnd = kinds[from + 1] === 'sanction'
    const isBack = !isSideEnd && from > 4 && random() < 0.25
    const back = Math.max(1, from - 2 - Math.floor(random() * 6))
    const second = isSideEnd ? from + 2 : isBack ? back : further(from)
    const third = random() < 0.2 ? further(from + 1) : second
    return [...new Set([from + 1, second, third])].map((to, condition) => ({
      from,
      to,
      condition,
    }))
  })
}

function titleOf(kind: StepKind, random: Random): LocalizedText {
  const titles = TITLES[kind]
  const title = pick(titles, Math.floor(random() * titles.length))
  const circumstance = pick(CIRCUMSTANCES, Math.floor(random() * CIRCUMSTANCES.length))
  // A question and an end read oddly with more words behind them.
  if (!circumstance || titles.length < 2 || kind === 'decision') return title
  return {
    ky: `${title.ky}, ${circumstance.ky}`,
    ru: `${title.ru}, ${circumstance.ru}`,
    en: `${title.en}, ${circumstance.en}`,
  }
}

// Work stays for a while with those who can do most of it: lanes are not equally busy.
const laneFrom = (lanes: readonly string[], random: Random): string =>
  pick(lanes, Math.floor(random() * random() * lanes.length))

function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}
