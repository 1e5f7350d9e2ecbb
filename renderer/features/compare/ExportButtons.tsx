import { Button, CloseButton, Popover } from '@mantine/core'
import { ChevronDown, Copy, FileDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import type { Orientation } from '../../domain/comparison/comparisonView.ts'
import type { Selection } from '../../domain/comparison/filterComparison.ts'
import type { CsvSeparator } from '../../domain/table/toCsv.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { SavingNotice } from '../saving/index.ts'
import styles from './ExportButtons.module.css'
import { useTableExport } from './useTableExport.ts'

const SEPARATORS = [
  { value: ';', name: 'semicolon' },
  { value: ',', name: 'comma' },
] as const

interface Props {
  readonly comparison: Comparison
  readonly selection: Selection
  readonly orientation: Orientation
}

/** Copy the table, or save it as CSV with the separator that the reader's Excel expects. */
export function ExportButtons({ comparison, selection, orientation }: Props) {
  const { t } = useTranslation('compare')
  const spreadsheet = useSpreadsheet()
  const { message, copy, save, forget } = useTableExport(comparison, selection, orientation)
  const [chosen, setChosen] = useState<CsvSeparator | null>(null)
  const separator = chosen ?? spreadsheet.separator

  return (
    <>
      {message && (
        <div className={styles.message}>
          <SavingNotice message={message} />
          <CloseButton aria-label={t('panel.close')} onClick={forget} />
        </div>
      )}
      <Button
        variant="default"
        size="sm"
        leftSection={<Copy size={16} aria-hidden="true" />}
        onClick={copy}
      >
        {t('copy')}
      </Button>
      <Popover shadow="md" width={340} position="bottom-end" withRoles trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<FileDown size={16} aria-hidden="true" />}
            rightSection={<ChevronDown size={16} aria-hidden="true" />}
          >
            {t('csv')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={styles.dropdown} aria-label={t('csv.title')}>
          <fieldset className={styles.separators}>
            <legend>{t('csv.separator')}</legend>
            {SEPARATORS.map(({ value, name }) => (
              <label key={value}>
                <input
                  type="radio"
                  name="separator"
                  checked={separator === value}
                  onChange={() => setChosen(value)}
                />
                {t(`csv.${name}`)}
              </label>
            ))}
          </fieldset>
          <p className={styles.hint}>{t('csv.hint')}</p>
          <Button size="sm" onClick={() => save(separator)}>
            {t('csv.save')}
          </Button>
        </Popover.Dropdown>
      </Popover>
    </>
  )
}
