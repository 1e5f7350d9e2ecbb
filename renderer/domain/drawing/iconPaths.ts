import type { ActorKind, StepKind } from '../../../content/schema.ts'

/**
 * The icons of Lucide (ISC licence) that stand on the screen, as path data in a box of 24 x 24 to be
 * stroked with round ends. Circles and rectangles are spelt as arcs, because every file format that
 * we write knows paths. A test holds them equal to what `lucide-react` draws.
 */
export type IconPaths = readonly string[]

const flag: IconPaths = [
  'M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528',
]

const squarePen: IconPaths = [
  'M12 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-7',
  'M18.375 2.625a1 1 0 0 1 3 3l-9.013 9.014a2 2 0 0 1-.853.505l-2.873.84a.5.5 0 0 1-.62-.62l.84-2.873a2 2 0 0 1 .506-.852z',
]

const split: IconPaths = [
  'M16 3h5v5',
  'M8 3H3v5',
  'M12 22v-8.3a4 4 0 0 0-1.172-2.872L3 3',
  'm15 9 6-6',
]

const fileText: IconPaths = [
  'M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z',
  'M14 2v5a1 1 0 0 0 1 1h5',
  'M10 9H8',
  'M16 13H8',
  'M16 17H8',
]

const coins: IconPaths = [
  'M13.744 17.736a6 6 0 1 1-7.48-7.48',
  'M15 6h1v4',
  'm6.134 14.768.866-.5 2 3.464',
  'M10 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
]

const clock: IconPaths = ['M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z', 'M12 6v6l4 2']

const gavel: IconPaths = [
  'm14 13-8.381 8.38a1 1 0 0 1-3.001-3l8.384-8.381',
  'm16 16 6-6',
  'm21.5 10.5-8-8',
  'm8 8 6-6',
  'm8.5 7.5 8 8',
]

const circleCheck: IconPaths = ['M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z', 'm16 9-5.5 5.5L8 12']

const scale: IconPaths = [
  'M12 3v18',
  'm19 8 3 8a5 5 0 0 1-6 0zV7',
  'M3 7h1a17 17 0 0 0 8-2 17 17 0 0 0 8 2h1',
  'm5 8 3 8a5 5 0 0 1-6 0zV7',
  'M7 21h10',
]

const banknote: IconPaths = [
  'M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2z',
  'M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
  'M6 12h.01M18 12h.01',
]

const user: IconPaths = [
  'M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2',
  'M8 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
]

const landmark: IconPaths = [
  'M10 18v-7',
  'M11.119 2.205a2 2 0 0 1 1.762 0l7.84 3.846A.5.5 0 0 1 20.5 7h-17a.5.5 0 0 1-.22-.949z',
  'M14 18v-7',
  'M18 18v-7',
  'M3 22h18',
  'M6 18v-7',
]

const users: IconPaths = [
  'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2',
  'M16 3.128a4 4 0 0 1 0 7.744',
  'M22 21v-2a4 4 0 0 0-3-3.87',
  'M5 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
]

const building: IconPaths = [
  'M10 12h4',
  'M10 8h4',
  'M14 21v-3a2 2 0 0 0-4 0v3',
  'M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2',
  'M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16',
]

export const KIND_ICONS: Readonly<Record<StepKind, IconPaths>> = {
  start: flag,
  act: squarePen,
  decision: split,
  document: fileText,
  payment: coins,
  'time-limit': clock,
  sanction: gavel,
  outcome: circleCheck,
}

export const ACTOR_ICONS: Readonly<Record<ActorKind, IconPaths>> = {
  court: scale,
  enforcer: gavel,
  creditor: banknote,
  debtor: user,
  authority: landmark,
  profession: users,
  other: building,
}
