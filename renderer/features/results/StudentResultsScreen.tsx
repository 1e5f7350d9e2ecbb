import { Button } from '@mantine/core'
import { FolderOpen, Printer, Trash2 } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StudentResults } from '../../domain/results/results.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Page } from '../../ui/Page.tsx'
import type { IncomingFile } from '../shell/index.ts'
import { ClassExams } from './ClassExams.tsx'
import { ClassFailed } from './ClassFailed.tsx'
import { ClassTable } from './ClassTable.tsx'
import { EditionNotice } from './EditionNotice.tsx'
import { ResultsInWords } from './ResultsInWords.tsx'
import { ResultsReport } from './ResultsReport.tsx'
import styles from './StudentResults.module.css'
import { useResultsFiles } from './useResultsFiles.ts'
import { useResultsWords } from './useResultsWords.ts'

export interface StudentResultsScreenProps {
  /** Files that the system handed over or that were dropped, of whatever kind. */
  readonly incoming: readonly IncomingFile[]
  readonly onIncomingTaken: (files: readonly IncomingFile[]) => void
}

/** What students sent, as a class: who knows what, which examinations they sat, what troubles many. */
export function StudentResultsScreen({ incoming, onIncomingTaken }: StudentResultsScreenProps) {
  const { t } = useTranslation(['results', 'lessons'])
  const { nameOf } = useResultsWords()
  const { students, report, isReading, take, choose, forget } = useResultsFiles()
  const [shown, setShown] = useState<StudentResults | null>(null)

  const takeIncoming = useEffectEvent(() => {
    onIncomingTaken(incoming)
    void take(incoming)
  })
  const count = isReading ? 0 : incoming.length
  useEffect(() => {
    if (count > 0) takeIncoming()
  }, [count])

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      isWide
      above={<Link href={paths.lessons}>{t('lessons:title')}</Link>}
    >
      <div className={styles.opening}>
        <div className={styles.actions}>
          <Button
            leftSection={<FolderOpen size={18} aria-hidden="true" />}
            onClick={() => void choose()}
          >
            {t('open')}
          </Button>
          {students.length > 0 && (
            <>
              <Button
                variant="default"
                leftSection={<Printer size={18} aria-hidden="true" />}
                onClick={() => window.print()}
              >
                {t('print')}
              </Button>
              <Button
                variant="default"
                leftSection={<Trash2 size={18} aria-hidden="true" />}
                onClick={forget}
              >
                {t('forget')}
              </Button>
            </>
          )}
        </div>
        <p className={styles.soft}>{t('openHint')}</p>
        <p className={styles.soft}>
          {t('stays')} {t('proof')}
        </p>
      </div>
      {isReading && <p role="status">{t('reading')}</p>}
      {report && <ResultsReport report={report} />}
      {students.length === 0 ? (
        <Card>
          <h2>{t('empty.title')}</h2>
          <p className={styles.soft}>{t('empty.text')}</p>
        </Card>
      ) : (
        <>
          <EditionNotice students={students} />
          <ClassTable students={students} onShow={setShown} />
          <ClassFailed students={students} />
          <ClassExams students={students} />
        </>
      )}
      {shown && (
        <Dialog
          title={nameOf(shown)}
          closing={t('close')}
          size="64rem"
          onClose={() => setShown(null)}
        >
          <ResultsInWords results={shown} />
        </Dialog>
      )}
    </Page>
  )
}
