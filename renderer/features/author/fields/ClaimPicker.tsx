import { TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftText } from '../../../domain/authoring/draft.ts'
import { wordsOf } from '../../../domain/authoring/text.ts'
import { foldText } from '../../../domain/foldText.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import styles from './ClaimsField.module.css'

interface Props {
  /** Those that are cited already. */
  readonly taken: readonly string[]
  readonly onPick: (claim: string) => void
}

/** A list that is looked over, not read through. */
const MOST_SHOWN = 12

interface Choice {
  readonly id: string
  readonly text: DraftText
  readonly of: DraftText
}

/** Statements of the pack first, then those that are built in; found by their words. */
export function ClaimPicker({ taken, onPick }: Props) {
  const { t } = useTranslation('author')
  const { draft, builtIn, language } = useAuthoring()
  const [words, setWords] = useState('')
  const all = useMemo(
    (): readonly Choice[] => [
      ...draft.subjects.flatMap(({ head, claims, id }) =>
        claims.map((claim) => ({ id: claim.id, text: claim.text, of: head?.name ?? { en: id } })),
      ),
      ...[...builtIn.systems, ...builtIn.themes].flatMap(({ name, claims }) =>
        claims.map(({ id, text }) => ({ id, text, of: name })),
      ),
    ],
    [draft.subjects, builtIn],
  )
  const wanted = foldText(words.trim())
  const found = all
    .filter(({ id }) => !taken.includes(id))
    .filter(({ text, of }) =>
      foldText(`${wordsOf(text, language)} ${wordsOf(of, language)}`).includes(wanted),
    )
    .slice(0, MOST_SHOWN)
  return (
    <div className={styles.picker}>
      <TextInput
        label={t('claim.search')}
        value={words}
        autoFocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ul className={styles.choices}>
        {found.map(({ id, text, of }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              {wordsOf(text, language) || t('claim.empty')}
              <span className={styles.source}>{wordsOf(of, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.soft}>{t('claim.none')}</p>}
    </div>
  )
}
