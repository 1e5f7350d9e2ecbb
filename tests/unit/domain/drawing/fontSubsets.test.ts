import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import {
  subsetOf,
  subsetsIn,
  UNICODE_RANGES,
} from '../../../../renderer/domain/drawing/fontSubsets.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'
import { ALL_STRINGS } from '../../i18n/allStrings.ts'

const require = createRequire(import.meta.url)

describe('the font files', () => {
  it('are cut as their makers say', () => {
    const golos = require('@fontsource/golos-text/unicode.json')
    const serif = require('@fontsource/source-serif-4/unicode.json')

    expect(golos).toEqual(UNICODE_RANGES)
    // This one says a little more of Latin letters than the file for the text; we draw the common part.
    expect(serif).toMatchObject({ ...UNICODE_RANGES, 'latin-ext': expect.any(String) })
  })

  it.each([
    ['ө', 'cyrillic-ext'],
    ['Ү', 'cyrillic-ext'],
    ['ң', 'cyrillic-ext'],
    ['я', 'cyrillic'],
    ['№', 'cyrillic'],
    ['a', 'latin'],
    ['»', 'latin'],
    ['–', 'latin'],
    ['ő', 'latin-ext'],
    ['語', null],
  ])('hold %s in %s', (letter, subset) => {
    expect(subsetOf(letter)).toBe(subset)
  })

  it('hold every letter of the content and of the program', () => {
    const letters = new Set(JSON.stringify([loadSound(realFiles), ALL_STRINGS]))

    expect([...letters].filter((letter) => subsetOf(letter) === null)).toEqual([])
  })
})

describe('subsetsIn', () => {
  it('names the files that the texts of a scene need, by typeface', () => {
    const text = (words: string, face: 'text' | 'heading') =>
      ({
        kind: 'text',
        text: words,
        x: 0,
        y: 0,
        lettering: { face, size: 10, weight: 400 },
        colour: '#000000',
        anchor: 'start',
      }) as const

    const needed = subsetsIn([
      text('Сот', 'heading'),
      { kind: 'group', x: 0, y: 0, items: [text('мөөнөт', 'text'), text('5', 'text')] },
    ])

    expect([...needed].map(([face, subsets]) => [face, [...subsets].sort()])).toEqual([
      ['heading', ['cyrillic']],
      ['text', ['cyrillic', 'cyrillic-ext', 'latin']],
    ])
  })
})
