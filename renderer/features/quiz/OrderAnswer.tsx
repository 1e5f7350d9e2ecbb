import { GripVertical } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DragGhost } from '../../ui/DragGhost.tsx'
import { useDrag } from '../../ui/useDrag.ts'
import styles from './Answer.module.css'
import type { AnswerProps } from './AnswerProps.ts'
import { CheckButton } from './CheckButton.tsx'
import { focusSoon } from './focusSoon.ts'
import { JudgedOrder } from './JudgedOrder.tsx'
import { MoveButtons } from './MoveButtons.tsx'
import { moveFocus } from './moveFocus.ts'
import orderStyles from './OrderAnswer.module.css'
import { orderIn } from './orderIn.ts'

const placeOf = (under: Element | null): number | null => {
  const place = under?.closest('[data-place]')?.getAttribute('data-place')
  return place ? Number(place) : null
}

/** Steps to be put in order: by dragging, by picking one up and moving it with arrows, or by its buttons. */
export function OrderAnswer({ question, given, isJudged, onChange, onGive }: AnswerProps) {
  const { t } = useTranslation('quiz')
  const list = useRef<HTMLOListElement>(null)
  const [held, setHeld] = useState<string | null>(null)
  const [tabStop, setTabStop] = useState<string | null>(null)
  const [said, say] = useState('')
  const textOf = new Map(question.options.map(({ id, text }) => [id, text]))
  const order = orderIn(question, given)

  const move = (id: string, to: number): void => {
    if (to < 0 || to >= order.length) return
    const rest = order.filter((other) => other !== id)
    onChange([...rest.slice(0, to), id, ...rest.slice(to)])
    say(t('movedTo', { step: textOf.get(id), number: to + 1, total: order.length }))
    setTabStop(id)
    // Moving an element in the page takes the keyboard away from it.
    focusSoon(list.current, `[data-item="${CSS.escape(id)}"]`)
  }
  const { drag, grab } = useDrag(placeOf, (id, place) => {
    if (place !== null) move(id, place)
  })
  if (isJudged) return <JudgedOrder question={question} order={order} />

  const press = (id: string, index: number): void => {
    if (held === id) {
      setHeld(null)
      say(t('putDown', { number: index + 1 }))
    } else if (held) {
      move(held, index)
      setHeld(null)
    } else {
      setHeld(id)
      say(t('pickedUp', { step: textOf.get(id) }))
    }
  }
  return (
    <div className={styles.answer}>
      <p className={styles.hint}>{t('orderHint')}</p>
      <ol
        ref={list}
        className={orderStyles.steps}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
          if (held && step !== 0) {
            event.preventDefault()
            move(held, order.indexOf(held) + step)
          } else if (held && event.key === 'Escape') {
            event.preventDefault()
            setHeld(null)
          }
          moveFocus(event, '[data-item]')
        }}
      >
        {order.map((id, index) => {
          const step = textOf.get(id) ?? ''
          const isOver = drag?.over === index && drag.id !== id
          return (
            <li
              key={id}
              data-place={index}
              className={`${orderStyles.step} ${held === id ? orderStyles.held : ''} ${isOver ? orderStyles.over : ''}`}
            >
              <button
                type="button"
                className={orderStyles.handle}
                data-item={id}
                aria-pressed={held === id}
                tabIndex={id === (tabStop ?? order[0]) ? 0 : -1}
                onFocus={() => setTabStop(id)}
                onClick={() => press(id, index)}
                onPointerDown={(event) => {
                  // A finger scrolls the page; it drags by the grip.
                  const isGrip = (event.target as Element).closest('[data-grip]') !== null
                  if (event.pointerType !== 'touch' || isGrip) grab(event, id)
                }}
              >
                <span className={orderStyles.grip} data-grip aria-hidden="true">
                  <GripVertical size={16} />
                </span>
                <span className={orderStyles.number}>{index + 1}</span>
                <span className={orderStyles.text}>{step}</span>
              </button>
              <MoveButtons
                step={step}
                isFirst={index === 0}
                isLast={index === order.length - 1}
                onMove={(by) => move(id, index + by)}
              />
            </li>
          )
        })}
      </ol>
      {onGive && <CheckButton isReady onCheck={() => onGive(order)} />}
      <p role="status" className={styles.spoken}>
        {said}
      </p>
      {drag && <DragGhost at={drag} title={textOf.get(drag.id) ?? ''} />}
    </div>
  )
}
