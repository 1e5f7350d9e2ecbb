import fc from 'fast-check'
import type { Note } from '../../../../renderer/domain/notes/note.ts'
import { START } from '../memory/makeReview.ts'

export const makeNote = (given: Partial<Note> = {}): Note => ({
  id: 'france/enforce-judgment/service',
  text: 'Сот аткаруучусун унутпа',
  updatedAt: START,
  device: 'laptop',
  ...given,
})

/** Few places, moments, machines and texts, so that clashes and ties are common. */
export const anyNote: fc.Arbitrary<Note> = fc.record({
  id: fc.constantFrom('fr/a', 'fr/a/one', 'fr/a/two', 'kg/b/one'),
  text: fc.constantFrom('', 'а', 'б', 'ө'),
  updatedAt: fc.integer({ min: 0, max: 3 }).map((second) => START + second * 1000),
  device: fc.constantFrom('laptop', 'lab'),
})
