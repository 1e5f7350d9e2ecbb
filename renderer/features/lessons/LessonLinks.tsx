import { Button } from '@mantine/core'
import { MonitorSpeaker, Presentation, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { paths } from '../../state/paths.ts'
import styles from './LessonEditor.module.css'

interface Props {
  readonly id: string
  readonly isEmpty: boolean
}

/** From a lesson to the class: before it, beside it, into its hands. */
export function LessonLinks({ id, isEmpty }: Props) {
  const { t } = useTranslation('lessons')
  if (isEmpty) return null
  return (
    <div className={styles.links}>
      <Button
        component={Link}
        href={paths.present({ kind: 'lesson', lesson: id })}
        leftSection={<Presentation size={18} aria-hidden="true" />}
      >
        {t('present')}
      </Button>
      <Button
        component={Link}
        href={paths.presenter({ kind: 'lesson', lesson: id })}
        variant="default"
        leftSection={<MonitorSpeaker size={18} aria-hidden="true" />}
      >
        {t('presenter')}
      </Button>
      <Button
        component={Link}
        href={paths.lessonHandout(id)}
        variant="default"
        leftSection={<Printer size={18} aria-hidden="true" />}
      >
        {t('handout')}
      </Button>
    </div>
  )
}
