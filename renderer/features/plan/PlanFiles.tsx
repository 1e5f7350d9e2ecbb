import { Button } from '@mantine/core'
import { CalendarArrowDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { dayHere } from '../../data/dayHere.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanOutlook } from '../../domain/plan/planOutlook.ts'
import { planTable } from '../../domain/plan/planTable.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { SaveTable, SavingNotice } from '../saving/index.ts'
import styles from './PlanList.module.css'
import { useCalendarExport } from './useCalendarExport.ts'
import { usePlanWords } from './usePlanWords.ts'

interface Props {
  readonly plan: Plan
  readonly outlook: PlanOutlook
}

/** A plan taken away: as days of a calendar, and as a table. */
export function PlanFiles({ plan, outlook }: Props) {
  const { t } = useTranslation('plan')
  const { nameOf } = usePlanWords()
  const { number } = useSpreadsheet()
  const { message, exportCalendar } = useCalendarExport()
  const name = nameOf(plan)
  return (
    <div className={styles.files}>
      <div className={styles.filesRow}>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<CalendarArrowDown size={17} aria-hidden="true" />}
          aria-label={t('calendarOne', { name })}
          onClick={() => void exportCalendar(plan, outlook)}
        >
          {t('calendar')}
        </Button>
        {outlook.daysLeft > 0 && (
          <SaveTable
            name={t('table.fileName')}
            of={name}
            rows={() =>
              planTable(outlook, dayHere(Date.now()), {
                head: [t('curve.day'), t('share.new'), t('share.reviews'), t('table.minutes')],
                number,
              })
            }
          />
        )}
      </div>
      {message && <SavingNotice message={message} />}
      {message?.tone === 'good' && <p className={styles.soft}>{t('calendar.again')}</p>}
    </div>
  )
}
