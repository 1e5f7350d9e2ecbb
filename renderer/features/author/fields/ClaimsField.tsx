import { Button } from '@mantine/core'
import { Link2Off, Pencil, PenLine, Search } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CitedBy } from '../../../domain/authoring/command.ts'
import { lastReference } from '../../../domain/authoring/lastReference.ts'
import { makeId } from '../../../domain/authoring/makeId.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import { useField } from '../ItemPlace.ts'
import { CitedClaim } from './CitedClaim.tsx'
import { ClaimPicker } from './ClaimPicker.tsx'
import styles from './ClaimsField.module.css'

interface Props {
  readonly subject: string
  readonly label: string
  readonly hint?: string
  readonly claims: readonly string[]
  readonly onChange: (claims: readonly string[]) => void
  /** For a claim that is written here. */
  readonly citedBy: CitedBy
  /** Words from which the id of such a claim is made. */
  readonly about: string
}

/** What something rests on: statements written on the spot, or chosen from those that there are. */
export function ClaimsField(props: Props) {
  const { subject, label, hint, claims, onChange, citedBy, about } = props
  const { t } = useTranslation('author')
  const { draft, change } = useAuthoring()
  const { name, wrong } = useField('claims', claims.length > 0)
  const [open, setOpen] = useState<string | null>(null)
  const [isPicking, setPicking] = useState(false)

  const write = (): void => {
    const taken = new Set(draft.subjects.flatMap((each) => each.claims.map(({ id }) => id)))
    const id = makeId(`${subject} ${about}`, `${subject}-claim`, taken)
    change({
      kind: 'add-claim',
      subject,
      id,
      set: { text: {}, reference: lastReference(draft) },
      citedBy,
    })
    setOpen(id)
    setPicking(false)
  }

  return (
    <div className={styles.field} role="group" aria-label={label} data-field={name}>
      <span className={styles.label}>{label}</span>
      {hint && claims.length === 0 && <p className={styles.soft}>{hint}</p>}
      {claims.length > 0 && (
        <ul className={styles.list}>
          {claims.map((id) => (
            <CitedClaim
              key={id}
              id={id}
              isOpen={open === id}
              tools={(isOwn) => (
                <>
                  {isOwn && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      px="0.4rem"
                      aria-expanded={open === id}
                      aria-label={t('claim.edit')}
                      title={t('claim.edit')}
                      onClick={() => setOpen(open === id ? null : id)}
                    >
                      <Pencil size={16} aria-hidden="true" />
                    </Button>
                  )}
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    px="0.4rem"
                    aria-label={t('claim.release')}
                    title={t('claim.release')}
                    onClick={() => onChange(claims.filter((each) => each !== id))}
                  >
                    <Link2Off size={16} aria-hidden="true" />
                  </Button>
                </>
              )}
            />
          ))}
        </ul>
      )}
      <div className={styles.tools}>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<PenLine size={16} aria-hidden="true" />}
          onClick={write}
        >
          {t('claim.write')}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          leftSection={<Search size={16} aria-hidden="true" />}
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          {t('claim.pick')}
        </Button>
      </div>
      {isPicking && (
        <ClaimPicker
          taken={claims}
          onPick={(id) => {
            onChange([...claims, id])
            setPicking(false)
          }}
        />
      )}
      {wrong && <p className={styles.wrong}>{wrong}</p>}
    </div>
  )
}
