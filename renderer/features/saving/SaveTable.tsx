import { Button } from '@mantine/core'
import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './SaveTable.module.css'
import { SavingNotice } from './SavingNotice.tsx'
import { useTableSaving } from './useTableSaving.ts'

interface Props {
  /** Of the file, without its ending. */
  readonly name: string
  /** What the table tells, for those who do not see what stands around the button. */
  readonly of: string
  /** Asked when it is saved. The first row names the columns. */
  readonly rows: () => readonly (readonly string[])[]
}

/** Takes what is on screen away as a table for a spreadsheet. */
export function SaveTable({ name, of, rows }: Props) {
  const { t } = useTranslation('saving')
  const { message, saveTable } = useTableSaving()
  return (
    <div className={styles.save}>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<FileDown size={17} aria-hidden="true" />}
        aria-label={t('tableOf', { name: of })}
        onClick={() => void saveTable(name, rows)}
      >
        {t('table')}
      </Button>
      {message && <SavingNotice message={message} />}
    </div>
  )
}
