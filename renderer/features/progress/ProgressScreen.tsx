import { Button } from '@mantine/core'
import { Download, NotebookPen, Upload } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { useAnswerCount } from '../../data/useAnswerCount.ts'
import { useCards } from '../../data/useCards.ts'
import { NO_QUESTIONS, useQuestionBank } from '../../data/useQuestionBank.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { type Mastery, masteryOf } from '../../domain/memory/mastery.ts'
import type { Question } from '../../domain/questions/question.ts'
import { questionsOfDiagram } from '../../domain/questions/questionsOfDiagram.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { BackupsCard, RebuildCard } from '../backup/index.ts'
import { ImportPreview } from './ImportPreview.tsx'
import styles from './ProgressScreen.module.css'
import { useProgressFiles } from './useProgressFiles.ts'

/** What is remembered, diagram by diagram, and the learner's answers as a file. */
export function ProgressScreen() {
  const { t } = useTranslation('progress')
  const { locale } = useLocale()
  const { systems, themes } = useAtlas()
  const { questions } = useQuestionBank(locale) ?? NO_QUESTIONS
  const cards = useCards() ?? new Map()
  const answerCount = useAnswerCount()
  const { now } = useStudyDay()
  const db = useDatabase()

  const of = (some: readonly Question[]) =>
    masteryOf(
      some.map(({ id }) => id),
      cards,
      now,
    )
  const whole = of(questions)
  const subjects = [...systems, ...themes]
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Card>
        <Row name={t('overall')} mastery={whole} />
        {answerCount === 0 ? (
          <p>{t('empty')}</p>
        ) : (
          <p className={styles.counts}>
            {answerCount !== undefined && t('answers', { count: answerCount })}
          </p>
        )}
      </Card>
      <section aria-labelledby="by-system">
        <h2 id="by-system" className={styles.heading}>
          {t('bySystem')}
        </h2>
        <ul className={styles.subjects}>
          {subjects.map((subject) => (
            <li key={subject.id} className={styles.subject}>
              <Row
                name={subject.name[locale]}
                href={paths.subject(subject.id)}
                mastery={of(questions.filter(({ system }) => system === subject.id))}
                strong
              />
              <ul>
                {subject.diagrams.map((diagram) => (
                  <li key={diagram.id}>
                    <Row
                      name={diagram.title[locale]}
                      href={paths.diagram(subject.id, diagram.id)}
                      mastery={of(questionsOfDiagram(questions, subject.id, diagram.id))}
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <Card>
        <h2>{t('notes')}</h2>
        <p className={styles.dataText}>{t('notesText')}</p>
        <div className={styles.actions}>
          <Button
            variant="default"
            component={Link}
            href={paths.notes}
            leftSection={<NotebookPen size={18} aria-hidden="true" />}
          >
            {t('toNotes')}
          </Button>
        </div>
      </Card>
      {db ? <Files db={db} /> : <Notice tone="info">{t('unavailable')}</Notice>}
      {db && <BackupsCard />}
      {db && <RebuildCard />}
    </Page>
  )
}

interface RowProps {
  readonly name: string
  readonly mastery: Mastery
  readonly href?: string
  readonly strong?: boolean
}

function Row({ name, mastery, href, strong = false }: RowProps) {
  const { t } = useTranslation('progress')
  const { format } = useLocale()
  const { recall, seen, total } = mastery
  return (
    <div className={`${styles.row} ${strong ? styles.strong : ''}`}>
      {href ? <Link href={href}>{name}</Link> : <strong>{name}</strong>}
      <Meter share={recall} label={t('recall', { name })} text={format.percent(recall)} />
      <span className={styles.seen}>{t('seen', { seen, total })}</span>
    </div>
  )
}

function Files({ db }: { readonly db: AtlasDatabase }) {
  const { t } = useTranslation('progress')
  const { message, exportAll, importFile, pending, confirmImport, cancelImport } =
    useProgressFiles(db)
  return (
    <Card>
      <h2>{t('data')}</h2>
      <p className={styles.dataText}>{t('dataText')}</p>
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={<Download size={18} aria-hidden="true" />}
          onClick={exportAll}
        >
          {t('export')}
        </Button>
        <Button
          variant="default"
          leftSection={<Upload size={18} aria-hidden="true" />}
          onClick={importFile}
        >
          {t('import')}
        </Button>
      </div>
      {pending && (
        <ImportPreview
          pending={pending}
          onConfirm={() => void confirmImport()}
          onCancel={cancelImport}
        />
      )}
      {message && <Notice tone={message.tone}>{message.text}</Notice>}
    </Card>
  )
}
