import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Plan } from '../../domain/plan/plan.ts'
import { Card } from '../../ui/Card.tsx'
import styles from './PlanScreen.module.css'
import { usePlanWords } from './usePlanWords.ts'

interface Props {
  readonly plans: readonly Plan[]
  readonly onDelete: (plan: Plan) => void
}

/** Plans whose day has gone by. They ask for nothing any more. */
export function PastPlans({ plans, onDelete }: Props) {
  const { t } = useTranslation('plan')
  const { nameOf, dayOf } = usePlanWords()
  return (
    <Card>
      <h2>{t('past')}</h2>
      <ul className={styles.past}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <span>
              {nameOf(plan)} · {dayOf(plan)}
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('deleteOne', { name: nameOf(plan) })}
              onClick={() => onDelete(plan)}
            >
              {t('delete')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
