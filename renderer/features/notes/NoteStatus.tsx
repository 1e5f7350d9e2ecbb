import { Check, CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWhen } from '../../i18n/useWhen.ts'
import styles from './NoteEditor.module.css'
import type { NoteState } from './useNoteEditing.ts'

interface Props {
  readonly state: NoteState
  readonly failure: string | null
  readonly updatedAt: number | null
}

/** What has become of the words just written, quietly, and when the note was last changed. */
export function NoteStatus({ state, failure, updatedAt }: Props) {
  const { t } = useTranslation('notes')
  const when = useWhen()
  return (
    <div className={styles.status}>
      {/* Said aloud is only how it ended: «saving» after every pause would be chatter. */}
      <p role="status" className={state === 'failed' ? styles.failed : styles.saved}>
        {state === 'saved' && (
          <>
            <Check size={15} aria-hidden="true" />
            {t('saved')}
          </>
        )}
        {state === 'failed' && (
          <>
            <CircleAlert size={15} aria-hidden="true" />
            {t(`notSaved.${failure}`)}
          </>
        )}
      </p>
      {state === 'saving' && <p aria-hidden="true">{t('saving')}</p>}
      {updatedAt !== null && (state === 'idle' || state === 'saved') && (
        <p className={styles.when}>{t('changed', { when: when(updatedAt) })}</p>
      )}
    </div>
  )
}
