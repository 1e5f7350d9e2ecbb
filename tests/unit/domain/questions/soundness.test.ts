import { describe, expect, it } from 'vitest'
import { LOCALES, type System } from '../../../../content/schema.ts'
import { fold } from '../../../../renderer/domain/questions/fold.ts'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { builtInAtlas, builtInBank } from './builtInBank.ts'
import { flawsIn } from './flaws.ts'

describe.each(LOCALES)('the built-in questions in %s', (locale) => {
  it('are sound: exactly the stated answers are right, and nothing gives them away', () => {
    const flawed = builtInBank(locale).flatMap((question) =>
      flawsIn(question).map((flaw) => `${question.id} ${flaw}`),
    )

    expect(flawed).toEqual([])
  })

  it('never show the steps in the right order', () => {
    const given = builtInBank(locale)
      .filter(({ kind }) => kind === 'order')
      .filter(({ options, answer }) => options.every((option, i) => option.id === answer[i]))

    expect(given.map(({ id }) => id)).toEqual([])
  })

  it('do not put every option opposite to its slot', () => {
    const given = builtInBank(locale)
      .filter(({ form }) => form === 'slots')
      .filter(({ options, answer }) => answer.every((id, slot) => id === options[slot]?.id))

    expect(given.map(({ id }) => id)).toEqual([])
  })

  it('do not offer what the comparison says of that country as well', () => {
    const arguable = cellQuestions().flatMap(({ question, dimension }) => {
      const { options, answer } = question
      const said = (id: string) => fold(saidOf(id, dimension, locale))
      const right = said(answer[0] ?? '')
      return options
        .filter(({ id }) => id !== answer[0])
        .filter(({ id }) => said(id).includes(right) || right.includes(said(id)))
        .map(({ id }) => `${question.id}: ${id}`)
    })

    expect(arguable).toEqual([])
  })

  it('ask nothing about a cell where the article is silent, nor offer it', () => {
    const silent = cellQuestions().flatMap(({ question, dimension }) =>
      question.options
        .filter(({ id }) => saidOf(id, dimension, locale) === '')
        .map(({ id }) => `${question.id}: ${id}`),
    )

    expect(cellQuestions().length).toBeGreaterThan(50)
    expect(silent).toEqual([])
  })

  it('name no country in what they ask of which country it is true', () => {
    const named = builtInBank(locale)
      .filter(({ kind }) => kind === 'which-system')
      .filter(({ prompt }) =>
        builtInAtlas.systems.some(({ name }) =>
          ` ${fold(prompt)}`.includes(` ${fold(name[locale])}`),
        ),
      )

    expect(named.map(({ id }) => id)).toEqual([])
  })

  function cellQuestions() {
    return builtInBank(locale).flatMap((question) => {
      const dimension = dimensionOf(question)
      return dimension === null ? [] : [{ question, dimension }]
    })
  }
})

/** The row of the comparison that a question is about. */
function dimensionOf({ id, kind }: Question): string | null {
  const rows = new Set(builtInAtlas.dimensions.map((dimension) => dimension.id))
  const [, , path = ''] = id.split(':')
  const [first = '', last = ''] = path.split('/')
  if (kind === 'match' && rows.has(first)) return first
  const isOfCell = kind === 'choice' || kind === 'which-system' || kind === 'odd-one-out'
  return isOfCell && rows.has(last) ? last : null
}

function saidOf(system: string, dimension: string, locale: 'ky' | 'ru' | 'en'): string {
  const cells: System['cells'] | undefined = builtInAtlas.systems.find(
    ({ id }) => id === system,
  )?.cells
  const cell = cells?.[dimension]
  return cell && 'value' in cell ? cell.value[locale] : ''
}
