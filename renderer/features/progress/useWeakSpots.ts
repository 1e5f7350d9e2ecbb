import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { capitalised } from '../../domain/capitalised.ts'
import type { CardState } from '../../domain/memory/cards.ts'
import type { Question } from '../../domain/questions/question.ts'
import { questionsOfStep } from '../../domain/questions/questionsOfStep.ts'
import { topicsOfQuestions } from '../../domain/statistics/topicsOfQuestions.ts'
import { type WeakSpot, weakGroups, weakQuestions } from '../../domain/statistics/weakSpots.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'

export interface ShownSpot {
  readonly id: string
  readonly name: string
  /** Of what country or theme, where the name does not say it. */
  readonly where?: string
  readonly href?: string
  readonly recall: number
  readonly lapses: number
  readonly questionIds: readonly string[]
}

export interface SpotGroup {
  readonly name: string
  readonly spots: readonly ShownSpot[]
}

const MOST = 5

/** The weakest topics, steps and questions, in the language on screen. */
export function useWeakSpots(
  questions: readonly Question[],
  cards: ReadonlyMap<string, CardState>,
  now: number,
): readonly SpotGroup[] {
  const { t } = useTranslation('progress')
  const { locale } = useLocale()
  const atlas = useAtlas()

  return useMemo(() => {
    const subjects = [...atlas.systems, ...atlas.themes]
    const nameOf = (id: string | null) => subjects.find((each) => each.id === id)?.name[locale]
    const figures = ({ recall, lapses, questionIds }: WeakSpot<unknown>) => ({
      recall,
      lapses,
      questionIds,
    })
    const met = questions.filter(({ id }) => cards.has(id))
    const steps = subjects.flatMap((subject) => {
      const own = met.filter(({ system }) => system === subject.id)
      return own.length === 0
        ? []
        : subject.diagrams.flatMap((diagram) =>
            diagram.steps.map(
              (step) =>
                [
                  { subject, diagram, step },
                  questionsOfStep(own, subject.id, diagram, step),
                ] as const,
            ),
          )
    })
    const topics = topicsOfQuestions(atlas, met)
    const topicName = (id: string) =>
      atlas.vocabulary.topics.find((topic) => topic.id === id)?.name[locale] ?? id

    return [
      {
        name: t('weak.topics'),
        spots: weakGroups(topics, cards, now, MOST).map((spot) => ({
          id: spot.key,
          name: capitalised(topicName(spot.key)),
          ...figures(spot),
        })),
      },
      {
        name: t('weak.steps'),
        spots: weakGroups(steps, cards, now, MOST).map((spot) => {
          const { subject, diagram, step } = spot.key
          return {
            id: `${subject.id}/${diagram.id}/${step.id}`,
            name: step.title[locale],
            where: subject.name[locale],
            href: paths.diagram(subject.id, diagram.id, step.id),
            ...figures(spot),
          }
        }),
      },
      {
        name: t('weak.questions'),
        spots: weakQuestions(met, cards, now, MOST).map((spot) => {
          const where = nameOf(spot.key.system)
          return {
            id: spot.key.id,
            name: spot.key.prompt,
            ...(where === undefined ? {} : { where }),
            ...figures(spot),
          }
        }),
      },
    ]
  }, [atlas, questions, cards, now, locale, t])
}
