import { Button } from '@mantine/core'
import { CalendarClock, NotebookPen } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { dayHere } from '../../data/dayHere.ts'
import { useCards } from '../../data/useCards.ts'
import { useDayTotals } from '../../data/useDayTotals.ts'
import { useHolds } from '../../data/useHolds.ts'
import { usePlansInForce } from '../../data/usePlansInForce.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useRetention } from '../../data/useRetention.ts'
import { useStreak } from '../../data/useStreak.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { askAtOf } from '../../domain/memory/hold.ts'
import { effectiveDue } from '../../domain/plan/effectiveDue.ts'
import { dueForecast } from '../../domain/statistics/dueForecast.ts'
import { sumDays } from '../../domain/statistics/sumDays.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { BackupsCard, RebuildCard } from '../backup/index.ts'
import { EVERYTHING, useQuiz } from '../quiz/index.ts'
import { ResultsCard } from '../results/index.ts'
import type { IncomingFile } from '../shell/index.ts'
import { DueChart } from './DueChart.tsx'
import { Figures } from './Figures.tsx'
import { FilesCard } from './FilesCard.tsx'
import { HeatMap } from './HeatMap.tsx'
import { MasteryLists } from './MasteryLists.tsx'
import styles from './ProgressScreen.module.css'
import { useWeakSpots } from './useWeakSpots.ts'
import { WeakSpots } from './WeakSpots.tsx'

const FORECAST_DAYS = 30
const NO_CARDS = new Map<never, never>()

export interface ProgressScreenProps {
  /** Progress files that the system handed over, to be looked at and taken in. */
  readonly incoming: readonly IncomingFile[]
  readonly onIncomingTaken: (files: readonly IncomingFile[]) => void
}

/** What was done and what is remembered: from day totals and cards, never from the whole log. */
export function ProgressScreen({ incoming, onIncomingTaken }: ProgressScreenProps) {
  const { t } = useTranslation('progress')
  const { locale, format } = useLocale()
  const { questions, byId } = useQuestionBank(locale) ?? NO_QUESTIONS
  const stored = useCards()
  const cards = stored ?? NO_CARDS
  const days = useDayTotals()
  const { now } = useStudyDay()
  const streak = useStreak(now)
  const retention = useRetention(now, stored)
  const plans = usePlansInForce(questions, now)
  const holds = useHolds()
  const { start } = useQuiz(EVERYTHING)
  const weak = useWeakSpots(questions, cards, now)
  const db = useDatabase()
  const today = dayHere(now)

  const forecast = useMemo(
    () =>
      dueForecast(
        [...cards.values()].flatMap(
          (card) =>
            askAtOf(effectiveDue(card, plans ?? [], now), holds?.get(card.questionId)) ?? [],
        ),
        today,
        FORECAST_DAYS,
        dayHere,
      ),
    [cards, plans, holds, now, today],
  )
  const answers = days && sumDays(days).answers
  const practise = (ids: readonly string[]) => {
    const among = ids.flatMap((id) => byId.get(id) ?? [])
    start(among.length, among)
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      aside={
        <Button
          variant="default"
          component={Link}
          href={paths.plan}
          leftSection={<CalendarClock size={18} aria-hidden="true" />}
        >
          {t('toPlan')}
        </Button>
      }
    >
      {answers === 0 && (
        <Card>
          <p>{t('empty')}</p>
          <div className={styles.actions}>
            <Button component={Link} href={paths.explore} variant="default">
              {t('toDiagrams')}
            </Button>
            <Button component={Link} href={paths.quiz()} variant="default">
              {t('toQuiz')}
            </Button>
          </div>
        </Card>
      )}
      {days && streak && retention && answers !== undefined && answers > 0 && (
        <>
          <p className={styles.counts}>{t('answers', { count: format.number(answers) })}</p>
          <Figures days={days} today={today} streak={streak} retention={retention} />
          <HeatMap days={days} today={today} />
          <DueChart days={forecast} />
          <WeakSpots groups={weak} onPractise={practise} />
        </>
      )}
      <MasteryLists questions={questions} cards={cards} now={now} />
      <Card>
        <h2>{t('notes')}</h2>
        <p className={styles.dataText}>{t('notesText')}</p>
        <div className={styles.actions}>
          <Button
            variant="default"
            component={Link}
            href={paths.notes}
            leftSection={<NotebookPen size={18} aria-hidden="true" />}
          >
            {t('toNotes')}
          </Button>
        </div>
      </Card>
      {db && <ResultsCard db={db} />}
      {db ? (
        <FilesCard db={db} incoming={incoming} onIncomingTaken={onIncomingTaken} />
      ) : (
        <Notice tone="info">{t('unavailable')}</Notice>
      )}
      {db && <BackupsCard />}
      {db && <RebuildCard />}
    </Page>
  )
}
