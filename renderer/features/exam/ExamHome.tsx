import { useTranslation } from 'react-i18next'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { useExams } from '../../data/useExams.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { StudyTabs } from '../shell/index.ts'
import { CodeEntry } from './CodeEntry.tsx'
import { ExamBuilder } from './ExamBuilder.tsx'
import { ExamHistory } from './ExamHistory.tsx'
import styles from './ExamHome.module.css'
import { useExamBank } from './useExamBank.ts'

/** Where examinations are made, and where those that were begun or sat are found again. */
export function ExamHome() {
  const { t } = useTranslation('exam')
  const bank = useExamBank()
  const exams = useExams()
  const isKept = useDatabase() !== null
  const running = exams?.filter(({ finishedAt }) => finishedAt === null) ?? []
  return (
    <Page title={t('title')} lead={t('lead')} above={<StudyTabs here="exam" />}>
      {!isKept && <Notice tone="bad">{t('unkept')}</Notice>}
      {bank && running.length > 0 && <ExamHistory exams={running} bank={bank} />}
      {bank ? (
        <>
          <section aria-labelledby="exam-build" className={styles.part}>
            <h2 id="exam-build">{t('build')}</h2>
            <ExamBuilder bank={bank} />
          </section>
          <section aria-labelledby="exam-enter" className={styles.part}>
            <h2 id="exam-enter">{t('enter')}</h2>
            <CodeEntry bank={bank} />
          </section>
        </>
      ) : (
        <p role="status">{t('loading')}</p>
      )}
      {bank && exams && isKept && (
        <section aria-labelledby="exam-history" className={styles.part}>
          <h2 id="exam-history">{t('history')}</h2>
          <ExamHistory
            exams={exams.filter(({ finishedAt }) => finishedAt !== null)}
            bank={bank}
            isWhole
          />
        </section>
      )}
    </Page>
  )
}
