import { describe, expect, it } from 'vitest'
import { buildQuestionBank } from '../../../renderer/domain/questions/bank.ts'
import { gradeAnswer } from '../../../renderer/domain/questions/gradeAnswer.ts'
import { itReports } from './itReports.ts'
import { franceAlone, lineOf, loadSound, toldOf, withFile } from './realContent.ts'

const QUESTIONS = 'systems/france/questions.yaml'

describe("a lecturer's own questions", () => {
  itReports([
    {
      behaviour: 'must be of a kind that there is',
      file: QUESTIONS,
      passage: '    kind: match',
      instead: '    kind: matching',
      at: 'kind: matching',
      says: 'The field «questions › kind» must be one of: choice, multiple, true-false, typed, order, match.',
    },
    {
      behaviour: 'may not rest on claims that are not there',
      file: QUESTIONS,
      passage: 'claims: [fr-civil-liability, ',
      instead: 'claims: [fr-civil-libel, ',
      at: '[fr-civil-libel',
      says: 'There is no claim «fr-civil-libel»',
    },
    {
      behaviour: 'must rest on something',
      file: QUESTIONS,
      passage:
        '    claims: [fr-civil-liability, fr-criminal-liability, fr-professional-liability]\n',
      instead: '',
      at: 'id: kinds-of-liability',
      says: 'The question «kinds-of-liability» rests on nothing',
    },
    {
      behaviour: 'have names of their own',
      file: QUESTIONS,
      passage: 'id: kinds-of-liability',
      instead: 'id: why-an-official',
      at: 'fr-oath-time]\n\n  - id: why-an-official',
      says: 'The id «why-an-official» is given twice',
    },
    {
      behaviour: 'have one right answer if they are a choice',
      file: QUESTIONS,
      passage: `en: the Treasury's court enforcement officers\n        right: true\n`,
      instead: `en: the Treasury's court enforcement officers\n`,
      at: '- text:',
      says: 'A choice has one right answer, and this one has none',
    },
    {
      behaviour: 'may not say one answer twice',
      file: QUESTIONS,
      passage: 'en: criminal liability }',
      instead: 'en: Civil liability }',
      at: 'Civil liability',
      says: '«Civil liability» stands here twice',
    },
    {
      behaviour: 'state no figure that the article does not hold',
      file: QUESTIONS,
      passage: '{ ky: Сот алдындагы ант, ru: Присяга перед судом, en: Oath before the court }',
      instead: '{ ky: Ант 1789, ru: Присяга 1789, en: Oath 1789 }',
      at: '{ ky: Ант 1789',
      says: 'The number 1789 occurs in none of the paragraphs cited here (29, 30)',
    },
    {
      behaviour: 'are written in Kyrgyz letters',
      file: QUESTIONS,
      passage: 'ky: Кардарлардын акчасы уурдалды',
      instead: 'ky: Kардарлардын акчасы уурдалды',
      at: 'Kардарлардын',
      says: 'holds the character «K» (U+004B)',
    },
    {
      behaviour: 'say in every language what they say in one',
      file: QUESTIONS,
      passage: '          ru: Нарушена профессиональная этика\n',
      instead: '',
      at: 'ky: Кесиптик этика',
      says: 'The Russian text is missing',
    },
  ])

  it('may not say their own answer', () => {
    const typed = `questions:
  - id: typed
    kind: typed
    prompt: { ky: Ант кайда берилет, ru: Где приносят присягу, en: Where is the oath taken }
    answer: { ky: ант, ru: присягу, en: oath }
    explanation: { ky: Сотто., ru: В суде., en: In court. }
    paragraphs: [30]
`
    const files = withFile(franceAlone, QUESTIONS, typed)

    const problems = toldOf(files)

    expect(problems).toHaveLength(3)
    expect(problems[0]).toEqual({
      file: QUESTIONS,
      line: lineOf(files, QUESTIONS, '{ ky: Ант кайда'),
      sentence: 'The question says its own answer: «ант».',
    })
  })

  it('may rest on paragraphs alone and have a topic of their own', () => {
    const bank = banked(`questions:
  - id: alone
    kind: true-false
    prompt: { ky: Ант бар., ru: Присяга есть., en: There is an oath. }
    answer: true
    explanation: { ky: Бар., ru: Есть., en: There is. }
    paragraphs: [30, 29]
    topic: entry
`)

    expect(bank).toMatchObject([
      {
        id: 'q:own:france/alone',
        kind: 'true-false',
        system: 'france',
        topic: 'entry',
        claims: [],
        citations: [29, 30],
        answer: ['true'],
      },
    ])
  })

  it('are asked and graded like any others, whatever their kind', () => {
    const bank = banked(`questions:
  - id: typed
    kind: typed
    prompt: { ky: Канча?, ru: Сколько?, en: How many? }
    answer: { ky: "32", ru: "32", en: "32" }
    explanation: { ky: Отуз эки., ru: Тридцать два., en: Thirty-two. }
    claims: [fr-national-members]
  - id: words
    kind: typed
    prompt: { ky: Эмне?, ru: Что?, en: What? }
    answer: { ky: ант, ru: присяга, en: oath }
    accepted:
      - { ky: салтанаттуу ант, ru: торжественная присяга, en: solemn oath }
    explanation: { ky: Ант., ru: Присяга., en: The oath. }
    paragraphs: [30]
  - id: pairs
    kind: match
    prompt: { ky: Кошуңуз., ru: Соедините., en: Match. }
    pairs:
      - { left: { ky: бир, ru: один, en: one }, right: { ky: эки, ru: два, en: two } }
      - { left: { ky: үч, ru: три, en: three }, right: { ky: төрт, ru: четыре, en: four } }
    others: [{ ky: беш, ru: пять, en: five }]
    explanation: { ky: Бүттү., ru: Готово., en: Done. }
    paragraphs: [30]
`)

    expect(bank.map(({ kind, form }) => [kind, form])).toEqual([
      ['number', 'typed'],
      ['cloze', 'typed'],
      ['match', 'slots'],
    ])
    const [number, words, pairs] = bank
    expect(number && gradeAnswer(number, ['32']).correct).toBe(true)
    expect(words && gradeAnswer(words, ['solemn oath']).correct).toBe(true)
    expect(pairs?.options).toHaveLength(3)
    expect(pairs && gradeAnswer(pairs, ['o1', 'o2']).correct).toBe(true)
    expect(pairs && gradeAnswer(pairs, ['o2', 'o1']).correct).toBe(false)
  })
})

function banked(text: string) {
  const atlas = loadSound(withFile(franceAlone, QUESTIONS, text))
  return buildQuestionBank(atlas, 'en').filter(({ id }) => id.startsWith('q:own:'))
}
