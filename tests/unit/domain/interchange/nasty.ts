import fc from 'fast-check'
import type { Question } from '../../../../renderer/domain/questions/question.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

/** What breaks writers of XML, of tables and of GIFT; no stars, which are marks of our own. */
const PIECES = [
  ']]>',
  '<![CDATA[',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '"',
  '""',
  "'",
  '{',
  '}',
  '=',
  '~',
  '#',
  '####',
  ':',
  '::',
  '\\',
  '\\n',
  '\\}',
  '->',
  '//',
  '%50%',
  '%100%',
  '[html]',
  '[',
  ']',
  '&',
  '&amp;',
  '&#125;',
  '<',
  '>',
  '<b>',
  '</text>',
  '{1:SHORTANSWER:=x}',
  '$CATEGORY: a',
  'T',
  'TRUE',
  '0',
  '@@PLUGINFILE@@/x',
  '😀',
  '👩‍⚖️',
  'ө',
  'ү',
  'ң',
  'Ң',
  '«сот»',
  'слово',
  'word',
  ' ',
  '\u00a0',
  '\u0007',
  '\ud800',
  '—',
  ',',
  ';',
]

/** Never blank: a text of the content is not. */
export const nastyText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''))
  .map((text) => (/[\p{L}\p{N}]/u.test(text) ? text : `${text}ж`))

const nastyOptions = (least: number) =>
  fc.array(nastyText, { minLength: least, maxLength: 5 }).map((texts) =>
    // Two options are never alike.
    texts.map((text, index) => ({ id: `o${index}`, text: `${text} №${index}` })),
  )

/** A question of any form whose every text is nasty. */
export const nastyQuestion: fc.Arbitrary<Question> = fc
  .record({
    prompt: nastyText,
    explanation: nastyText,
    context: nastyText,
    why: nastyText,
    options: nastyOptions(3),
    typed: fc.array(nastyText, { minLength: 1, maxLength: 3 }),
    kind: fc.constantFrom('choice', 'multiple', 'true-false', 'cloze', 'order', 'match', 'rebuild'),
    hasGap: fc.boolean(),
  })
  .map(({ prompt, explanation, context, why, options, typed, kind, hasGap }) => {
    const ids = options.map(({ id }) => id)
    const shared = { kind, prompt, explanation, context, id: `q:${kind}:x`, topic: null } as const
    switch (kind) {
      case 'true-false':
        return makeQuestion({
          ...shared,
          options: [
            { id: 'true', text: 'Yes' },
            { id: 'false', text: 'No', why },
          ],
          answer: ['true'],
        })
      case 'cloze':
        return makeQuestion({
          ...shared,
          prompt: hasGap ? `${prompt}а____${explanation}` : prompt,
          options: [],
          answer: typed.slice(0, 1),
          accepted: typed.slice(1),
        })
      case 'order':
        return makeQuestion({ ...shared, options, answer: [...ids].reverse() })
      case 'match':
      case 'rebuild':
        return makeQuestion({
          ...shared,
          options,
          slots: ids.slice(1).map((id, index) => ({ id, text: `${prompt}${index}` })),
          answer: ids.slice(1),
        })
      case 'multiple':
        return makeQuestion({ ...shared, options, answer: ids.slice(0, -1) })
      default:
        return makeQuestion({
          ...shared,
          options: options.map((option, index) => (index === 1 ? { ...option, why } : option)),
          answer: ids.slice(0, 1),
        })
    }
  })

/** Signs that no XML holds, and halves of letters. */
export const cleaned = (text: string): string =>
  [...text]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0
      const isHalf = code >= 0xd800 && code <= 0xdfff
      return !isHalf && (code >= 32 || letter === '\t' || letter === '\n' || letter === '\r')
    })
    .join('')

/** Without regard to how blanks are written. */
export const flat = (text: string): string => cleaned(text).replace(/\s+/gu, ' ').trim()
