import { Button } from '@mantine/core'
import { Check, CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useWhen } from '../../i18n/useWhen.ts'
import styles from './LessonEditor.module.css'
import type { LessonEditing } from './useLessonEditing.ts'

interface Props {
  readonly editing: LessonEditing
  readonly changedAt: number
}

/** What has become of what was just written, quietly. */
export function EditingStatus({ editing: { state, failure, save }, changedAt }: Props) {
  const { t } = useTranslation('lessons')
  const when = useWhen()
  return (
    <div className={styles.status}>
      {/* Said aloud is only how it ended: «saving» after every pause would be chatter. */}
      <p role="status" className={state === 'failed' ? styles.failed : styles.saved}>
        {state === 'saved' && (
          <>
            <Check size={16} aria-hidden="true" />
            {t('saved')}
          </>
        )}
        {state === 'failed' && (
          <>
            <CircleAlert size={16} aria-hidden="true" />
            {t(`notSaved.${failure}`)}
          </>
        )}
      </p>
      {state === 'saving' && <p aria-hidden="true">{t('saving')}</p>}
      {state === 'failed' && (
        <Button size="compact-sm" variant="default" onClick={save}>
          {t('saveAgain')}
        </Button>
      )}
      {(state === 'idle' || state === 'saved') && <p>{t('changed', { when: when(changedAt) })}</p>}
    </div>
  )
}
