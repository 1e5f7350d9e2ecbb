import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { questionsOf } from '../../domain/scorm/course.ts'
import { useCourse } from '../../state/CourseStoreContext.tsx'
import styles from './CourseScreen.module.css'

/** Hands an examination in, once it is certain that this is meant. */
export function HandIn({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('course')
  const { course, session, send, giveDraft } = useCourse((state) => state)
  const [isAsking, setAsking] = useState(false)
  const { answers } = session.progress
  const open = questionsOf(course).filter((id) => !answers[id]).length
  return (
    <>
      <Button
        onClick={() => {
          giveDraft()
          setAsking(true)
        }}
      >
        {t('handIn')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('handIn.title')}
        closeButtonProps={{ 'aria-label': t('handIn.back') }}
      >
        {open > 0 && <p>{t('handIn.open', { count: open })}</p>}
        <p>{t('handIn.text')}</p>
        <div className={styles.actions}>
          <Button
            onClick={() => {
              setAsking(false)
              send({ kind: 'handed-in' })
              onDone()
            }}
          >
            {t('handIn')}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('handIn.back')}
          </Button>
        </div>
      </Modal>
    </>
  )
}
