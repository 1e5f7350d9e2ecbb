import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { DragGhost } from '../../ui/DragGhost.tsx'
import answerStyles from './Answer.module.css'
import type { AnswerProps } from './AnswerProps.ts'
import { JudgedSlots } from './JudgedSlots.tsx'
import { OptionTray } from './OptionTray.tsx'
import styles from './PlaceLabelAnswer.module.css'
import { SlotFoot } from './SlotFoot.tsx'
import { useLabelMarks } from './useLabelMarks.ts'
import { useSlotPlacing } from './useSlotPlacing.ts'

interface Props extends AnswerProps {
  readonly subject: Subject
  readonly diagram: Diagram
}

/** The drawing without some of its labels, to be put back into the steps, which go by their numbers. */
export function PlaceLabelAnswer({ subject, diagram, ...props }: Props) {
  const { question, isJudged, onGive } = props
  const { t } = useTranslation('quiz')
  const { locale } = useLocale()
  const frame = useRef<HTMLDivElement>(null)
  const { slots, options } = question
  const [chosen, select] = useState<string | null>(null)
  const slotOf = (step: string | null): number => slots.findIndex(({ id }) => id === step)
  const numberOf = (slot: number): number =>
    diagram.steps.findIndex(({ id }) => id === slots[slot]?.id) + 1
  const nameOf = (slot: number): string => t('stepNumber', { number: numberOf(slot) })
  const placing = useSlotPlacing({
    ...props,
    frame,
    slotSelector: (slot) => `[data-step="${CSS.escape(slots[slot]?.id ?? '')}"]`,
    nameOf,
    onFigure: () => select(null),
  })
  const { given, held, target, over } = placing
  // Unless another was chosen, the drawing shows the step that is next to be labelled.
  const next = isJudged || target === null ? null : (slots[target]?.id ?? null)
  const selected = chosen ?? next
  const marks = useLabelMarks({ subject, diagram, question, given, isJudged, held, target, over })

  const press = (step: string, byKey = false): void => {
    const slot = slotOf(step)
    select(step)
    if (slot >= 0 && !isJudged) placing.pressSlot(slot, byKey)
  }
  const onKey = (event: KeyboardEvent, step: string | null): boolean => {
    const slot = slotOf(step)
    if (isJudged || event.ctrlKey || event.metaKey || event.altKey) return false
    if ((event.key === 'Enter' || event.key === ' ') && step) press(step, true)
    else if (event.key === 'Escape' && held) placing.release()
    else if ((event.key === 'Delete' || event.key === 'Backspace') && slot >= 0) placing.empty(slot)
    // Figures choose labels here, not branches.
    else return /^(?:Digit|Numpad)[1-9]$/.test(event.code)
    event.preventDefault()
    return true
  }

  return (
    <div ref={frame} className={answerStyles.answer}>
      {!isJudged && <p className={answerStyles.hint}>{t('labelsHint')}</p>}
      <div className={styles.frame}>
        <div className={styles.columns}>
          <div
            className={styles.drawing}
            onPointerDown={(event) => {
              const step = (event.target as Element).closest('[data-step]')
              const lying = given[slotOf(step?.getAttribute('data-step') ?? null)]
              if (lying && !isJudged) placing.grab(event, lying)
            }}
          >
            <DiagramCanvas
              diagram={diagram}
              actors={subject.actors}
              locale={locale}
              selected={selected}
              onSelect={select}
              onPress={press}
              onOpen={press}
              marks={marks}
              onKey={onKey}
            />
          </div>
          {isJudged ? (
            <JudgedSlots question={question} given={given} nameOf={nameOf} />
          ) : (
            <div className={styles.beside}>
              <OptionTray options={options} placing={placing} nameOf={nameOf} />
              <SlotFoot placing={placing} onGive={onGive} />
            </div>
          )}
        </div>
      </div>
      {placing.drag && <DragGhost at={placing.drag} title={placing.textOf(placing.drag.id)} />}
    </div>
  )
}
