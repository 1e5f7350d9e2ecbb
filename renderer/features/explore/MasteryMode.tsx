import { useMemo } from 'react'
import type { ModeProps } from '../../data/ModeProps.ts'
import { useStepMastery } from '../../data/useStepMastery.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { MasteryPanel } from './MasteryPanel.tsx'
import { ReadMode } from './ReadMode.tsx'

/** Reading with every step marked by what the learner remembers of it. */
export function MasteryMode(props: ModeProps) {
  const { subject, diagram, onSelect } = props
  const { locale, format } = useLocale()
  const steps = useStepMastery(subject, diagram, locale)
  const marks = useMemo(
    () =>
      steps &&
      new Map(
        steps.map(({ step, mastery, level }) => [
          step.id,
          { recall: { level, figure: level === 'unseen' ? '–' : format.percent(mastery.recall) } },
        ]),
      ),
    [steps, format],
  )
  return (
    <ReadMode
      {...props}
      marks={marks}
      intro={
        <MasteryPanel subject={subject} diagram={diagram} steps={steps ?? []} onSelect={onSelect} />
      }
    />
  )
}
