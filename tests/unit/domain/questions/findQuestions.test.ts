import { expect, it } from 'vitest'
import {
  findQuestions,
  type QuestionFilter,
} from '../../../../renderer/domain/questions/findQuestions.ts'
import { makeQuestion } from '../../makers/makeQuestion.ts'

const QUESTIONS = [
  makeQuestion({ id: 'a', system: 'land', kind: 'choice', prompt: 'Өлкөдө ким аткарат?' }),
  makeQuestion({ id: 'b', system: 'land', kind: 'who-acts', prompt: 'Ким тапшырат?' }),
  makeQuestion({
    id: 'c',
    system: null,
    kind: 'choice',
    prompt: 'Кайсынысы?',
    options: [{ id: 'x', text: 'Сот аткаруучусу' }],
  }),
]

it.each([
  ['all', {}, 'abc'],
  ['of one country', { system: 'land' }, 'ab'],
  ['of one kind', { kind: 'choice' }, 'ac'],
  ['with a word, typed on a keyboard without ө', { query: 'олкодо' }, 'a'],
  ['with all words, wherever they stand', { query: '  кИМ   ап ' }, 'b'],
  ['with a word in an option', { query: 'аткаруучусу' }, 'c'],
  ['none', { query: 'аткаруучусу', system: 'land' }, ''],
] satisfies readonly (readonly [string, Partial<QuestionFilter>, string])[])(
  'finds questions: %s',
  (_, filter, ids) => {
    const found = findQuestions(QUESTIONS, { query: '', system: null, kind: null, ...filter })

    expect(found.map(({ id }) => id).join('')).toBe(ids)
  },
)
