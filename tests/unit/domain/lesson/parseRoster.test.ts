import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRoster } from '../../../../renderer/domain/lesson/parseRoster.ts'
import { ROSTER_BOUNDS, renameRoster } from '../../../../renderer/domain/lesson/roster.ts'

const namesIn = (text: string) => parseRoster(text).names

describe('names that were pasted', () => {
  it.each([
    ['one a line', 'Асан\nҮсөн\r\nЖаңыл'],
    ['parted by commas and semicolons', 'Асан, Үсөн;Жаңыл'],
    ['numbered', '1. Асан\n2) Үсөн\n№ 3 Жаңыл'],
    ['in a table with numbers', '1\tАсан\n2\tҮсөн\n3.\tЖаңыл'],
    ['with blanks around and between', '  Асан \n\n ,;\t\n\u00a0Үсөн\u200b\n\ufeffЖаңыл'],
  ])('are found %s', (_, text) => {
    expect(namesIn(text)).toEqual(['Асан', 'Үсөн', 'Жаңыл'])
  })

  it('keep their Kyrgyz letters, their figures and their case', () => {
    expect(namesIn('Өмүрбек уулу Ыңгайбек\nМария 2-я')).toEqual([
      'Өмүрбек уулу Ыңгайбек',
      'Мария 2-я',
    ])
    // ө and о are two letters, and so these are two people.
    expect(namesIn('Төрө\nТоро')).toHaveLength(2)
  })

  it('are kept once where they stand twice, which is told', () => {
    const parsed = parseRoster('Асан\nҮсөн\nасан\nАсан\nҮсөн ')

    expect(parsed).toMatchObject({ names: ['Асан', 'Үсөн'], twice: ['Асан', 'Үсөн'] })
  })

  it('are the same whether a letter was typed as one sign or as two', () => {
    expect(namesIn('Баи\u0306ыш, Байыш')).toEqual(['Байыш'])
  })

  it('are left out where they are too long, which is told', () => {
    const { names, tooLong } = parseRoster(`Асан\n${'а'.repeat(ROSTER_BOUNDS.longestName + 1)}`)

    expect(names).toEqual(['Асан'])
    expect(tooLong).toEqual([`${'а'.repeat(40)}…`])
  })

  it('are all there when there are two hundred of them, and no more than the bound', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `Адам-${i}`).join('\n')

    expect(namesIn(many(200))).toHaveLength(200)
    expect(parseRoster(many(ROSTER_BOUNDS.mostNames + 7))).toMatchObject({ left: 7 })
  })

  it('are clean and no two alike, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const names = namesIn(text)

        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
        expect(names.filter((name) => name !== name.trim() || /[\n\t,;]/.test(name))).toEqual([])
        expect(names.every((name) => name !== '' && name.length <= 100)).toBe(true)
      }),
    )
  })
})

it('keeps of those who stay in the roster who was called and who is absent', () => {
  const roster = { names: ['a', 'b', 'c'], called: ['a', 'b'], absent: ['c'], current: 'b' }

  expect(renameRoster(roster, ['d', 'a', 'c'])).toEqual({
    names: ['d', 'a', 'c'],
    called: ['a'],
    absent: ['c'],
    current: null,
  })
})
