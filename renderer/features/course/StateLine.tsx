import { useTranslation } from 'react-i18next'
import { useCourse } from '../../state/CourseStoreContext.tsx'
import styles from './CourseScreen.module.css'

/** What a learner has to know of the line to the learning system; nothing as long as it simply works. */
export function StateLine() {
  const { t } = useTranslation('course')
  const connection = useCourse((state) => state.connection)
  const beginning = useCourse((state) => state.beginning)
  const send = useCourse((state) => state.send)
  const said =
    connection !== 'works' ? connection : beginning === 'other-edition' ? 'otherEdition' : null
  return (
    <p className={styles.state} role="status" aria-label={t('state')} data-state={said ?? 'works'}>
      {said && t(`state.${said}`)}{' '}
      {said === 'refused' && (
        <button type="button" onClick={() => send({ kind: 'hidden', at: Date.now() })}>
          {t('state.again')}
        </button>
      )}
    </p>
  )
}
