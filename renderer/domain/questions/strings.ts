import type { Locale } from '../../../content/schema.ts'
import { ended } from './sentence.ts'

/** Names stand by themselves behind a colon and are never inflected: endings cannot be glued on. */
export interface QuestionStrings {
  readonly fillGap: (sentence: string) => string
  readonly typeWord: (sentence: string) => string
  readonly typeWords: (sentence: string) => string
  readonly typeNumber: (sentence: string) => string
  readonly isItTrue: (sentence: string) => string
  readonly true: string
  readonly false: string
  readonly whichAreTrue: (subject: string) => string
  readonly putInOrder: (diagram: string) => string
  readonly rightOrder: (steps: string) => string
  readonly whatNext: (step: string) => string
  readonly whatNextIf: (step: string, condition: string) => string
  readonly whoActs: (step: string) => string
  readonly whichCondition: (step: string, next: string) => string
  readonly whichRule: (step: string) => string
  readonly whoActsEach: (subject: string) => string
  readonly whichCellEach: (dimension: string) => string
  readonly whichTermEach: string
  readonly whatOfSystem: (system: string, dimension: string) => string
  readonly whichSystem: (statement: string) => string
  readonly notOfSystem: (system: string) => string
  readonly notOfDiagram: (diagram: string) => string
  readonly differingSystem: (dimension: string) => string
  readonly placeLabels: (diagram: string) => string
  readonly rebuild: (diagram: string) => string
  readonly whichTerm: (definition: string) => string
  /** Asks for a word of the reader's language in another one. */
  readonly intoAnother: (term: string) => string
  /** Asks for the word of the reader's language for one of another. */
  readonly fromAnother: (term: string) => string
}

export const QUESTION_STRINGS: Readonly<Record<Locale, QuestionStrings>> = {
  ky: {
    fillGap: (sentence) => `Бош калган жерди толтуруңуз: ${sentence}`,
    typeWord: (sentence) => `Калтырылган сөздү жазыңыз: ${sentence}`,
    typeWords: (sentence) => `Калтырылган сөздөрдү жазыңыз: ${sentence}`,
    typeNumber: (sentence) => `Калтырылган санды жазыңыз: ${sentence}`,
    isItTrue: (sentence) => `Бул ырастоо туурабы? ${sentence}`,
    true: 'Туура',
    false: 'Туура эмес',
    whichAreTrue: (subject) => `${ended(subject)} Кайсы ырастоолор туура? Бардыгын белгилеңиз.`,
    putInOrder: (diagram) => `${ended(diagram)} Кадамдарды ырааты менен жайгаштырыңыз.`,
    rightOrder: (steps) => `Туура ырааты: ${steps}`,
    whatNext: (step) => `Кадам: ${ended(step)} Кийинки кадам кайсы?`,
    whatNextIf: (step, condition) =>
      `Кадам: ${ended(step)} Шарт: ${ended(condition)} Кийинки кадам кайсы?`,
    whoActs: (step) => `Кадам: ${ended(step)} Бул кадамда ким аракеттенет?`,
    whichCondition: (step, next) =>
      `Кадам: ${ended(step)} Кийинки кадам: ${ended(next)} Бул жол кайсы шартта тандалат?`,
    whichRule: (step) => `Кадам: ${ended(step)} Макаланын кайсы жобосу бул кадамга негиз болот?`,
    whoActsEach: (subject) => `${ended(subject)} Ар бир кадамда ким аракеттенерин көрсөтүңүз.`,
    whichCellEach: (dimension) => `${ended(dimension)} Ар бир өлкөгө туура келген жоопту табыңыз.`,
    whichTermEach: 'Ар бир аныктамага туура келген терминди табыңыз.',
    whatOfSystem: (system, dimension) => `${ended(system)} ${dimension}: макалада эмне айтылган?`,
    whichSystem: (statement) => `Макалада бул кайсы өлкө жөнүндө айтылган? ${ended(statement)}`,
    notOfSystem: (system) =>
      `${ended(system)} Төмөнкүлөрдүн бири макалада бул өлкө жөнүндө айтылган эмес. Кайсынысы?`,
    notOfDiagram: (diagram) => `${ended(diagram)} Кайсы кадам бул жерге тиешелүү эмес?`,
    differingSystem: (dimension) =>
      `${ended(dimension)} Бул жагынан кайсы өлкө калгандарынан айырмаланат?`,
    placeLabels: (diagram) => `${ended(diagram)} Кадамдардын аталыштарын өз-өз ордуна коюңуз.`,
    rebuild: (diagram) =>
      `${ended(diagram)} Жүрүшүн кайра түзүңүз: ар бир учурда кийинки кадам кайсы?`,
    whichTerm: (definition) => `Бул аныктама кайсы терминге туура келет? ${definition}`,
    intoAnother: (term) => `Бул термин англис тилинде кандай аталат? ${term}`,
    fromAnother: (term) => `Бул термин кыргыз тилинде кандай аталат? ${term}`,
  },
  ru: {
    fillGap: (sentence) => `Заполните пропуск: ${sentence}`,
    typeWord: (sentence) => `Впишите пропущенное слово: ${sentence}`,
    typeWords: (sentence) => `Впишите пропущенные слова: ${sentence}`,
    typeNumber: (sentence) => `Впишите пропущенное число: ${sentence}`,
    isItTrue: (sentence) => `Верно ли это утверждение? ${sentence}`,
    true: 'Верно',
    false: 'Неверно',
    whichAreTrue: (subject) => `${ended(subject)} Какие утверждения верны? Отметьте все.`,
    putInOrder: (diagram) => `${ended(diagram)} Расположите шаги в правильном порядке.`,
    rightOrder: (steps) => `Правильный порядок: ${steps}`,
    whatNext: (step) => `Шаг: ${ended(step)} Какой шаг следующий?`,
    whatNextIf: (step, condition) =>
      `Шаг: ${ended(step)} Условие: ${ended(condition)} Какой шаг следующий?`,
    whoActs: (step) => `Шаг: ${ended(step)} Кто действует на этом шаге?`,
    whichCondition: (step, next) =>
      `Шаг: ${ended(step)} Следующий шаг: ${ended(next)} При каком условии идут этим путём?`,
    whichRule: (step) => `Шаг: ${ended(step)} На каком положении статьи он основан?`,
    whoActsEach: (subject) => `${ended(subject)} Укажите, кто действует на каждом шаге.`,
    whichCellEach: (dimension) => `${ended(dimension)} Подберите ответ для каждой страны.`,
    whichTermEach: 'Подберите термин к каждому определению.',
    whatOfSystem: (system, dimension) => `${ended(system)} ${dimension}: что сказано в статье?`,
    whichSystem: (statement) => `О какой стране это сказано в статье? ${ended(statement)}`,
    notOfSystem: (system) =>
      `${ended(system)} Одно из этих положений в статье сказано не об этой стране. Какое?`,
    notOfDiagram: (diagram) => `${ended(diagram)} Какой шаг сюда не относится?`,
    differingSystem: (dimension) =>
      `${ended(dimension)} Какая страна здесь отличается от остальных?`,
    placeLabels: (diagram) => `${ended(diagram)} Верните названия шагов на свои места.`,
    rebuild: (diagram) => `${ended(diagram)} Восстановите ход: какой шаг следует в каждом случае?`,
    whichTerm: (definition) => `Какому термину соответствует это определение? ${definition}`,
    intoAnother: (term) => `Как этот термин называется по-английски? ${term}`,
    fromAnother: (term) => `Как этот термин называется по-русски? ${term}`,
  },
  en: {
    fillGap: (sentence) => `Fill in the gap: ${sentence}`,
    typeWord: (sentence) => `Type the missing word: ${sentence}`,
    typeWords: (sentence) => `Type the missing words: ${sentence}`,
    typeNumber: (sentence) => `Type the missing number: ${sentence}`,
    isItTrue: (sentence) => `Is this statement true? ${sentence}`,
    true: 'True',
    false: 'False',
    whichAreTrue: (subject) => `${ended(subject)} Which statements are true? Mark them all.`,
    putInOrder: (diagram) => `${ended(diagram)} Put the steps in the right order.`,
    rightOrder: (steps) => `The right order: ${steps}`,
    whatNext: (step) => `Step: ${ended(step)} Which step comes next?`,
    whatNextIf: (step, condition) =>
      `Step: ${ended(step)} Condition: ${ended(condition)} Which step comes next?`,
    whoActs: (step) => `Step: ${ended(step)} Who acts at this step?`,
    whichCondition: (step, next) =>
      `Step: ${ended(step)} Next step: ${ended(next)} On what condition is this way taken?`,
    whichRule: (step) => `Step: ${ended(step)} Which statement of the article is it based on?`,
    whoActsEach: (subject) => `${ended(subject)} Say who acts at each step.`,
    whichCellEach: (dimension) => `${ended(dimension)} Find the answer for each country.`,
    whichTermEach: 'Find the term for each definition.',
    whatOfSystem: (system, dimension) =>
      `${ended(system)} ${dimension}: what does the article say?`,
    whichSystem: (statement) => `Of which country does the article say this? ${ended(statement)}`,
    notOfSystem: (system) =>
      `${ended(system)} One of these is not said of this country in the article. Which?`,
    notOfDiagram: (diagram) => `${ended(diagram)} Which step does not belong here?`,
    differingSystem: (dimension) =>
      `${ended(dimension)} Which country differs here from the others?`,
    placeLabels: (diagram) => `${ended(diagram)} Put the titles of the steps back in their places.`,
    rebuild: (diagram) =>
      `${ended(diagram)} Rebuild the procedure: which step follows in each case?`,
    whichTerm: (definition) => `Which term has this definition? ${definition}`,
    intoAnother: (term) => `What is this term in Kyrgyz? ${term}`,
    fromAnother: (term) => `What is this term in English? ${term}`,
  },
}
