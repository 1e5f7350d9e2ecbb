import { Button } from '@mantine/core'
import { CalendarPlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { dayHere } from '../../data/dayHere.ts'
import { usePlans } from '../../data/usePlans.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { dayOfIso } from '../../domain/statistics/calendarDay.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { PastPlans } from './PastPlans.tsx'
import { PlanForm } from './PlanForm.tsx'
import { PlanList } from './PlanList.tsx'
import styles from './PlanScreen.module.css'
import { usePlanSaving } from './usePlanSaving.ts'

/** Which plan is being filled in: none, a new one, or the one with that id. */
type Editing = { readonly kind: 'none' | 'new' } | { readonly kind: 'old'; readonly plan: Plan }

/** Days of examination, what they ask of each day, and what will be remembered on them. */
export function PlanScreen() {
  const { t } = useTranslation('plan')
  const isKept = useDatabase() !== null
  const plans = usePlans()
  const { now } = useStudyDay()
  const today = dayHere(now)
  const { message, save, remove, bringBack } = usePlanSaving()
  const [editing, setEditing] = useState<Editing>({ kind: 'none' })
  const undo = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  // A deletion is answered where the hand already is.
  const isUndoable = message?.kind === 'deleted'
  useEffect(() => {
    if (isUndoable) undo.current?.focus()
  }, [isUndoable])

  const isPast = ({ day }: Plan) => (dayOfIso(day) ?? 0) < today
  const present = plans?.filter((plan) => !isPast(plan)) ?? []
  const past = plans?.filter(isPast) ?? []
  const close = () => {
    setEditing({ kind: 'none' })
    heading.current?.focus()
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<Link href={paths.progress}>{t('above')}</Link>}
    >
      {!isKept && <Notice tone="bad">{t('unkept')}</Notice>}
      {message?.kind === 'failed' && <Notice tone="bad">{t('failed')}</Notice>}
      {message?.kind === 'deleted' && (
        <Notice tone="info">
          <div className={styles.undo}>
            {t('deleted')}
            <Button
              ref={undo}
              size="compact-md"
              variant="default"
              onClick={() => void bringBack(message.plan)}
            >
              {t('undo')}
            </Button>
          </div>
        </Notice>
      )}
      {isKept && plans && (
        <>
          <section aria-labelledby="plans" className={styles.section}>
            <div className={styles.head}>
              <h2 id="plans" ref={heading} tabIndex={-1}>
                {t('plans')}
              </h2>
              {editing.kind === 'none' && (
                <Button
                  leftSection={<CalendarPlus size={18} aria-hidden="true" />}
                  onClick={() => setEditing({ kind: 'new' })}
                >
                  {t('new')}
                </Button>
              )}
            </div>
            {editing.kind !== 'none' && (
              <PlanForm
                key={editing.kind === 'old' ? editing.plan.id : 'new'}
                before={editing.kind === 'old' ? editing.plan : null}
                today={today}
                onSave={async (wish) => {
                  if (await save(wish)) close()
                }}
                onCancel={close}
              />
            )}
            {present.length === 0 && editing.kind === 'none' && (
              <Card>
                <p>{t('empty')}</p>
              </Card>
            )}
            <PlanList
              plans={present}
              now={now}
              onChange={(plan) => setEditing({ kind: 'old', plan })}
              onSave={save}
              onDelete={remove}
            />
          </section>
          {past.length > 0 && <PastPlans plans={past} onDelete={remove} />}
        </>
      )}
    </Page>
  )
}
