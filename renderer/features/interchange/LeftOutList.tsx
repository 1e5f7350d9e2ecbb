import { useTranslation } from 'react-i18next'
import { plainText } from '../../domain/exam/plainText.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { LeftOut } from '../../domain/interchange/exchange.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './LeftOutList.module.css'

const MOST_NAMED = 30

interface Props {
  readonly leftOut: readonly LeftOut[]
  /** Of the questions. */
  readonly lang: string
}

/** What does not go into the file, by its reasons; the questions themselves on request. */
export function LeftOutList({ leftOut, lang }: Props) {
  const { t } = useTranslation('interchange')
  const { format } = useLocale()
  return (
    <ul className={styles.reasons}>
      {[...groupBy(leftOut, ({ reason }) => reason)].map(([reason, all]) => (
        <li key={reason}>
          {t(`leftOut.${reason}`, { number: format.number(all.length) })}
          <details className={styles.details}>
            <summary>{t('leftOut.show')}</summary>
            <ul className={styles.questions}>
              {all.slice(0, MOST_NAMED).map(({ question }) => (
                <li key={question.id} lang={lang}>
                  {plainText(question.prompt)}
                </li>
              ))}
              {all.length > MOST_NAMED && (
                <li>{t('leftOut.more', { number: format.number(all.length - MOST_NAMED) })}</li>
              )}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
