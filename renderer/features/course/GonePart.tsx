import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/Notice.tsx'
import styles from './CourseScreen.module.css'

/** What a part names and this edition of the content has not. */
export function GonePart() {
  const { t } = useTranslation('course')
  return (
    <div className={styles.column}>
      <Notice tone="info">{t('part.gone')}</Notice>
    </div>
  )
}
