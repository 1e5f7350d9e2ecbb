import { createMeasureInNode } from '../../../../build/measureInNode.ts'
import type { Locale } from '../../../../content/schema.ts'
import { layOut } from '../../../../renderer/canvas/layOut.ts'
import type { DiagramLayout } from '../../../../renderer/domain/diagram/diagramLayout.ts'
import { diagramsIn } from '../../../../renderer/domain/handout/diagramsIn.ts'
import type { Handout } from '../../../../renderer/domain/handout/handout.ts'
import type { HandoutChoices } from '../../../../renderer/domain/handout/handoutChoices.ts'
import { handoutOf } from '../../../../renderer/domain/handout/handoutOf.ts'
import type { HandoutWords } from '../../../../renderer/domain/handout/handoutWords.ts'
import type { LessonPart } from '../../../../renderer/domain/lesson/lesson.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import type { Question, QuestionKind } from '../../../../renderer/domain/questions/question.ts'
import { handoutWords } from '../../../../renderer/features/handout/handoutWords.ts'
import { startI18n } from '../../../../renderer/i18n/startI18n.ts'
import { strings } from '../../../../renderer/strings.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'
import {
  diagramPart,
  flowsPart,
  makeLesson,
  questionPart,
  tablePart,
  textPart,
} from './makeLesson.ts'

/** The content as it ships, what is asked about it, and how its diagrams are laid out. */
export const atlas = loadSound(realFiles)

const measureText = await createMeasureInNode()
const i18n = await startI18n(strings, 'ky')

export const wordsIn = (locale: Locale): HandoutWords => handoutWords(i18n, locale, atlas.article)

const banks = new Map<Locale, ReadonlyMap<string, Question>>()

export function bankIn(locale: Locale): ReadonlyMap<string, Question> {
  const bank =
    banks.get(locale) ?? new Map(buildQuestionBank(atlas, locale).map((each) => [each.id, each]))
  banks.set(locale, bank)
  return bank
}

export const layoutsOf = (handout: Handout): ReadonlyMap<string, DiagramLayout> =>
  new Map(
    diagramsIn(handout).map(({ id, diagram, actors }) => [
      id,
      layOut(diagram, actors, handout.locale, measureText),
    ]),
  )

export const CHOICES: HandoutChoices = {
  format: 'pdf',
  locale: 'ky',
  key: 'with',
  remarks: false,
  slides: 'diagram',
  paper: 'a4',
}

/** The first question of each kind. */
export const oneOfEach = (locale: Locale): readonly Question[] => {
  const first = new Map<QuestionKind, Question>()
  for (const question of bankIn(locale).values())
    if (!first.has(question.kind)) first.set(question.kind, question)
  return [...first.values()]
}

const longText = `**Сот чечими** аткарылмайынча кагаз бойдон калат. ${'Өкүм чыккандан кийинки жол өлкөдөн өлкөгө башкача, бирок түйүнү бир: ким, эмненин негизинде жана кайсы мөөнөттө аткарат. '.repeat(6)}\n\nҮч суроону эстеп жүрөлү.`

/** Every kind of part, and every kind of question. */
export const fullParts = (): readonly LessonPart[] => [
  textPart('Киришүү', longText),
  diagramPart('france', 'enforce-judgment', {
    remarks: 'Бул схеманы акырын ачуу керек.',
    stepRemarks: {
      [atlas.systems.find(({ id }) => id === 'france')?.diagrams[0]?.steps[1]?.id ?? '']:
        'Мисал келтирүү: банктык эсеп.',
    },
  }),
  tablePart(),
  tablePart({ systems: ['france', 'kyrgyzstan'] }),
  flowsPart(['france/enforce-judgment', 'kyrgyzstan/reform-road-map', 'usa/money-judgment']),
  ...oneOfEach('ky').map(({ id }) => questionPart(id)),
]

export const handoutFor = (
  parts: readonly LessonPart[],
  choices: Partial<HandoutChoices> = {},
): Handout => {
  const chosen = { ...CHOICES, ...choices }
  return handoutOf(makeLesson(parts), atlas, bankIn(chosen.locale), chosen)
}
