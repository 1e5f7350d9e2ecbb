import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftClaim, DraftSubject } from '../../../domain/authoring/draft.ts'
import { lastReference } from '../../../domain/authoring/lastReference.ts'
import { makeId } from '../../../domain/authoring/makeId.ts'
import { usesOfClaim } from '../../../domain/authoring/usesOf.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import { PickField } from '../fields/PickField.tsx'
import { SourceFields } from '../fields/SourceFields.tsx'
import { TermsField } from '../fields/TermsField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { TextList } from '../fields/TextList.tsx'
import { useOptions } from '../fields/useOptions.ts'
import { FoldedItem } from './FoldedItem.tsx'
import { RemoveUsed } from './RemoveUsed.tsx'

/** Statements: one fact each, with what it rests on. */
export function ClaimsForm({ subject }: { readonly subject: DraftSubject }) {
  const { t } = useTranslation('author')
  const { draft, change, go } = useAuthoring()
  const words = useWords()
  const [going, setGoing] = useState<string | null>(null)
  const { id, claims } = subject

  const add = (): void => {
    const taken = new Set(draft.subjects.flatMap((each) => each.claims.map((one) => one.id)))
    const claim = makeId('', `${id}-claim`, taken)
    change({
      kind: 'add-claim',
      subject: id,
      id: claim,
      set: { reference: lastReference(draft) },
    })
    go({ section: 'claims', subject: id, item: claim, field: 'text' })
  }
  const remove = (claim: string): void => {
    if (usesOfClaim(draft, claim).length > 0) setGoing(claim)
    else change({ kind: 'remove-claim', subject: id, claim })
  }
  return (
    <>
      <h2>{t('section.claims')}</h2>
      <p className={styles.lead}>{t('claims.lead')}</p>
      <ul className={styles.items}>
        {claims.map((claim) => (
          <FoldedItem
            key={claim.id}
            place={{ section: 'claims', subject: id, item: claim.id }}
            title={words(claim.text, t('claim.empty'))}
            note={words(claim.reference)}
            onRemove={() => remove(claim.id)}
          >
            <ClaimFields
              claim={claim}
              onChange={(set) => change({ kind: 'claim', subject: id, claim: claim.id, set })}
            />
          </FoldedItem>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden="true" />} onClick={add}>
          {t('new.claim')}
        </Button>
      </div>
      {going && (
        <RemoveUsed
          title={t('removeClaim')}
          uses={usesOfClaim(draft, going)}
          onRemove={() => change({ kind: 'remove-claim', subject: id, claim: going })}
          onClose={() => setGoing(null)}
        />
      )}
    </>
  )
}

interface FieldsProps {
  readonly claim: DraftClaim
  readonly onChange: (set: Partial<Omit<DraftClaim, 'id'>>) => void
}

function ClaimFields({ claim, onChange }: FieldsProps) {
  const { t } = useTranslation('author')
  const { claimKinds, topics, dimensions } = useOptions()
  return (
    <>
      <TextField
        field="text"
        label={t('claim.text')}
        isLong
        value={claim.text}
        onChange={(text) => onChange({ text })}
      />
      <div className={styles.pair}>
        <SourceFields source={claim} onChange={onChange} />
      </div>
      <div className={styles.pair}>
        <PickField
          field="kind"
          label={t('claimKind')}
          value={claim.kind}
          options={claimKinds}
          onChange={(kind) => kind && onChange({ kind })}
        />
        <PickField
          field="topic"
          label={t('topic')}
          value={claim.topic}
          options={topics}
          onChange={(topic) => onChange({ topic })}
        />
        <PickField
          field="dimension"
          label={t('dimension')}
          value={claim.dimension}
          options={dimensions}
          none={t('none')}
          onChange={(dimension) => onChange({ dimension })}
        />
      </div>
      <TextField
        field="blank"
        label={t('blank')}
        hint={t('blankHint')}
        value={claim.blank}
        onChange={(blank) => onChange({ blank })}
      />
      <TextList
        field="distractors"
        texts={claim.distractors}
        labelOf={(number) => t('distractor', { number })}
        adding={t('new.distractor')}
        onChange={(distractors) => onChange({ distractors })}
      />
      <TermsField terms={claim.terms} onChange={(terms) => onChange({ terms })} />
    </>
  )
}
