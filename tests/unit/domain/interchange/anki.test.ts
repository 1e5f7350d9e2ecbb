import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../../content/names.ts'
import { plainText } from '../../../../renderer/domain/exam/plainText.ts'
import type { AnkiCard } from '../../../../renderer/domain/interchange/anki/ankiCard.ts'
import { ankiCards } from '../../../../renderer/domain/interchange/anki/ankiCards.ts'
import { toAnki } from '../../../../renderer/domain/interchange/anki/toAnki.ts'
import type { CardText } from '../../../../renderer/domain/interchange/cardText.ts'
import { questionsOfSubjects } from '../../../../renderer/domain/interchange/questionsOfSubjects.ts'
import { wholeIn } from './builtIn.ts'
import { flat, nastyQuestion, nastyText } from './nasty.ts'
import { readAnki } from './readAnki.ts'
import { textOfHtml } from './readHtml.ts'

const said = (html: string | undefined): string => flat(textOfHtml(html ?? ''))
const wordsOf = (parts: readonly CardText[]): string =>
  flat(
    parts
      .flatMap((part) => (part.kind === 'line' ? [part.text] : part.items))
      .map((text) => plainText(text))
      .join('\n'),
  )

function expectCarried(cards: readonly AnkiCard[]): void {
  const { notes } = readAnki(toAnki(cards))
  expect(notes).toHaveLength(cards.length)
  for (const [index, { id, front, back }] of cards.entries()) {
    const fields = notes[index]?.fields ?? {}
    expect(fields.ID).toBe(id)
    expect(said(fields.Front)).toBe(wordsOf(front))
    expect(said(fields.Back)).toBe(wordsOf(back))
    expect(fields.Tags).not.toMatch(/[\t\n"]/)
  }
}

describe.each(LOCALES)('the whole bank for Anki, %s', (locale) => {
  const request = wholeIn(locale)
  const { items, leftOut } = ankiCards(request)

  it('is read back whole', () => {
    expectCarried(items)
  })

  it('has each card once, by an id that no other language uses', () => {
    const ids = items.map(({ id }) => id)

    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith(`${locale}:`))).toBe(true)
  })

  it('asks every question, those on terms by cards of the terms', () => {
    const asked = new Set(items.map(({ id }) => id))
    const replaced = new Set(leftOut.map(({ question }) => question.id))

    for (const { id } of request.questions)
      expect(asked.has(`${locale}:${id}`), id).toBe(!replaced.has(id))
    expect(new Set(leftOut.map(({ reason }) => reason))).toEqual(new Set(['as-terms']))
    for (const { id } of request.atlas.terms)
      for (const side of ['meaning', 'word'])
        expect(asked.has(`${locale}:term:${id}/${side}`), id).toBe(true)
  })

  it('says of every card where it stands in the article', () => {
    const silent = items.filter(({ back }) => {
      const last = back.at(-1)
      return !(last?.kind === 'line' && last.isSoft && /\d/.test(last.text))
    })

    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

it('begins with the directives that Anki reads, none of them ignored', () => {
  expect(readAnki(toAnki([])).headers).toEqual({
    separator: 'tab',
    html: 'true',
    columns: 'ID\tFront\tBack\tTags\tDeck',
    'tags column': '4',
    'deck column': '5',
    'if matches': 'update current',
  })
})

it('carries whatever a text may hold', () => {
  fc.assert(
    fc.property(nastyQuestion, (question) => {
      expectCarried(ankiCards({ ...wholeIn('ky'), questions: [question] }, false).items)
    }),
    { numRuns: 400 },
  )
})

it('nests decks only where it means to, and leaves no blank in a tag', () => {
  fc.assert(
    fc.property(nastyText, nastyText, nastyText, (outer, inner, tag) => {
      const card: AnkiCard = {
        id: 'x',
        front: [],
        back: [],
        tags: [tag, 'b'],
        deck: [outer, inner],
      }

      const [note] = readAnki(toAnki([card])).notes

      expect(note?.fields.Deck?.split('::')).toHaveLength(2)
      expect(note?.fields.Deck).not.toMatch(/:::/)
      expect(note?.fields.Tags?.trim().split(/\s+/).length).toBeLessThanOrEqual(2)
    }),
  )
})

it('of one country takes its own questions and terms, and what asks across the chosen ones', () => {
  const { questions, ...rest } = wholeIn('en')
  const subjects = ['france', 'italy']

  const { items } = ankiCards({
    ...rest,
    subjects,
    questions: questionsOfSubjects(questions, subjects),
  })

  const decks = new Set(items.map(({ deck }) => deck.join('::')))
  expect([...decks].sort()).toEqual([
    'Atkaruu Atlas::France',
    'Atkaruu Atlas::Italy',
    'Atkaruu Atlas::Terms',
  ])
  expect(questionsOfSubjects(questions, null)).toBe(questions)
  const across = questionsOfSubjects(questions, ['france', 'italy', 'usa', 'armenia'])
  expect(across.some(({ system }) => system === null)).toBe(true)
})

it('names the other sources of a course pack, and no paragraphs where there are none', () => {
  const { atlas, questions, ...rest } = wholeIn('ru')
  const [term] = atlas.terms
  const [question] = questions.filter(({ kind }) => kind !== 'term' && kind !== 'translation')
  if (!term || !question) throw new Error('the content is empty')
  const reference = { ky: 'Мыйзам, 5-берене', ru: 'Закон, статья 5', en: 'Act, section 5' }

  const { items } = ankiCards({
    ...rest,
    atlas: { ...atlas, terms: [{ ...term, paragraphs: [], reference }] },
    questions: [
      { ...question, citations: [], references: ['Кодекс, глава 2'] },
      { ...question, id: 'both', citations: [3], references: ['Кодекс, глава 2'] },
    ],
  })

  expect(items.map(({ back }) => back.at(-1))).toEqual([
    { kind: 'line', isSoft: true, text: 'Кодекс, глава 2' },
    { kind: 'line', isSoft: true, text: 'Абзацы статьи: 3; Кодекс, глава 2' },
    ...items.slice(2).map(() => ({ kind: 'line', isSoft: true, text: 'Закон, статья 5' })),
  ])
})
