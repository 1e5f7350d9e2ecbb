import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ParsedRoster, parseRoster } from '../../domain/lesson/parseRoster.ts'
import { NOBODY, ROSTER_BOUNDS, renameRoster } from '../../domain/lesson/roster.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './RosterEditor.module.css'
import { useRosterKeeping } from './useRosterKeeping.ts'

/** The names of a class, pasted as they come, and what was understood of them. */
export function RosterEditor() {
  const { t } = useTranslation('classroom')
  const { format } = useLocale()
  const { roster, isLoading, change, failure } = useRosterKeeping()
  const [draft, setDraft] = useState<string | null>(null)
  const [done, setDone] = useState<ParsedRoster | null>(null)
  const text = draft ?? roster.names.join('\n')
  const parsed = parseRoster(text)

  const save = (): void => {
    change(renameRoster(roster, parsed.names))
    setDone(parsed)
    setDraft(null)
  }

  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Textarea
        label={t('roster')}
        description={t('roster.hint')}
        autosize
        minRows={5}
        maxRows={12}
        size="md"
        maxLength={ROSTER_BOUNDS.longestText}
        disabled={isLoading}
        value={text}
        onChange={({ currentTarget }) => {
          setDone(null)
          setDraft(currentTarget.value)
        }}
      />
      <div className={styles.acts}>
        <Button type="submit" disabled={draft === null}>
          {t('roster.save', {
            count: parsed.names.length,
            names: format.number(parsed.names.length),
          })}
        </Button>
        <Button
          variant="subtle"
          disabled={roster.names.length === 0 && text === ''}
          onClick={() => {
            change(NOBODY)
            setDone(null)
            setDraft(null)
          }}
        >
          {t('roster.forget')}
        </Button>
      </div>
      <p className={styles.soft}>{t('roster.stays')}</p>
      <Understood parsed={done ?? parsed} />
      {done && !failure && (
        <Notice tone="good">
          {t('roster.saved', { names: format.number(done.names.length) })}
        </Notice>
      )}
      {failure && <Notice tone="bad">{t(`notKeptNames.${failure}`)}</Notice>}
    </form>
  )
}

/** What did not become a name, or only one. */
function Understood({ parsed: { twice, tooLong, left } }: { readonly parsed: ParsedRoster }) {
  const { t } = useTranslation('classroom')
  const { format } = useLocale()
  if (twice.length === 0 && tooLong.length === 0 && left === 0) return null
  return (
    <Notice tone="info">
      <ul className={styles.understood}>
        {twice.length > 0 && <li>{t('roster.twice', { names: twice.join(', ') })}</li>}
        {tooLong.length > 0 && <li>{t('roster.tooLong', { names: tooLong.join(', ') })}</li>}
        {left > 0 && <li>{t('roster.left', { count: left, names: format.number(left) })}</li>}
      </ul>
    </Notice>
  )
}
