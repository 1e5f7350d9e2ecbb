import { GripVertical } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Option } from '../../domain/questions/question.ts'
import { RichText } from '../../ui/RichText.tsx'
import { moveFocus } from './moveFocus.ts'
import styles from './SlotsAnswer.module.css'
import type { useSlotPlacing } from './useSlotPlacing.ts'

interface Props {
  readonly options: readonly Option[]
  readonly placing: ReturnType<typeof useSlotPlacing>
  readonly nameOf: (slot: number) => string
}

/** What is to be put into the slots: one stop for the Tab key, arrows within. What is placed stays in sight, marked. */
export function OptionTray({ options, placing, nameOf }: Props) {
  const { t } = useTranslation('quiz')
  const heading = useId()
  const [last, setLast] = useState<string | null>(null)
  const { held, slotsOf, pressOption, grab } = placing
  const next = options.find(({ id }) => slotsOf(id).length === 0) ?? options[0]
  // The keyboard comes back to what is still to be placed.
  const isUseful = last !== null && slotsOf(last).length === 0
  const tabStop = isUseful ? last : next?.id

  return (
    <div className={styles.side} data-tray>
      <p id={heading} className={styles.heading}>
        {t('tray')}
      </p>
      <ul
        className={styles.tray}
        aria-labelledby={heading}
        onKeyDown={(event) => moveFocus(event, '[data-item]')}
      >
        {options.map(({ id, text }, index) => {
          const places = slotsOf(id)
          return (
            <li key={id}>
              <button
                type="button"
                className={`${styles.item} ${places.length > 0 ? styles.used : ''}`}
                data-item={id}
                aria-pressed={held === id}
                tabIndex={id === tabStop ? 0 : -1}
                onFocus={() => setLast(id)}
                // A key makes a click without a count.
                onClick={(event) => pressOption(id, event.detail === 0)}
                onPointerDown={(event) => {
                  // A finger scrolls the list; it drags by the grip.
                  const isGrip = (event.target as Element).closest('[data-grip]') !== null
                  if (event.pointerType !== 'touch' || isGrip) grab(event, id)
                }}
              >
                <span className={styles.grip} data-grip aria-hidden="true">
                  <GripVertical size={16} />
                </span>
                {index < 9 && <kbd className={styles.key}>{index + 1}</kbd>}
                <span className={styles.text}>
                  <RichText>{text}</RichText>
                  {places.length > 0 && (
                    <span className={styles.where}>
                      {t('liesIn', { slots: places.map(nameOf).join(', ') })}
                    </span>
                  )}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
