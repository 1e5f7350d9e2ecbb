import { useTranslation } from 'react-i18next'
import type { VocabularyEntry } from '../../../../content/schema.ts'
import type { DraftCell, DraftSubject } from '../../../domain/authoring/draft.ts'
import { emptyCell } from '../../../domain/authoring/empty.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { useAuthoring } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import { ClaimsField } from '../fields/ClaimsField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { fieldKey, ItemPlace } from '../ItemPlace.ts'

/** What stands of the country in the comparison, row by row. */
export function CellsForm({ subject }: { readonly subject: DraftSubject }) {
  const { t } = useTranslation('author')
  const { builtIn } = useAuthoring()
  return (
    <>
      <h2>{t('section.cells')}</h2>
      <p className={styles.lead}>{t('cells.lead')}</p>
      <ul className={styles.items}>
        {builtIn.dimensions.map((dimension) => (
          <Row key={dimension.id} subject={subject} dimension={dimension} />
        ))}
      </ul>
    </>
  )
}

type Said = 'nothing' | 'text' | 'silent'

interface RowProps {
  readonly subject: DraftSubject
  readonly dimension: VocabularyEntry
}

function Row({ subject, dimension }: RowProps) {
  const { t } = useTranslation('author')
  const { change } = useAuthoring()
  const { locale } = useLocale()
  const cell = subject.cells[dimension.id]
  const said: Said = !cell ? 'nothing' : cell.isSilent ? 'silent' : 'text'
  const set = (next: DraftCell | null) =>
    change({ kind: 'cell', subject: subject.id, dimension: dimension.id, cell: next })
  const choose = (next: Said): void => {
    const before = cell ?? emptyCell()
    set(next === 'nothing' ? null : { ...before, isSilent: next === 'silent' })
  }
  const place = { section: 'cells', subject: subject.id, item: dimension.id } as const
  return (
    <li className={styles.item} data-field={fieldKey(place)}>
      <div className={styles.itemHead}>
        <h3>{dimension.name[locale]}</h3>
        <Choice
          label={dimension.name[locale]}
          value={said}
          onChoose={choose}
          options={[
            { value: 'nothing', label: t('cell.nothing') },
            { value: 'text', label: t('cell.text') },
            { value: 'silent', label: t('cell.silent') },
          ]}
        />
      </div>
      {cell && !cell.isSilent && (
        <ItemPlace value={place}>
          <TextField
            field="value"
            label={t('cell.value')}
            value={cell.value}
            onChange={(value) => set({ ...cell, value })}
          />
          <ClaimsField
            subject={subject.id}
            label={t('restsOn')}
            claims={cell.claims}
            citedBy={{ kind: 'cell', dimension: dimension.id }}
            about={dimension.name.en}
            onChange={(claims) => set({ ...cell, claims })}
          />
        </ItemPlace>
      )}
    </li>
  )
}
