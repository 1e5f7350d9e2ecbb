import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DiagramThumbnail } from '../../canvas/DiagramThumbnail.tsx'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useCards } from '../../data/useCards.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { masteryOf } from '../../domain/memory/mastery.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Card, LinkCard } from '../../ui/Card.tsx'
import { Flag } from '../../ui/Flag.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { DUE, EVERYTHING, useQuiz } from '../quiz/index.ts'
import styles from './TodayScreen.module.css'

/** Rough time for one question with its explanation, in minutes. */
const MINUTES_A_QUESTION = 0.4
const QUICK_QUIZ = 10

/** The first screen: what is due, where to begin, how much is remembered. */
export function TodayScreen({ unknownPlace = false }: { readonly unknownPlace?: boolean }) {
  const { t } = useTranslation('today')
  const { locale, format } = useLocale()
  const { systems } = useAtlas()
  const { questions } = useQuestionBank(locale) ?? NO_QUESTIONS
  const cards = useCards()
  const { now } = useStudyDay()
  const { due, start: revise } = useQuiz(DUE)
  const { start: ask } = useQuiz(EVERYTHING)

  const isNewcomer = cards !== undefined && cards.size === 0
  const firstDiagram = systems[0]?.diagrams[0]

  return (
    <Page
      title={isNewcomer ? t('welcome.title') : t('title')}
      lead={isNewcomer ? t('welcome.text') : format.weekdayDate(new Date(now))}
    >
      {unknownPlace && <Notice tone="info">{t('unknown')}</Notice>}

      {cards && (
        <Card className={styles.due}>
          {isNewcomer ? (
            <div className={styles.welcome}>
              <div className={styles.actions}>
                {systems[0] && firstDiagram && (
                  <Button
                    size="lg"
                    component={Link}
                    href={paths.diagram(systems[0].id, firstDiagram.id)}
                  >
                    {t('welcome.look')}
                  </Button>
                )}
                <Button size="lg" variant="default" component={Link} href={paths.quiz()}>
                  {t('welcome.quiz')}
                </Button>
              </div>
              {systems[0] && firstDiagram && (
                <div className={styles.picture}>
                  <DiagramThumbnail
                    diagram={firstDiagram}
                    actors={systems[0].actors}
                    locale={locale}
                  />
                </div>
              )}
            </div>
          ) : (
            <>
              <div className={styles.figure}>
                <h2>{due.length > 0 ? t('due.some', { count: due.length }) : t('due.none')}</h2>
                <p>
                  {due.length > 0
                    ? t('due.hint', {
                        minutes: format.number(Math.ceil(due.length * MINUTES_A_QUESTION)),
                      })
                    : t('due.noneHint')}
                </p>
              </div>
              <div className={styles.actions}>
                {due.length > 0 && (
                  <Button size="lg" onClick={() => revise(due.length)}>
                    {t('due.start')}
                  </Button>
                )}
                <Button
                  size="lg"
                  variant={due.length > 0 ? 'default' : 'filled'}
                  onClick={() => ask(QUICK_QUIZ)}
                >
                  {t('due.quick')}
                </Button>
              </div>
            </>
          )}
        </Card>
      )}

      <section aria-labelledby="today-systems">
        <h2 id="today-systems" className={styles.heading}>
          {t('systems')}
        </h2>
        <ul className={styles.systems}>
          {systems.map((system) => {
            const ids = questions
              .filter((question) => question.system === system.id)
              .map(({ id }) => id)
            const { recall } = masteryOf(ids, cards ?? new Map(), now)
            const name = system.name[locale]
            return (
              <li key={system.id}>
                <LinkCard href={`#${paths.subject(system.id)}`}>
                  <span className={styles.system}>
                    <Flag code={system.flag} />
                    <strong>{name}</strong>
                  </span>
                  <Meter
                    share={recall}
                    label={t('mastery', { name })}
                    text={format.percent(recall)}
                  />
                </LinkCard>
              </li>
            )
          })}
        </ul>
      </section>
    </Page>
  )
}
