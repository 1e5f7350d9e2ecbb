import type { Question, QuestionKind } from '../questions/question.ts'

/** How much has to come out of one's own head: to know the answer when it is seen, to set things in relation, to find it unaided. */
export type Depth = 'recognise' | 'relate' | 'produce'

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const

/** From the content alone. It says how much is asked, not how many people got it wrong. */
export type Difficulty = (typeof DIFFICULTIES)[number]

const DEPTHS: Readonly<Record<QuestionKind, Depth>> = {
  choice: 'recognise',
  multiple: 'relate',
  'true-false': 'recognise',
  cloze: 'produce',
  number: 'produce',
  order: 'relate',
  'next-step': 'relate',
  'who-acts': 'recognise',
  ground: 'relate',
  match: 'relate',
  'which-system': 'recognise',
  'odd-one-out': 'relate',
  'place-label': 'produce',
  rebuild: 'produce',
  term: 'recognise',
  translation: 'recognise',
}

/** Among more options than this one does not find the right one by striking out. */
const FEW_OPTIONS = 4

/** Every further step of an order or a match has to be right as well. */
const FEW_PARTS = 5

export const depthOf = (kind: QuestionKind): Depth => DEPTHS[kind]

export function difficultyOf({ kind, options, slots }: Question): Difficulty {
  switch (depthOf(kind)) {
    case 'recognise':
      return options.length > FEW_OPTIONS ? 'medium' : 'easy'
    case 'relate':
      return Math.max(options.length, slots.length) > FEW_PARTS ? 'hard' : 'medium'
    case 'produce':
      return 'hard'
  }
}
