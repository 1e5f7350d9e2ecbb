import { Button } from '@mantine/core'
import { Plus, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftText } from '../../../domain/authoring/draft.ts'
import { keyOf } from './keyOf.ts'
import { TextField } from './TextField.tsx'
import styles from './TextList.module.css'

interface Props {
  readonly field: string
  readonly texts: readonly DraftText[]
  readonly onChange: (texts: readonly DraftText[]) => void
  /** «2nd step»: what the text of a number is called. */
  readonly labelOf: (number: number) => string
  readonly adding: string
  readonly least?: number
}

/** Texts in a row, which can be added to and taken from. */
export function TextList({ field, texts, onChange, labelOf, adding, least = 0 }: Props) {
  const { t } = useTranslation('author')
  return (
    <div className={styles.list}>
      {texts.map((text, index) => (
        <div key={keyOf(index)} className={styles.row}>
          <TextField
            field={`${field}.${index}`}
            label={labelOf(index + 1)}
            value={text}
            onChange={(next) => onChange(texts.with(index, next))}
          />
          {texts.length > least && (
            <Button
              variant="subtle"
              px="0.5rem"
              aria-label={t('removeOne', { name: labelOf(index + 1) })}
              title={t('removeOne', { name: labelOf(index + 1) })}
              onClick={() => onChange(texts.filter((_, at) => at !== index))}
            >
              <Trash2 size={17} aria-hidden="true" />
            </Button>
          )}
        </div>
      ))}
      <Button
        className={styles.add ?? ''}
        size="compact-md"
        variant="default"
        leftSection={<Plus size={16} aria-hidden="true" />}
        onClick={() => onChange([...texts, {}])}
      >
        {adding}
      </Button>
    </div>
  )
}
