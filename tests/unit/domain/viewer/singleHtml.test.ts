import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonInHtml } from '../../../../renderer/domain/viewer/jsonInHtml.ts'
import { singleHtml } from '../../../../renderer/domain/viewer/singleHtml.ts'
import type { QuizPage } from '../../../../renderer/domain/viewer/viewerPage.ts'
import { viewerWords } from '../../../../renderer/features/pageFile/viewerWords.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

const PROGRAM = {
  script: 'run()',
  style: 'p{color:red}',
  hashes: { script: 'sha256-AAA=', style: 'sha256-BBB=' },
}
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('</script>', '<!--', '<script>', '-->', ']]>', '&lt;', '"', "'", '\u2028'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
  )
  .map((parts) => parts.join(''))

const pageSaying = (text: string): QuizPage => ({
  kind: 'quiz',
  locale: 'ky',
  subject: text,
  title: text,
  source: text,
  words: viewerWords('ky'),
  fonts: [],
  questions: [makeQuestion({ prompt: text })],
})

describe('a page that stands alone', () => {
  it('carries its data whatever texts are in it, and no text can end the script that holds it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = singleHtml(pageSaying(text), PROGRAM)
        const [, json = ''] = /id="page">([^<]*)<\/script>/.exec(html) ?? []

        expect(JSON.parse(json)).toEqual(pageSaying(text))
        expect(html.match(/<script/g)).toHaveLength(2)
        expect(html.match(/<\/script>/g)).toHaveLength(2)
      }),
    )
  })

  it('allows its own program by its hash, and nothing else from anywhere', () => {
    const html = singleHtml(pageSaying('Суроо'), PROGRAM)

    expect(html).toContain(
      `content="default-src 'none'; script-src 'sha256-AAA='; style-src 'sha256-BBB='; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/\b(?:src|href)=|https?:/)
  })

  it('says the same in words where no script runs', () => {
    const html = singleHtml(pageSaying('**Суроо**'), PROGRAM)

    expect(html).toMatch(/<noscript>.*<strong>Суроо<\/strong>.*1-абзац.*<\/noscript>/s)
  })
})

it('writes JSON without anything that HTML or an older engine would take for its own', () => {
  fc.assert(
    fc.property(fc.json(), hostile, (json, text) => {
      const value = { json: JSON.parse(json), text }
      const written = jsonInHtml(value)

      expect(written).not.toMatch(/[<\u2028\u2029]/)
      expect(JSON.parse(written)).toEqual(value)
    }),
  )
})
