import type { Locale } from '../../../content/schema.ts'
import { ended } from './sentence.ts'

/** Names stand by themselves behind a colon and are never inflected: endings cannot be glued on. */
export interface QuestionStrings {
  readonly fillGap: (sentence: string) => string
  readonly isItTrue: (sentence: string) => string
  readonly true: string
  readonly false: string
  readonly putInOrder: (diagram: string) => string
  readonly rightOrder: (steps: string) => string
  readonly whatNext: (step: string) => string
  readonly whatNextIf: (step: string, condition: string) => string
  readonly whoActs: (step: string) => string
  readonly whichTerm: (definition: string) => string
}

export const QUESTION_STRINGS: Readonly<Record<Locale, QuestionStrings>> = {
  ky: {
    fillGap: (sentence) => `Бош калган жерди толтуруңуз: ${sentence}`,
    isItTrue: (sentence) => `Бул ырастоо туурабы? ${sentence}`,
    true: 'Туура',
    false: 'Туура эмес',
    putInOrder: (diagram) => `${ended(diagram)} Кадамдарды ырааты менен жайгаштырыңыз.`,
    rightOrder: (steps) => `Туура ырааты: ${steps}`,
    whatNext: (step) => `Кадам: ${ended(step)} Кийинки кадам кайсы?`,
    whatNextIf: (step, condition) =>
      `Кадам: ${ended(step)} Шарт: ${ended(condition)} Кийинки кадам кайсы?`,
    whoActs: (step) => `Кадам: ${ended(step)} Бул кадамда ким аракеттенет?`,
    whichTerm: (definition) => `Бул аныктама кайсы терминге туура келет? ${definition}`,
  },
  ru: {
    fillGap: (sentence) => `Заполните пропуск: ${sentence}`,
    isItTrue: (sentence) => `Верно ли это утверждение? ${sentence}`,
    true: 'Верно',
    false: 'Неверно',
    putInOrder: (diagram) => `${ended(diagram)} Расположите шаги в правильном порядке.`,
    rightOrder: (steps) => `Правильный порядок: ${steps}`,
    whatNext: (step) => `Шаг: ${ended(step)} Какой шаг следующий?`,
    whatNextIf: (step, condition) =>
      `Шаг: ${ended(step)} Условие: ${ended(condition)} Какой шаг следующий?`,
    whoActs: (step) => `Шаг: ${ended(step)} Кто действует на этом шаге?`,
    whichTerm: (definition) => `Какому термину соответствует это определение? ${definition}`,
  },
  en: {
    fillGap: (sentence) => `Fill in the gap: ${sentence}`,
    isItTrue: (sentence) => `Is this statement true? ${sentence}`,
    true: 'True',
    false: 'False',
    putInOrder: (diagram) => `${ended(diagram)} Put the steps in the right order.`,
    rightOrder: (steps) => `The right order: ${steps}`,
    whatNext: (step) => `Step: ${ended(step)} Which step comes next?`,
    whatNextIf: (step, condition) =>
      `Step: ${ended(step)} Condition: ${ended(condition)} Which step comes next?`,
    whoActs: (step) => `Step: ${ended(step)} Who acts at this step?`,
    whichTerm: (definition) => `Which term has this definition? ${definition}`,
  },
}
