import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { wordsOf } from '../../../domain/authoring/text.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import { ItemPlace } from '../ItemPlace.ts'
import styles from './ClaimsField.module.css'
import { TextField } from './TextField.tsx'
import { useFoundClaim } from './useFoundClaim.ts'

interface Props {
  readonly id: string
  /** Whether it is being written, here and now. */
  readonly isOpen: boolean
  readonly tools: (isOwn: boolean) => ReactNode
}

/** A statement on which something rests; one of the pack's own can be written where it is cited. */
export function CitedClaim({ id, isOpen, tools }: Props) {
  const { t } = useTranslation('author')
  const { change, language } = useAuthoring()
  const found = useFoundClaim(id)
  const own = found.own
  if (own && isOpen)
    return (
      <li className={styles.open}>
        <ItemPlace value={{ section: 'claims', subject: own.subject, item: id }}>
          <TextField
            field="text"
            label={t('claim.text')}
            isLong
            autoFocus
            value={own.claim.text}
            onChange={(text) =>
              change({ kind: 'claim', subject: own.subject, claim: id, set: { text } })
            }
          />
          <TextField
            field="reference"
            label={t('reference')}
            placeholder={t('referencePlaceholder')}
            value={own.claim.reference}
            onChange={(reference) =>
              change({ kind: 'claim', subject: own.subject, claim: id, set: { reference } })
            }
          />
        </ItemPlace>
        <span className={styles.tools}>{tools(true)}</span>
      </li>
    )
  return (
    <li className={styles.cited}>
      <span>
        {wordsOf(found.text, language) || <em>{t('claim.empty')}</em>}
        {found.source && <span className={styles.source}>{found.source}</span>}
      </span>
      <span className={styles.tools}>{tools(own !== null)}</span>
    </li>
  )
}
