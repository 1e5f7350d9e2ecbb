import { MasteryPanel } from './MasteryPanel.tsx'
import type { ModeProps } from './modes.ts'
import { ReadMode } from './ReadMode.tsx'
import { useStepMastery } from './useStepMastery.ts'

/** Reading with every step marked by what the learner remembers of it. */
export function MasteryMode(props: ModeProps) {
  const mastery = useStepMastery(props.subject, props.diagram)
  return (
    <ReadMode
      {...props}
      marks={mastery?.marks}
      intro={
        <MasteryPanel
          subject={props.subject}
          diagram={props.diagram}
          steps={mastery?.steps ?? []}
          onSelect={props.onSelect}
        />
      }
    />
  )
}
