import fc, { type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault, Named, ValueKind } from '../../../content/faults/fault.ts'
import { sayFault } from '../../../content/faults/sayFault.ts'
import { LOCALES } from '../../../content/names.ts'
import { formatProblem } from '../../../content/problem.ts'

const NAMED: readonly Named[] = [
  'family',
  'model',
  'role',
  'topic',
  'dimension',
  'term',
  'claim',
  'actor',
  'step',
]
const KINDS: readonly ValueKind[] = ['text', 'number', 'whole-number', 'list', 'group', 'yes-or-no']

// Greek letters stand in no sentence, so that whatever is Greek in one is a parameter.
const word = fc.stringMatching(/^[α-ω]{2,9}$/)
const words = fc.array(word, { minLength: 1, maxLength: 4 })
const number = fc.integer({ min: 2, max: 999 })
const locale = fc.constantFrom(...LOCALES)
const record = <T>(parts: { [Key in keyof T]: Arbitrary<T[Key]> }) => fc.record<T>(parts)

/** Faults of every code there is. */
const FAULTS: { readonly [One in Fault as One['code']]: Arbitrary<Omit<One, 'code'>> } = {
  'file-missing': fc.constant({}),
  'file-unknown': fc.constant({}),
  'yaml-unreadable': record({ detail: word }),
  alias: record({ name: word }),
  'too-deep': fc.constant({}),
  'key-no-word': fc.constant({}),
  'key-forbidden': record({ name: word }),
  'field-missing': record({ field: words }),
  'fields-unknown': record({ names: words }),
  'language-missing': record({ language: locale, field: words }),
  'empty-text': fc.constant({}),
  'wrong-kind': record({ field: words, expected: fc.constantFrom(...KINDS) }),
  'not-among': record({ field: words, allowed: words }),
  'bad-format': record({ field: words }),
  'bad-cell': record({ field: words }),
  'too-small': record({ field: words }),
  misfit: record({ field: words, detail: word }),
  'bad-id': fc.constant({}),
  'bad-pack-id': fc.constant({}),
  'id-too-long': record({ most: number }),
  'bad-key': record({ id: word }),
  'id-repeated': record({ id: word }),
  'diagram-id-repeated': record({ id: word }),
  'claim-id-taken': record({ id: word, file: word }),
  'folder-differs': record({ id: word, folder: word }),
  'file-name-differs': record({ id: word, name: word }),
  'paragraph-out-of-turn': record({ expected: number }),
  'nothing-so-named': record({ what: fc.constantFrom(...NAMED), id: word }),
  'no-such-paragraph': record({ n: number, last: number }),
  'no-source': fc.constant({}),
  'step-without-claim': fc.constant({}),
  'link-without-claim': fc.constant({}),
  'question-without-source': record({ question: word }),
  'reference-built-in': fc.constant({}),
  'figure-unsupported': record({
    figure: number.map(String),
    paragraphs: fc.array(number, { minLength: 1, maxLength: 3 }),
  }),
  'too-many-steps': record({ most: number, count: number }),
  'too-many-links': record({ most: number, count: number }),
  'no-start': fc.constant({}),
  'step-unreached': record({ step: word }),
  'step-unlinked': record({ step: word }),
  'dead-end': record({ step: word }),
  'decision-without-choice': record({ step: word }),
  'way-without-condition': record({ from: word, to: word }),
  'lane-empty': record({ actor: word }),
  'lane-missing': record({ actor: word }),
  'blank-absent': record({ words: word }),
  'blank-repeated': record({ words: word, times: number }),
  'distractors-without-blank': fc.constant({}),
  'distractor-repeated': record({ words: word }),
  'not-one-right': record({ right: number }),
  'none-right': fc.constant({}),
  'all-right': fc.constant({}),
  'answer-in-question': record({ answer: word }),
  'answer-repeated': record({ answer: word }),
  'not-kyrgyz': record({ character: fc.constantFrom(...'αβγδλω') }),
  'latin-in-russian': fc.constant({}),
  'wrong-quotes': fc.constant({}),
  untranslated: record({ languages: fc.tuple(locale, locale) }),
  'numbers-differ': record({ figures: record({ ky: word, ru: word, en: word }) }),
  'word-taken': record({ word, term: word }),
}

/** What a sentence holds as it is; it has words of its own for languages and kinds. */
function heldBy(value: unknown, key = ''): readonly string[] {
  if (['code', 'language', 'languages', 'what'].includes(key)) return []
  if (key === 'expected' && typeof value === 'string') return []
  return value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, part]) => heldBy(part, name))
    : [String(value)]
}

/** A Kyrgyz or Russian sentence without its parameters, names of fields and code points. */
const proseOf = (sentence: string) =>
  sentence.replace(/«[^»А-я]*»/g, '').replace(/U\+[\dA-F]+|YAML|[α-ω]/g, '')

describe.each(Object.entries(FAULTS))('the fault %s', (code, parameters) => {
  const faults = (parameters as Arbitrary<object>).map((held) => ({ code, ...held }) as Fault)
  const always = (isRight: (fault: Fault) => void) =>
    fc.assert(fc.property(faults, isRight), { numRuns: 40 })

  it('is said in each language, in a sentence that holds what it is about', () => {
    always((fault) => {
      for (const each of LOCALES) {
        const sentence = sayFault(fault, each)
        expect(sentence).toMatch(/^\S.{10,}[.?]$/u)
        for (const part of heldBy(fault)) expect(sentence).toContain(part)
      }
    })
  })

  it('is said differently in each', () => {
    always((fault) => {
      expect(new Set(LOCALES.map((each) => sayFault(fault, each))).size).toBe(3)
    })
  })

  it('is said in the letters of each', () => {
    always((fault) => {
      expect(proseOf(sayFault(fault, 'ky'))).not.toMatch(/(?![А-Яа-яЁёӨөҮүҢң])\p{L}/u)
      expect(proseOf(sayFault(fault, 'ru'))).not.toMatch(/(?![А-Яа-яЁё])\p{L}/u)
      expect(sayFault(fault, 'en')).not.toMatch(/\p{Script=Cyrillic}/u)
    })
  })

  it('glues no Kyrgyz ending to what it names', () => {
    always((fault) => {
      const sentence = sayFault(fault, 'ky').replaceAll(/\d+-абзац\p{L}*/gu, '')
      expect(sentence).not.toMatch(/[»\dα-ω]-?[А-яЁёӨөҮүҢң]/u)
    })
  })
})

describe.each(LOCALES)('in the language %s', (each) => {
  it.each<[string, readonly Fault[]]>([
    ['what has no name', NAMED.map((what) => ({ code: 'nothing-so-named', what, id: 'x' }))],
    [
      'what a field may hold',
      KINDS.map((expected) => ({ code: 'wrong-kind', field: ['x'], expected })),
    ],
    [
      'the missing language',
      LOCALES.map((language) => ({ code: 'language-missing', language, field: ['x'] })),
    ],
    [
      'the languages that read the same',
      [
        { code: 'untranslated', languages: ['ky', 'ru'] },
        { code: 'untranslated', languages: ['ky', 'en'] },
        { code: 'untranslated', languages: ['ru', 'en'] },
      ],
    ],
    [
      'one field that nobody knows and several',
      [
        { code: 'fields-unknown', names: ['x'] },
        { code: 'fields-unknown', names: ['x', 'y'] },
      ],
    ],
    [
      'a field and the file as a whole',
      [
        { code: 'wrong-kind', field: ['x'], expected: 'group' },
        { code: 'wrong-kind', field: [], expected: 'group' },
      ],
    ],
  ])('it names %s', (_, faults) => {
    const sentences = faults.map((fault) => sayFault(fault, each))

    expect(new Set(sentences).size).toBe(faults.length)
    expect(sentences.join()).not.toMatch(/undefined|«»/)
  })

  it('no right answer and no number are said in words', () => {
    const figures = { ky: '', ru: '', en: '2' }
    const sentences = [
      sayFault({ code: 'not-one-right', right: 0 }, each),
      sayFault({ code: 'numbers-differ', figures }, each),
    ]

    const [right, numbers] = sentences
    expect(right).not.toContain('0')
    expect(numbers?.match(/none|нет|жок/g)).toHaveLength(2)
  })
})

it('is printed in English unless another language is asked for', () => {
  const problem = {
    file: 'glossary.yaml',
    line: 7,
    path: [],
    fault: { code: 'file-missing' },
  } as const

  expect(formatProblem(problem)).toBe('content/glossary.yaml:7  This file is missing.')
  expect(formatProblem(problem, 'ru')).toBe('content/glossary.yaml:7  Этого файла не хватает.')
})
