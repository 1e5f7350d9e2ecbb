import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { capitalised } from '../../domain/capitalised.ts'
import type { CardState } from '../../domain/memory/cards.ts'
import { type Mastery, masteryOf } from '../../domain/memory/mastery.ts'
import type { Question } from '../../domain/questions/question.ts'
import { questionsOfDiagram } from '../../domain/questions/questionsOfDiagram.ts'
import { topicsOfQuestions } from '../../domain/statistics/topicsOfQuestions.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { SaveTable } from '../saving/index.ts'
import { MasteryRow } from './MasteryRow.tsx'
import styles from './ProgressScreen.module.css'

interface Props {
  readonly questions: readonly Question[]
  readonly cards: ReadonlyMap<string, CardState>
  readonly now: number
}

/** How well everything is remembered: as a whole, by topic, and by country and diagram. */
export function MasteryLists({ questions, cards, now }: Props) {
  const { t } = useTranslation('progress')
  const { locale } = useLocale()
  const spreadsheet = useSpreadsheet()
  const atlas = useAtlas()
  const topics = useMemo(() => topicsOfQuestions(atlas, questions), [atlas, questions])
  const of = (some: readonly Question[]) =>
    masteryOf(
      some.map(({ id }) => id),
      cards,
      now,
    )
  const figureNames = [t('table.recall'), t('table.seen'), t('table.all')]
  const figures = ({ recall, seen, total }: Mastery) => [
    spreadsheet.percent(recall),
    spreadsheet.number(seen),
    spreadsheet.number(total),
  ]
  return (
    <>
      <Card>
        <MasteryRow name={t('overall')} mastery={of(questions)} />
      </Card>
      <section aria-labelledby="by-topic">
        <h2 id="by-topic" className={styles.heading}>
          {t('byTopic')}
        </h2>
        <ul className={styles.topics}>
          {atlas.vocabulary.topics.flatMap(({ id, name }) => {
            const own = topics.get(id)
            return own ? (
              <li key={id}>
                <MasteryRow name={capitalised(name[locale])} mastery={of(own)} />
              </li>
            ) : (
              []
            )
          })}
        </ul>
        <SaveTable
          name={t('file.topics')}
          of={t('byTopic')}
          rows={() => [
            [t('table.name'), ...figureNames],
            ...atlas.vocabulary.topics.flatMap(({ id, name }) => {
              const own = topics.get(id)
              return own ? [[capitalised(name[locale]), ...figures(of(own))]] : []
            }),
          ]}
        />
      </section>
      <section aria-labelledby="by-system">
        <h2 id="by-system" className={styles.heading}>
          {t('bySystem')}
        </h2>
        <ul className={styles.subjects}>
          {[...atlas.systems, ...atlas.themes].map((subject) => (
            <li key={subject.id} className={styles.subject}>
              <MasteryRow
                name={subject.name[locale]}
                href={paths.subject(subject.id)}
                mastery={of(questions.filter(({ system }) => system === subject.id))}
                strong
              />
              <ul>
                {subject.diagrams.map((diagram) => (
                  <li key={diagram.id}>
                    <MasteryRow
                      name={diagram.title[locale]}
                      href={paths.diagram(subject.id, diagram.id)}
                      mastery={of(questionsOfDiagram(questions, subject.id, diagram.id))}
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <SaveTable
          name={t('file.systems')}
          of={t('bySystem')}
          rows={() => [
            [t('table.system'), t('table.diagram'), ...figureNames],
            ...[...atlas.systems, ...atlas.themes].flatMap((subject) => [
              [
                subject.name[locale],
                '',
                ...figures(of(questions.filter(({ system }) => system === subject.id))),
              ],
              ...subject.diagrams.map((diagram) => [
                subject.name[locale],
                diagram.title[locale],
                ...figures(of(questionsOfDiagram(questions, subject.id, diagram.id))),
              ]),
            ]),
          ]}
        />
      </section>
    </>
  )
}
