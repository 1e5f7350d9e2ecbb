import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toHtmlTable } from '../../../../renderer/domain/comparison/toHtmlTable.ts'
import { toTsv } from '../../../../renderer/domain/comparison/toTsv.ts'

it('parts fields by tabs and rows by line breaks, and lets none of them stand in a field', () => {
  expect(
    toTsv([
      ['a', 'b\tc'],
      ['d\r\ne', '=1'],
    ]),
  ).toBe("a\tb c\nd e\t'=1")
})

it('keeps every row and every field of any table', () => {
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 })

  fc.assert(
    fc.property(rows, (table) => {
      const lines = toTsv(table).split('\n')
      expect(lines.map((line) => line.split('\t').length)).toEqual(table.map(() => 2))
    }),
  )
})

it('writes an HTML table with headings, in its language, in which text stays text', () => {
  const html = toHtmlTable(
    [
      ['Country', 'How <paid>'],
      ['A & B', '"30"'],
    ],
    'en',
  )

  expect(html).toBe(
    '<table lang="en"><thead><tr><th scope="col">Country</th><th scope="col">How &lt;paid&gt;</th></tr></thead>' +
      '<tbody><tr><th scope="row">A &amp; B</th><td>&quot;30&quot;</td></tr></tbody></table>',
  )
})
