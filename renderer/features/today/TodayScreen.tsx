import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useCards } from '../../data/useCards.ts'
import { useDueCounts } from '../../data/useDueCounts.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { masteryOf } from '../../domain/memory/mastery.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { LinkCard } from '../../ui/Card.tsx'
import { Flag } from '../../ui/Flag.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { ExportReminder } from '../backup/index.ts'
import { PlansToday } from '../plan/index.ts'
import { DueCard } from './DueCard.tsx'
import styles from './TodayScreen.module.css'
import { WelcomeCard } from './WelcomeCard.tsx'

/** The first screen: what is due, where to begin, how much is remembered. */
export function TodayScreen({ unknownPlace = false }: { readonly unknownPlace?: boolean }) {
  const { t } = useTranslation('today')
  const { locale, format } = useLocale()
  const { systems } = useAtlas()
  const { questions } = useQuestionBank(locale) ?? NO_QUESTIONS
  const cards = useCards()
  const { now } = useStudyDay()
  const counts = useDueCounts()
  const isNewcomer = counts?.any === false

  return (
    <Page
      title={isNewcomer ? t('welcome.title') : t('title')}
      lead={isNewcomer ? t('welcome.text') : format.weekdayDate(new Date(now))}
    >
      {unknownPlace && <Notice tone="info">{t('unknown')}</Notice>}

      {counts && (isNewcomer ? <WelcomeCard /> : <DueCard counts={counts} />)}
      {counts && !isNewcomer && (
        // Comes by itself and takes its place then: what is due waits for nothing.
        <Suspense>
          <PlansToday />
        </Suspense>
      )}

      <ExportReminder />

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
