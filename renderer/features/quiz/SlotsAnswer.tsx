import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DragGhost } from '../../ui/DragGhost.tsx'
import answerStyles from './Answer.module.css'
import type { AnswerProps } from './AnswerProps.ts'
import { JudgedSlots } from './JudgedSlots.tsx'
import { OptionTray } from './OptionTray.tsx'
import { SlotFoot } from './SlotFoot.tsx'
import { SlotList } from './SlotList.tsx'
import styles from './SlotsAnswer.module.css'
import { useSlotPlacing } from './useSlotPlacing.ts'

/** Pairs to be made, or links to be led to their ends: options are put into slots. */
export function SlotsAnswer(props: AnswerProps) {
  const { question, isJudged, onGive } = props
  const { t } = useTranslation('quiz')
  const frame = useRef<HTMLDivElement>(null)
  const { slots, options } = question
  const nameOf = (slot: number): string => slots[slot]?.text ?? ''
  const placing = useSlotPlacing({
    ...props,
    frame,
    slotSelector: (slot) => `[data-slot="${CSS.escape(slots[slot]?.id ?? '')}"]`,
    nameOf,
  })
  if (isJudged) return <JudgedSlots question={question} given={placing.given} />

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc pressed on anything in it puts the option back
    <div
      ref={frame}
      className={answerStyles.answer}
      onKeyDown={(event) => event.key === 'Escape' && placing.release()}
    >
      <p className={answerStyles.hint}>{t('slotsHint')}</p>
      <div className={styles.frame}>
        <div className={styles.columns}>
          <SlotList slots={slots} placing={placing} />
          <OptionTray options={options} placing={placing} nameOf={nameOf} />
        </div>
      </div>
      <SlotFoot placing={placing} onGive={onGive} />
      {placing.drag && <DragGhost at={placing.drag} title={placing.textOf(placing.drag.id)} />}
    </div>
  )
}
