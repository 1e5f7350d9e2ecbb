import { useTranslation } from 'react-i18next'
import { sayFault } from '../../../content/faults/sayFault.ts'
import type { Problem } from '../../../content/problem.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './Packs.module.css'

/** More than these nobody reads before mending the first. */
const MOST_SHOWN = 40

/** What is wrong with the files of a pack, and where. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('packs')
  const { locale } = useLocale()
  const shown = problems.slice(0, MOST_SHOWN)
  return (
    <>
      <ul className={styles.problems}>
        {shown.map(({ file, line, path, fault }) => (
          <li key={[file, line, ...path, sayFault(fault, 'en')].join(' ')}>
            <span className={styles.place}>{t('place', { file, line })}</span>
            <span>{sayFault(fault, locale)}</span>
          </li>
        ))}
      </ul>
      {problems.length > shown.length && (
        <p className={styles.soft}>{t('more', { count: problems.length - shown.length })}</p>
      )}
    </>
  )
}
