import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { contentTables } from '../../domain/interchange/tables/contentTables.ts'
import { PRODUCT_NAMES } from '../../i18n/languageNames.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { SaveTable } from '../saving/index.ts'
import styles from './TablesMaker.module.css'

const MOST_COLUMNS = 4

export interface TablesMakerProps {
  readonly locale: Locale
}

/** All that the content has as tables, each told by its columns and length, and a file of its own. */
export function TablesMaker({ locale }: TablesMakerProps) {
  const { t } = useTranslation('interchange')
  const { format } = useLocale()
  const atlas = useAtlas()
  const bank = useQuestionBank(locale)
  const tables = useMemo(
    () =>
      bank &&
      contentTables({
        atlas,
        locale,
        product: PRODUCT_NAMES[locale],
        questions: bank.questions,
        subjects: null,
      }),
    [atlas, bank, locale],
  )
  return (
    <Card className={styles.tables}>
      <h2>{t('holds')}</h2>
      {!tables && <p role="status">{t('loading')}</p>}
      {tables && (
        <ul className={styles.list}>
          {tables.map(({ name, rows: [heads = [], ...rows] }) => (
            <li key={name} className={styles.table}>
              <h3>{t(`table.${name}`)}</h3>
              <p className={styles.told}>
                {t('table.rows', { number: format.number(rows.length) })}{' '}
                <span lang={locale}>
                  {heads.slice(0, MOST_COLUMNS).join(' · ')}
                  {heads.length > MOST_COLUMNS && ' …'}
                </span>
              </p>
              <SaveTable
                name={`${name}.${locale}`}
                of={t(`table.${name}`)}
                rows={() => [heads, ...rows]}
              />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
