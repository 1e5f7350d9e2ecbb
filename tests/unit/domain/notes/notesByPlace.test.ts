import { describe, expect, it } from 'vitest'
import { notesAsMarkdown } from '../../../../renderer/domain/notes/notesAsMarkdown.ts'
import {
  countNotes,
  type NotesByPlace,
  notesByPlace,
  searchNotes,
  type WrittenNote,
} from '../../../../renderer/domain/notes/notesByPlace.ts'
import { makeSystem, sameText } from '../../makers/makeAtlas.ts'
import { makeDiagram } from '../diagram/makeDiagram.ts'
import { START } from '../memory/makeReview.ts'

const diagram = (id: string, title: string) => ({
  ...makeDiagram(
    [
      ['first', 'start'],
      ['second', 'outcome'],
    ],
    ['first second'],
  ),
  id,
  title: sameText(title),
})

const FRANCE = makeSystem('france', {
  name: sameText('Франция'),
  diagrams: [diagram('levy', 'Өндүрүп алуу'), diagram('sale', 'Сатуу')],
})
const ITALY = makeSystem('italy', {
  name: sameText('Италия'),
  diagrams: [diagram('officer', 'Аткаруучу')],
})

const written = (...notes: readonly (readonly [id: string, text: string])[]) =>
  new Map<string, WrittenNote>(notes.map(([id, text]) => [id, { id, text, updatedAt: START }]))

const placed = (...notes: readonly (readonly [id: string, text: string])[]): NotesByPlace =>
  notesByPlace([FRANCE, ITALY], written(...notes))

const idsOf = ({ diagrams, homeless }: NotesByPlace) =>
  [...diagrams.flatMap(({ notes }) => notes), ...homeless].map(({ id }) => id)

describe('notesByPlace', () => {
  it('puts notes in the order of the atlas, a diagram before its steps', () => {
    const notes = placed(
      ['italy/officer/first', 'e'],
      ['france/sale', 'd'],
      ['france/levy/second', 'c'],
      ['france/levy/first', 'b'],
      ['france/levy', 'a'],
    )

    expect(
      notes.diagrams.map(({ diagram: { id }, notes: on }) => [id, on.map((n) => n.text)]),
    ).toEqual([
      ['levy', ['a', 'b', 'c']],
      ['sale', ['d']],
      ['officer', ['e']],
    ])
    expect(notes.diagrams[0]?.notes.map(({ number, step }) => [number, step?.id])).toEqual([
      [0, undefined],
      [1, 'first'],
      [2, 'second'],
    ])
  })

  it('keeps notes on what the atlas does not hold apart, and loses none', () => {
    const notes = placed(['france/levy/gone', 'a'], ['moon/law', 'b'], ['italy/officer', 'c'])

    expect(notes.homeless.map(({ id }) => id)).toEqual(['france/levy/gone', 'moon/law'])
    expect(countNotes(notes)).toBe(3)
  })

  it('leaves out what is blank', () => {
    expect(countNotes(placed(['france/levy', ' \n'], ['moon/law', '']))).toBe(0)
  })
})

describe('searchNotes', () => {
  const NOTES = placed(
    ['france/levy/first', 'Мөөнөт үч күн'],
    ['france/sale', 'Аукцион'],
    ['italy/officer', 'Сот'],
    ['moon/law', 'Мөөнөт жок'],
  )

  it('finds the text of a note without the letters that keyboards lack', () => {
    expect(idsOf(searchNotes(NOTES, ' МООНОТ ', 'ky'))).toEqual(['france/levy/first', 'moon/law'])
  })

  it.each([
    ['a subject', 'италия', ['italy/officer']],
    ['a diagram', 'ондуруп', ['france/levy/first']],
    ['a step', 'step first', ['france/levy/first']],
  ])('finds the notes on %s by its name', (_, query, found) => {
    expect(idsOf(searchNotes(NOTES, query, 'en'))).toEqual(found)
  })

  it('finds all with an empty query and none with a strange one', () => {
    expect(searchNotes(NOTES, ' ', 'ky')).toEqual(NOTES)
    expect(countNotes(searchNotes(NOTES, 'зебра', 'ky'))).toBe(0)
  })
})

describe('notesAsMarkdown', () => {
  const WORDS = {
    title: 'My notes',
    wholeDiagram: 'Whole diagram',
    homeless: 'Elsewhere',
    when: (at: number) => `at ${at - START}`,
  }

  it('writes every note under its subject, diagram and step', () => {
    const notes = notesByPlace(
      [FRANCE, ITALY],
      new Map<string, WrittenNote>([
        ...written(
          ['france/levy', 'one'],
          ['france/levy/second', 'two\nlines'],
          ['moon/law', 'four'],
        ),
        ['france/sale/first', { id: 'france/sale/first', text: 'three', updatedAt: null }],
      ]),
    )

    expect(notesAsMarkdown(notes, 'en', WORDS)).toBe(
      [
        '# My notes',
        '## Франция',
        '### Өндүрүп алуу',
        '#### Whole diagram',
        '*at 0*',
        'one',
        '#### 2. Step second',
        '*at 0*',
        'two\nlines',
        '### Сатуу',
        '#### 1. Step first',
        'three',
        '## Elsewhere',
        '### moon/law',
        '*at 0*',
        'four',
        '',
      ].join('\n\n'),
    )
  })
})
