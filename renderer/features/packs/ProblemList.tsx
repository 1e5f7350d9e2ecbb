import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../content/problem.ts'
import styles from './Packs.module.css'

/** More than these nobody reads before mending the first. */
const MOST_SHOWN = 40

/** What is wrong with the files of a pack, and where. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('packs')
  const shown = problems.slice(0, MOST_SHOWN)
  return (
    <>
      <ul className={styles.problems}>
        {shown.map(({ file, line, path, sentence }) => (
          <li key={`${file} ${line} ${path.join(' ')} ${sentence}`}>
            <span className={styles.place}>{t('place', { file, line })}</span>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {problems.length > shown.length && (
        <p className={styles.soft}>{t('more', { count: problems.length - shown.length })}</p>
      )}
    </>
  )
}
