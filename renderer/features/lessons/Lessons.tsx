import { Button } from '@mantine/core'
import { FilePlus2, FolderOpen, Hand } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { useLessons } from '../../data/useLessons.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useNextIncoming } from '../../state/useNextIncoming.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SavingNotice } from '../saving/index.ts'
import type { IncomingFile } from '../shell/index.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { LessonList } from './LessonList.tsx'
import styles from './LessonsScreen.module.css'
import { PackLessons } from './PackLessons.tsx'
import { TeachingLinks } from './TeachingLinks.tsx'
import { useLessonExport } from './useLessonExport.ts'
import { useLessonImport } from './useLessonImport.ts'
import { useLessonSaving } from './useLessonSaving.ts'

interface Props {
  readonly db: AtlasDatabase
  /** One at a time: the next when the instructor has settled the one before. */
  readonly incoming: readonly IncomingFile[]
  readonly onIncomingTaken: (files: readonly IncomingFile[]) => void
}

/** All lessons, and what can be done with them. */
export function Lessons({ db, incoming, onIncomingTaken }: Props) {
  const { t } = useTranslation(['lessons', 'classroom'])
  const lessons = useLessons()
  const saving = useLessonSaving()
  const files = useLessonImport(db)
  const { message: exported, exportLesson } = useLessonExport(db)
  const undo = useRef<HTMLButtonElement>(null)
  useNextIncoming({ incoming, onIncomingTaken }, files.isSettled, (file) => {
    void files.offer(file.text ?? '')
  })

  // A deletion is answered where the hand already is.
  const isUndoable = saving.message?.kind === 'deleted'
  useEffect(() => {
    if (isUndoable) undo.current?.focus()
  }, [isUndoable])

  const make = async (): Promise<void> => {
    const lesson = await saving.make()
    if (lesson) navigate(paths.lesson(lesson.id))
  }
  const message = files.message ?? exported
  return (
    <div className={styles.lessons}>
      <div className={styles.actions}>
        <Button
          leftSection={<FilePlus2 size={18} aria-hidden="true" />}
          onClick={() => void make()}
        >
          {t('new')}
        </Button>
        <Button
          variant="default"
          leftSection={<FolderOpen size={18} aria-hidden="true" />}
          onClick={() => void files.chooseFile()}
        >
          {t('import')}
        </Button>
        <Button
          component={Link}
          href={paths.classroom}
          variant="default"
          leftSection={<Hand size={18} aria-hidden="true" />}
        >
          {t('classroom:title')}
        </Button>
      </div>
      {files.pending && (
        <ImportPreview
          pending={files.pending}
          onTake={(how) => void files.take(how)}
          onCancel={files.cancel}
        />
      )}
      {message && <SavingNotice message={message} />}
      {saving.message?.kind === 'failed' && <Notice tone="bad">{t('failed')}</Notice>}
      {saving.message?.kind === 'deleted' && (
        <Notice tone="info">
          <div className={styles.undo}>
            {t('deleted', { title: saving.message.lesson.title || t('untitled') })}
            <Button
              ref={undo}
              size="compact-md"
              variant="default"
              onClick={() =>
                saving.message?.kind === 'deleted' && void saving.bringBack(saving.message.lesson)
              }
            >
              {t('undo')}
            </Button>
          </div>
        </Notice>
      )}
      {lessons?.length === 0 && (
        <Card>
          <h2>{t('empty.title')}</h2>
          <p className={styles.soft}>{t('empty.text')}</p>
        </Card>
      )}
      {lessons && lessons.length > 0 && (
        <LessonList
          lessons={lessons}
          onCopy={(lesson) =>
            void saving.copy(lesson, t('copyOf', { title: lesson.title || t('untitled') }))
          }
          onExport={(lesson) => void exportLesson(lesson)}
          onDelete={(lesson) => void saving.remove(lesson)}
        />
      )}
      <PackLessons
        own={lessons ?? []}
        onCopy={(lesson) => void saving.copy(lesson, lesson.title || t('untitled'))}
      />
      <TeachingLinks />
    </div>
  )
}
