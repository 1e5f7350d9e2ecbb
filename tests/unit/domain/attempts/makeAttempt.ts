import type { Rebuild, Recall, Walk } from '../../../../renderer/domain/attempts/attempt.ts'
import { START } from '../memory/makeReview.ts'

const BASE = {
  subject: 'france',
  diagram: 'enforce-judgment',
  at: START,
  elapsedMs: 90_000,
  device: 'laptop',
} as const

export const makeWalk = (given: Partial<Walk> = {}): Walk => ({
  ...BASE,
  id: 'w1',
  kind: 'walk',
  score: null,
  path: ['title', 'service', 'which-track'],
  detail: { finished: true },
  ...given,
})

export const makeRecall = (given: Partial<Recall> = {}): Recall => ({
  ...BASE,
  id: 'c1',
  kind: 'recall',
  score: 0.5,
  path: ['title', 'service'],
  detail: { placed: { title: 'title', service: 'sale', sale: null } },
  ...given,
})

export const makeRebuild = (given: Partial<Rebuild> = {}): Rebuild => ({
  ...BASE,
  id: 'b1',
  kind: 'rebuild',
  score: 0.75,
  path: [],
  detail: { links: [['title', 'service']] },
  ...given,
})
