import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../../../content/schema.ts'
import { FORM_OF } from '../../../../renderer/domain/questions/answerForm.ts'
import { packBank, unpackBank } from '../../../../renderer/domain/questions/packedBank.ts'
import type { Question, QuestionKind } from '../../../../renderer/domain/questions/question.ts'
import { builtInBank } from './builtInBank.ts'

const overTheWire = (questions: readonly Question[]) =>
  unpackBank(JSON.parse(JSON.stringify(packBank(questions))))

/** Texts that recur, the empty one among them, and names that every object has. */
const text = fc.oneof(fc.constantFrom('', 'ө', 'constructor', '__proto__'), fc.string())
const texts = fc.array(text, { maxLength: 4 })
const slot = fc.record({ id: text, text }, { noNullPrototype: true })
const option = fc.record(
  { id: text, text, why: text },
  { requiredKeys: ['id', 'text'], noNullPrototype: true },
)

const question: fc.Arbitrary<Question> = fc
  .constantFrom(...(Object.keys(FORM_OF) as QuestionKind[]))
  .chain((kind) =>
    fc.record(
      {
        id: text,
        kind: fc.constant(kind),
        form: fc.constant(FORM_OF[kind]),
        system: fc.option(text),
        diagram: fc.option(text),
        steps: texts,
        claims: texts,
        topic: fc.option(text),
        prompt: text,
        context: text,
        options: fc.array(option, { maxLength: 4 }),
        slots: fc.array(slot, { maxLength: 4 }),
        answer: texts,
        accepted: texts,
        explanation: text,
        citations: fc.array(fc.nat()),
      },
      { noNullPrototype: true },
    ),
  )

describe('a packed bank', () => {
  it.each(LOCALES)('gives every question of the content back, in %s', (locale) => {
    const bank = builtInBank(locale)

    expect(overTheWire(bank)).toStrictEqual(bank)
  })

  it('gives any questions back, those without context too', () => {
    const withoutContext = ({ context: _, ...rest }: Question): Question => rest
    fc.assert(
      fc.property(fc.array(question), (questions) => {
        expect(overTheWire(questions)).toStrictEqual(questions)
        const bare = questions.map(withoutContext)
        expect(overTheWire(bare)).toStrictEqual(bare)
      }),
    )
  })

  it('says each text once', () => {
    const { texts: said } = packBank(builtInBank('ky'))

    expect(new Set(said).size).toBe(said.length)
  })
})
