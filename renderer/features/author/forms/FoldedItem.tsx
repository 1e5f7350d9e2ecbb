import { Button } from '@mantine/core'
import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftPlace } from '../../../domain/authoring/place.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import { fieldKey, ItemPlace } from '../ItemPlace.ts'

interface Props {
  readonly place: DraftPlace & { readonly item: string }
  readonly title: string
  readonly note?: string | undefined
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** One of many: a line that opens into its form. The address names the one that is open. */
export function FoldedItem({ place, title, note, onRemove, children }: Props) {
  const { t } = useTranslation('author')
  const { place: here, go, problems } = useAuthoring()
  const isOpen = here.item === place.item
  const wrong = problems.filter(
    (each) =>
      each.place.section === place.section &&
      each.place.subject === place.subject &&
      each.place.item === place.item,
  ).length
  const Sign = isOpen ? ChevronDown : ChevronRight
  return (
    <li className={styles.item} data-field={fieldKey(place)}>
      <div className={styles.itemHead}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => go(isOpen ? { ...place, item: undefined } : place)}
        >
          <Sign size={18} aria-hidden="true" />
          <span>
            {title}
            {note && <span className={styles.where}>{note}</span>}
          </span>
          {wrong > 0 && (
            <span className={styles.wrong} title={t('toMend', { count: wrong })}>
              {wrong}
            </span>
          )}
        </button>
        <Button
          variant="subtle"
          px="0.5rem"
          aria-label={t('removeOne', { name: title })}
          title={t('remove')}
          onClick={onRemove}
        >
          <Trash2 size={18} aria-hidden="true" />
        </Button>
      </div>
      {isOpen && <ItemPlace value={place}>{children}</ItemPlace>}
    </li>
  )
}
