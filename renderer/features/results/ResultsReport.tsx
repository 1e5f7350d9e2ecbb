import { useTranslation } from 'react-i18next'
import type { Taken } from '../../domain/results/takeResults.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './StudentResults.module.css'
import type { ResultsReport as Report } from './useResultsFiles.ts'
import { useResultsWords } from './useResultsWords.ts'

const WAYS: readonly Taken[] = ['new', 'newer', 'older', 'same']

/** What became of the files just opened, each by the name of its student or its own. */
export function ResultsReport({ report: { taken, refused } }: { readonly report: Report }) {
  const { t } = useTranslation('results')
  const { format } = useLocale()
  const { nameOf } = useResultsWords()
  const told = WAYS.flatMap((way) => {
    const names = taken.filter(({ how }) => how === way).map(({ student }) => nameOf(student))
    return names.length === 0 ? [] : [{ way, names: format.list(names) }]
  })
  return (
    <div className={styles.report}>
      {told.length > 0 && (
        <Notice tone="good">
          <ul>
            {told.map(({ way, names }) => (
              <li key={way}>{t(`taken.${way}`, { names })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone="bad" title={t('refused')}>
          <ul>
            {refused.map(({ file, problem }, index) => {
              // Two files may bear one name.
              const key = `${index} ${file}`
              return (
                <li key={key}>
                  <span translate="no">{file}</span> – {t(`problem.${problem}`)}
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
    </div>
  )
}
