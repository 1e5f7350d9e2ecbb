import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import { moveFocus } from './moveFocus.ts'
import styles from './SlotsAnswer.module.css'
import type { useSlotPlacing } from './useSlotPlacing.ts'

interface Props {
  readonly slots: readonly Slot[]
  readonly placing: ReturnType<typeof useSlotPlacing>
}

/** The places to be filled, each beside what it stands for. */
export function SlotList({ slots, placing }: Props) {
  const { t } = useTranslation('quiz')
  const { given, held, target, over, textOf, pressSlot, empty, grab } = placing
  return (
    <ol
      className={styles.slots}
      aria-label={t('slots')}
      onKeyDown={(event) => moveFocus(event, '[data-slot]')}
    >
      {slots.map(({ id, text }, index) => {
        const option = given[index] ?? ''
        const look = [
          styles.place,
          option ? styles.filled : '',
          target === index ? styles.target : '',
          over === index ? styles.over : '',
          option !== '' && held === option ? styles.held : '',
        ].join(' ')
        return (
          <li key={id} className={styles.slot}>
            <span className={styles.name}>
              <RichText>{text}</RichText>
            </span>
            <span className={styles.placeRow}>
              <button
                type="button"
                className={look}
                data-slot={id}
                aria-label={t(option ? 'slotFilled' : 'slotEmpty', {
                  slot: text,
                  option: textOf(option),
                })}
                aria-current={target === index ? 'true' : undefined}
                onClick={(event) => pressSlot(index, event.detail === 0)}
                onKeyDown={(event) => {
                  if (event.key !== 'Delete' && event.key !== 'Backspace') return
                  event.preventDefault()
                  empty(index)
                }}
                onPointerDown={(event) => {
                  if (option && event.pointerType !== 'touch') grab(event, option)
                }}
              >
                {option ? <RichText>{textOf(option)}</RichText> : t('putHere')}
              </button>
              {option && (
                <button
                  type="button"
                  className={styles.back}
                  aria-label={t('takeBack', { option: textOf(option) })}
                  onClick={() => empty(index)}
                >
                  <X size={16} aria-hidden="true" />
                </button>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
