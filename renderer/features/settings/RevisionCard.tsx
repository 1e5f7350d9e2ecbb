import { SegmentedControl, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.tsx'
import { CountField } from './CountField.tsx'
import { Setting } from './Setting.tsx'
import { usePreference } from './usePreference.ts'

const COUNTS = ['newPerDay', 'sessionSize', 'learnAheadMinutes'] as const
const GRADES = [2, 4] as const

/** How the learner wishes to revise. */
export function RevisionCard() {
  const { t } = useTranslation('settings')
  const [grades, chooseGrades] = usePreference('grades')
  const [burySiblings, chooseBurySiblings] = usePreference('burySiblings')

  return (
    <Card>
      <h2>{t('revision')}</h2>
      {COUNTS.map((name) => (
        <Setting key={name} label={t(name)} hint={t(`${name}Hint`)}>
          {(id) => <CountField name={name} labelledBy={id} />}
        </Setting>
      ))}
      <Setting label={t('grades')} hint={t('gradesHint')}>
        {(id) => (
          <SegmentedControl
            aria-labelledby={id}
            value={String(grades)}
            onChange={(value) => chooseGrades(value === '4' ? 4 : 2)}
            data={GRADES.map((value) => ({ value: String(value), label: t(`grades.${value}`) }))}
          />
        )}
      </Setting>
      <Setting label={t('burySiblings')} hint={t('burySiblingsHint')}>
        {(id) => (
          <Switch
            aria-labelledby={id}
            checked={burySiblings}
            onChange={(event) => chooseBurySiblings(event.currentTarget.checked)}
          />
        )}
      </Setting>
    </Card>
  )
}
