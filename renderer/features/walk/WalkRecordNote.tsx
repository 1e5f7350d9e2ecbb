import { useTranslation } from 'react-i18next'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import type { WalkRecord } from '../../state/walkSlice.ts'
import styles from './WalkPanel.module.css'

/** Whether the walk just ended, or the one just broken off, has been kept; said quietly. */
export function WalkRecordNote({ finished }: { readonly finished: boolean }) {
  const { t } = useTranslation('walk')
  const latest = useScreen((state) => state.walkRecord)
  const isCourse = useScreen((state) => state.isCourse)
  const record = latest?.finished === finished ? latest : null
  if (isCourse) return null
  return (
    <p role="status" className={record?.saved === 'no' ? styles.lost : styles.soft}>
      {record && t(keysFor(record))}
    </p>
  )
}

/** The most telling words first; i18next takes the first that there are. */
function keysFor({ saved, failure, finished }: WalkRecord): string | string[] {
  if (saved === 'no') return [`notSaved.${failure ?? 'unknown'}`, 'notSaved']
  if (saved === 'saving') return 'saving'
  return finished ? 'saved' : 'savedBrokenOff'
}
