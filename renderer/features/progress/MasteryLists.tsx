import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { CardState } from '../../domain/memory/cards.ts'
import { masteryOf } from '../../domain/memory/mastery.ts'
import type { Question } from '../../domain/questions/question.ts'
import { questionsOfDiagram } from '../../domain/questions/questionsOfDiagram.ts'
import { topicsOfQuestions } from '../../domain/statistics/topicsOfQuestions.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { capitalised } from './capitalised.ts'
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
  const atlas = useAtlas()
  const topics = useMemo(() => topicsOfQuestions(atlas, questions), [atlas, questions])
  const of = (some: readonly Question[]) =>
    masteryOf(
      some.map(({ id }) => id),
      cards,
      now,
    )
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
      </section>
    </>
  )
}
