import { Button } from '@mantine/core'
import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { HandoutChoices } from '../../domain/handout/handoutChoices.ts'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SavedFile } from '../saving/index.ts'
import styles from './HandoutFile.module.css'
import { HandoutParts } from './HandoutParts.tsx'
import { useComposed } from './useComposed.ts'
import { useHandout } from './useHandout.ts'
import { useHandoutSaving } from './useHandoutSaving.ts'

interface Props {
  readonly lesson: Lesson
  readonly choices: HandoutChoices
}

/** What the file will hold, how much of it there is, and the file itself. */
export function HandoutFile({ lesson, choices }: Props) {
  const { t } = useTranslation('handout')
  const content = useHandout(lesson, choices)
  const composed = useComposed(content)
  const { isWorking, news, left, save } = useHandoutSaving(content, composed)
  const sheets = composed && 'sheets' in composed ? composed.sheets.length : 0
  return (
    <Card className={styles.file}>
      <h2>{t('holds')}</h2>
      <p role="status" className={styles.count}>
        {composed === null
          ? t('counting')
          : t(choices.format === 'pdf' ? 'pages' : 'slideCount', { count: sheets })}
      </p>
      {composed && 'failed' in composed && (
        <Notice tone="bad">{t('notMade', { reason: composed.failed })}</Notice>
      )}
      <Button
        size="lg"
        className={styles.save ?? ''}
        leftSection={<FileDown aria-hidden="true" size={20} />}
        disabled={isWorking || sheets === 0}
        onClick={() => void save()}
      >
        {t('make')}
      </Button>
      {news && (
        <Notice tone={news.tone}>
          {news.text}
          {left.length > 0 && (
            <>
              {' '}
              {t('left')}
              <ul lang={choices.locale} className={styles.left}>
                {left.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
          {news.path !== undefined && <SavedFile path={news.path} />}
        </Notice>
      )}
      {content && <HandoutParts content={content} />}
    </Card>
  )
}
