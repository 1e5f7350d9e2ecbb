import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula } from '../../../../renderer/domain/table/guardFormula.ts'
import { toCsv } from '../../../../renderer/domain/table/toCsv.ts'
import { parseCsv } from './parseCsv.ts'

const BOM = '\ufeff'

const awkward = fc.string({
  unit: fc.constantFrom(...'аөңү ab=+-@,;"\'\r\n\t'),
  maxLength: 8,
})
const text = fc.oneof(fc.string(), awkward, fc.string({ unit: 'grapheme' }))
const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 5 })
const separator = fc.constantFrom(',' as const, ';' as const)

describe('toCsv', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends each line as RFC 4180 asks', () => {
    expect(
      toCsv(
        [
          ['Өлкө', 'Акысы'],
          ['АКШ', 'жок'],
        ],
        ';',
      ),
    ).toBe(`${BOM}Өлкө;Акысы\r\nАКШ;жок\r\n`)
  })

  it('quotes what holds a quote, a line break or either separator', () => {
    expect(toCsv([['a,b', 'a;b', 'say "a"', 'a\nb', 'ab']])).toBe(
      `${BOM}"a,b","a;b","say ""a""","a\nb",ab\r\n`,
    )
  })

  it('lets no spreadsheet run a field as a formula', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1']

    const fields = parseCsv(toCsv([dangerous]), ',')[0] ?? []

    expect(fields).toEqual(dangerous.map((field) => `'${field}`))
  })

  it('leaves a dash inside a text and a number as they are', () => {
    expect(toCsv([['1997', 'эки жыл - сынак', '« =»']])).toBe(`${BOM}1997,эки жыл - сынак,« =»\r\n`)
  })

  it('is read back as it was written, by any of the two separators', () => {
    fc.assert(
      fc.property(rows, separator, (table, mark) => {
        expect(parseCsv(toCsv(table, mark), mark)).toEqual(
          table.map((row) => row.map(guardFormula)),
        )
      }),
    )
  })

  it('gives each row as many fields as it has', () => {
    fc.assert(
      fc.property(rows, separator, (table, mark) => {
        expect(parseCsv(toCsv(table, mark), mark).map((row) => row.length)).toEqual(
          table.map((row) => row.length),
        )
      }),
    )
  })
})
