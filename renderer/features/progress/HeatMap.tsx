import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isoOfDay, weekdayOf } from '../../domain/statistics/calendarDay.ts'
import { type HeatDay, heatMap } from '../../domain/statistics/heatMap.ts'
import type { DayTotals, StudyDay } from '../../domain/statistics/studyDay.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { Card } from '../../ui/Card.tsx'
import { TableBehind } from '../../ui/TableBehind.tsx'
import { SaveTable } from '../saving/index.ts'
import { HeatLegend } from './HeatLegend.tsx'
import styles from './HeatMap.module.css'

interface Props {
  readonly days: readonly DayTotals[]
  readonly today: StudyDay
}

const ROWS = [0, 1, 2, 3, 4, 5, 6] as const

/** How far each key goes, in days. Columns are weeks. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -7,
  ArrowRight: 7,
  ArrowUp: -1,
  ArrowDown: 1,
}

/** A year of study, a square a day; the size of the mark tells as much as its colour. */
export function HeatMap({ days, today }: Props) {
  const { t } = useTranslation('progress')
  const { format } = useLocale()
  const { number } = useSpreadsheet()
  const weeks = useMemo(() => heatMap(days, today), [days, today])
  const [chosen, setChosen] = useState(today)
  const [pointed, setPointed] = useState<StudyDay | null>(null)
  const grid = useRef<HTMLTableElement>(null)

  const first = weeks[0]?.days[0]?.day ?? today
  const current = Math.min(Math.max(chosen, first), today)
  const told = useTold()
  const shown = weeks.flatMap((week) => week.days).find(({ day }) => day === (pointed ?? current))

  const goTo = (day: StudyDay) => {
    const next = Math.min(Math.max(day, first), today)
    setChosen(next)
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }
  const handleKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const target =
      event.key === 'Home' ? first : event.key === 'End' ? today : step && current + step
    if (target === undefined) return
    event.preventDefault()
    goTo(target)
  }

  return (
    <Card>
      <h2 id="heat">{t('heat')}</h2>
      <p className={styles.lead}>
        {format.dayRange(first, today)} · {t('heat.keys')}
      </p>
      <div className={styles.scroll}>
        <table ref={grid} aria-labelledby="heat" className={styles.grid}>
          <thead aria-hidden="true">
            <tr>
              <td />
              {weeks.map(({ month, days: [monday] }) => (
                <td key={monday?.day} className={styles.month}>
                  {month === null ? '' : format.shortMonth(month)}
                </td>
              ))}
            </tr>
          </thead>
          <tbody onPointerLeave={() => setPointed(null)}>
            {ROWS.map((row) => (
              <tr key={row}>
                <th scope="row">{format.shortWeekday(weekdayOf(first + row))}</th>
                {weeks.map((week) => {
                  const each = week.days[row]
                  return each ? (
                    <td key={each.day}>
                      <button
                        type="button"
                        className={styles.day}
                        tabIndex={each.day === current ? 0 : -1}
                        data-day={each.day}
                        data-level={each.level}
                        aria-label={told(each)}
                        onKeyDown={handleKey}
                        onFocus={() => setChosen(each.day)}
                        onPointerEnter={() => setPointed(each.day)}
                        onClick={() => setChosen(each.day)}
                      >
                        <span className={styles.mark} />
                      </button>
                    </td>
                  ) : (
                    <td key={`after-${row}`} aria-hidden="true" />
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.below}>
        <p className={styles.told} data-testid="heat-told">
          {shown && told(shown)}
        </p>
        <HeatLegend />
      </div>
      <TableBehind
        summary={t('asTable')}
        caption={t('heat.table')}
        head={[t('day'), t('answersHead'), t('rightHead'), t('timeHead')]}
        rows={() =>
          days
            .filter(({ day }) => day >= first && day <= today)
            .toReversed()
            .map((each) => [
              format.weekdayDay(each.day),
              format.number(each.answers),
              format.number(each.correct),
              format.duration(each.elapsedMs),
            ])
        }
      />
      <SaveTable
        name={t('file.days')}
        of={t('heat')}
        rows={() => [
          [t('day'), t('answersHead'), t('rightHead'), t('table.fresh'), t('table.minutes')],
          ...days.map((each) => [
            isoOfDay(each.day),
            number(each.answers),
            number(each.correct),
            number(each.fresh),
            number(Math.round(each.elapsedMs / 6000) / 10),
          ]),
        ]}
      />
    </Card>
  )
}

/** A day in words. */
function useTold(): (day: HeatDay) => string {
  const { t } = useTranslation('progress')
  const { format } = useLocale()
  return ({ day, totals }) =>
    totals
      ? t('heat.day', {
          day: format.weekdayDay(day),
          answers: format.number(totals.answers),
          correct: format.number(totals.correct),
          time: format.duration(totals.elapsedMs),
        })
      : t('heat.none', { day: format.weekdayDay(day) })
}
