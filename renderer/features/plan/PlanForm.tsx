import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanWish } from '../../data/savePlan.ts'
import { PLAN_BOUNDS, type Plan } from '../../domain/plan/plan.ts'
import { planProblems } from '../../domain/plan/planProblem.ts'
import { isoOfDay } from '../../domain/statistics/calendarDay.ts'
import type { StudyDay } from '../../domain/statistics/studyDay.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DayChoice } from './DayChoice.tsx'
import styles from './PlanForm.module.css'
import { ScopeChoice } from './ScopeChoice.tsx'

interface Props {
  /** Null for a new plan. */
  readonly before: Plan | null
  readonly today: StudyDay
  readonly onSave: (wish: PlanWish) => Promise<void>
  readonly onCancel: () => void
}

const MINUTES = [10, 15, 20, 30, 45, 60, 90, 120, 180] as const
const USUAL_MINUTES = 20
const FIRST_GUESS_DAYS = 30

/** A plan to be filled in. What is wrong is said when it is to be kept, and nothing typed is lost. */
export function PlanForm({ before, today, onSave, onCancel }: Props) {
  const { t } = useTranslation('plan')
  const { format } = useLocale()
  const title = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [name, setName] = useState(before?.name ?? '')
  const [day, setDay] = useState(before?.day ?? isoOfDay(today + FIRST_GUESS_DAYS))
  const [scope, setScope] = useState<readonly string[] | null>(before?.scope ?? [])
  const [minutes, setMinutes] = useState<number>(before?.minutes ?? USUAL_MINUTES)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => heading.current?.focus(), [])

  const problems = planProblems({ name, day, scope, minutes }, today)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (problems.length > 0 || scope === null) return
    const id = before?.id ?? crypto.randomUUID()
    void onSave({ id, name: name.trim(), day, scope, minutes, deleted: false })
  }
  return (
    <Card>
      <form aria-labelledby={title} className={styles.form} onSubmit={submit} noValidate>
        <h3 id={title} ref={heading} tabIndex={-1}>
          {before ? t('change') : t('new')}
        </h3>
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          value={name}
          maxLength={PLAN_BOUNDS.longestName}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <DayChoice day={day} today={today} onChoose={setDay} />
        <ScopeChoice scope={scope} onChoose={setScope} />
        <NativeSelect
          className={styles.minutes}
          label={t('minutes')}
          description={t('minutesHint')}
          value={String(minutes)}
          onChange={(event) => setMinutes(Number(event.currentTarget.value))}
          data={[...new Set([...MINUTES, minutes])]
            .sort((a, b) => a - b)
            .map((value) => ({ value: String(value), label: format.duration(value * 60_000) }))}
        />
        {isAsked && problems.length > 0 && (
          <Notice tone="bad">
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{t(`problem.${problem}`)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <div className={styles.actions}>
          <Button type="submit">{t('save')}</Button>
          <Button variant="default" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
