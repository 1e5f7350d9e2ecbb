import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import { packOf } from '../../../content/pack/packOf.ts'
import type { Claim } from '../../../content/schema.ts'
import { DiagramThumbnail } from '../../canvas/DiagramThumbnail.tsx'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { isSystem, type Subject } from '../../data/findInAtlas.ts'
import { useCards } from '../../data/useCards.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { capitalised } from '../../domain/capitalised.ts'
import { masteryOf } from '../../domain/memory/mastery.ts'
import { questionsOfDiagram } from '../../domain/questions/questionsOfDiagram.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { LinkCard } from '../../ui/Card.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Page } from '../../ui/Page.tsx'
import { PackName } from '../packs/index.ts'
import { ClaimItem, UpdateList } from '../sources/index.ts'
import styles from './SubjectScreen.module.css'

/** One country or theme: its diagrams, all that the article says of it, and later law apart. */
export function SubjectScreen({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation(['explore', 'interchange'])
  const { locale, format } = useLocale()
  const { vocabulary } = useAtlas()
  const { questions } = useQuestionBank(locale) ?? NO_QUESTIONS
  const cards = useCards() ?? new Map()
  const { now } = useStudyDay()
  const [search] = useSearchParams()
  const wanted = search.get('passage')

  useEffect(() => {
    if (wanted) document.getElementById(`passage-${wanted}`)?.scrollIntoView({ block: 'center' })
  }, [wanted])

  const nameIn = (list: 'families' | 'models', id: string) =>
    vocabulary[list].find((entry) => entry.id === id)?.name[locale]
  const recallOf = (diagram: string) =>
    masteryOf(
      questionsOfDiagram(questions, subject.id, diagram).map(({ id }) => id),
      cards,
      now,
    ).recall

  return (
    <Page
      above={
        <>
          <Link href={paths.explore}>{t('title')}</Link>
          <PackName of={subject.id} />
        </>
      }
      title={subject.name[locale]}
      lead={subject.summary[locale]}
      aside={
        <div className={styles.actions}>
          <Button component={Link} href={paths.quiz(subject.id)}>
            {t('practise')}
          </Button>
          <Button component={Link} href={paths.interchange(subject.id)} variant="default">
            {t('interchange:open')}
          </Button>
        </div>
      }
    >
      {isSystem(subject) && (subject.model || subject.family) && (
        <dl className={styles.facts}>
          {subject.model && (
            <div>
              <dt>{t('model')}</dt>
              <dd>{nameIn('models', subject.model)}</dd>
            </div>
          )}
          {subject.family && (
            <div>
              <dt>{t('family')}</dt>
              <dd>{nameIn('families', subject.family)}</dd>
            </div>
          )}
        </dl>
      )}
      <section aria-labelledby="diagrams">
        <h2 id="diagrams">{t('diagrams')}</h2>
        <ul className={styles.diagrams}>
          {subject.diagrams.map((diagram) => (
            <li key={diagram.id}>
              <LinkCard href={`#${paths.diagram(subject.id, diagram.id)}`}>
                <DiagramThumbnail diagram={diagram} actors={subject.actors} locale={locale} />
                <strong className={styles.name}>{diagram.title[locale]}</strong>
                <PackName of={diagram.id} />
                <span>{diagram.question[locale]}</span>
                <span className={styles.foot}>
                  <span>{t('stepCount', { count: diagram.steps.length })}</span>
                  <Meter
                    share={recallOf(diagram.id)}
                    label={t('mastery', { name: diagram.title[locale] })}
                    text={format.percent(recallOf(diagram.id))}
                  />
                </span>
              </LinkCard>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="claims" className={styles.claims}>
        <h2 id="claims">{t(packOf(subject.id) === null ? 'claims' : 'claimsOfPack')}</h2>
        {byTopic(subject.claims).map(([topic, claims]) => (
          <section key={topic} aria-labelledby={`topic-${topic}`}>
            <h3 id={`topic-${topic}`}>
              {capitalised(
                vocabulary.topics.find((each) => each.id === topic)?.name[locale] ?? topic,
              )}
            </h3>
            <ul>
              {claims.map((claim) => (
                <ClaimItem
                  key={claim.id}
                  claim={claim}
                  isWanted={claim.id === wanted}
                  // What a pack adds to a country of the atlas is told apart; a country of its own says so above.
                  from={packOf(subject.id) === null ? claim.id : null}
                />
              ))}
            </ul>
          </section>
        ))}
      </section>
      <UpdateList updates={subject.updates} wanted={wanted} />
    </Page>
  )
}

/** Claims under their topics, topics in the order of their first claim. */
function byTopic(claims: readonly Claim[]): readonly (readonly [string, readonly Claim[]])[] {
  const topics = new Map<string, Claim[]>()
  for (const claim of claims) topics.set(claim.topic, [...(topics.get(claim.topic) ?? []), claim])
  return [...topics]
}
