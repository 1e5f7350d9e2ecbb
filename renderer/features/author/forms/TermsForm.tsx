import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftTerm } from '../../../domain/authoring/draft.ts'
import { lastReference } from '../../../domain/authoring/lastReference.ts'
import { makeId } from '../../../domain/authoring/makeId.ts'
import { usesOfTerm } from '../../../domain/authoring/usesOf.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import { SourceFields } from '../fields/SourceFields.tsx'
import { TextField } from '../fields/TextField.tsx'
import { FoldedItem } from './FoldedItem.tsx'
import { RemoveUsed } from './RemoveUsed.tsx'

/** Words that need to be explained. */
export function TermsForm() {
  const { t } = useTranslation('author')
  const { draft, builtIn, change, go } = useAuthoring()
  const words = useWords()
  const [going, setGoing] = useState<string | null>(null)

  const add = (): void => {
    const taken = new Set([...draft.terms, ...builtIn.terms].map(({ id }) => id))
    const term = makeId('', 'term', taken)
    change({ kind: 'add-term', id: term, name: {} })
    change({ kind: 'term', term, set: { reference: lastReference(draft) } })
    go({ section: 'terms', item: term, field: 'name' })
  }
  const remove = (term: string): void => {
    if (usesOfTerm(draft, term).length > 0) setGoing(term)
    else change({ kind: 'remove-term', term })
  }
  return (
    <>
      <h2>{t('section.terms')}</h2>
      <p className={styles.lead}>{t('terms.lead')}</p>
      <ul className={styles.items}>
        {draft.terms.map((term) => {
          const set = (changes: Partial<Omit<DraftTerm, 'id'>>) =>
            change({ kind: 'term', term: term.id, set: changes })
          return (
            <FoldedItem
              key={term.id}
              place={{ section: 'terms', item: term.id }}
              title={words(term.name, t('untitled'))}
              note={words(term.definition)}
              onRemove={() => remove(term.id)}
            >
              <TextField
                field="name"
                label={t('term')}
                value={term.name}
                onChange={(name) => set({ name })}
              />
              <TextField
                field="definition"
                label={t('definition')}
                isLong
                value={term.definition}
                onChange={(definition) => set({ definition })}
              />
              <div className={styles.pair}>
                <SourceFields source={term} onChange={set} />
              </div>
              <TextField
                field="note"
                label={t('usage')}
                value={term.note}
                onChange={(note) => set({ note })}
              />
            </FoldedItem>
          )
        })}
      </ul>
      <div className={styles.actions}>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden="true" />} onClick={add}>
          {t('new.term')}
        </Button>
      </div>
      {going && (
        <RemoveUsed
          title={t('removeTerm')}
          uses={usesOfTerm(draft, going)}
          onRemove={() => change({ kind: 'remove-term', term: going })}
          onClose={() => setGoing(null)}
        />
      )}
    </>
  )
}
