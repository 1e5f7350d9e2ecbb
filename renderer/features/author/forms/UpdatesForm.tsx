import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftSubject, DraftUpdate } from '../../../domain/authoring/draft.ts'
import { makeId } from '../../../domain/authoring/makeId.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import { ClaimsField } from '../fields/ClaimsField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { FoldedItem } from './FoldedItem.tsx'

/** Law that came after what the statements say. */
export function UpdatesForm({ subject }: { readonly subject: DraftSubject }) {
  const { t } = useTranslation('author')
  const { change, go } = useAuthoring()
  const words = useWords()
  const { id, updates } = subject

  const add = (): void => {
    const update = makeId('', 'update', new Set(updates.map((each) => each.id)))
    change({ kind: 'add-update', subject: id, id: update })
    go({ section: 'updates', subject: id, item: update, field: 'text' })
  }
  return (
    <>
      <h2>{t('section.updates')}</h2>
      <p className={styles.lead}>{t('updates.lead')}</p>
      <ul className={styles.items}>
        {updates.map((update) => {
          const set = (changes: Partial<Omit<DraftUpdate, 'id'>>) =>
            change({ kind: 'update', subject: id, update: update.id, set: changes })
          return (
            <FoldedItem
              key={update.id}
              place={{ section: 'updates', subject: id, item: update.id }}
              title={words(update.text, t('update.empty'))}
              note={words(update.reference)}
              onRemove={() => change({ kind: 'remove-update', subject: id, update: update.id })}
            >
              <TextField
                field="text"
                label={t('update.text')}
                isLong
                value={update.text}
                onChange={(text) => set({ text })}
              />
              <TextField
                field="reference"
                label={t('reference')}
                placeholder={t('referencePlaceholder')}
                value={update.reference}
                onChange={(reference) => set({ reference })}
              />
              <ClaimsField
                subject={id}
                label={t('update.claims')}
                claims={update.claims}
                citedBy={{ kind: 'update', update: update.id }}
                about={words(update.text)}
                onChange={(claims) => set({ claims })}
              />
            </FoldedItem>
          )
        })}
      </ul>
      <div className={styles.actions}>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden="true" />} onClick={add}>
          {t('new.update')}
        </Button>
      </div>
    </>
  )
}
