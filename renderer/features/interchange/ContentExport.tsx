import { Button } from '@mantine/core'
import { FileDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SavedFile } from '../saving/index.ts'
import styles from './ContentExport.module.css'
import type { ExportChoices } from './ExportChoiceForm.tsx'
import type { ContentFormat } from './exportFormat.ts'
import { LeftOutList } from './LeftOutList.tsx'
import { PreviewList } from './PreviewList.tsx'
import { useExportSaving } from './useExportSaving.ts'
import { useExportTask } from './useExportTask.ts'
import { usePreview } from './usePreview.ts'

interface Props {
  readonly format: ContentFormat
  readonly choices: ExportChoices
}

/** What the file will hold and what it will not, and the file itself. */
export function ContentExport({ format, choices }: Props) {
  const { t } = useTranslation('interchange')
  const { format: written } = useLocale()
  const task = useExportTask(choices)
  const preview = usePreview(format, task)
  const { isWorking, news, leftOut, save } = useExportSaving(format, task)
  const held = preview && 'count' in preview ? preview : null
  const count = held?.count ?? 0
  return (
    <Card className={styles.file}>
      <h2>{t('holds')}</h2>
      <p role="status" className={styles.count}>
        {!task
          ? t('loading')
          : !preview
            ? t('counting')
            : held && count > 0
              ? t('count', { number: written.number(count) })
              : ''}
      </p>
      {preview && 'failed' in preview && (
        <Notice tone="bad">{t('notMade', { reason: preview.failed })}</Notice>
      )}
      {held?.count === 0 && <Notice tone="info">{t('none')}</Notice>}
      <Button
        size="lg"
        className={styles.save ?? ''}
        leftSection={<FileDown aria-hidden="true" size={20} />}
        disabled={isWorking || count === 0}
        onClick={() => void save()}
      >
        {t('save')}
      </Button>
      {news && (
        <Notice tone={news.tone}>
          {news.text}
          {leftOut.length > 0 && <LeftOutList leftOut={leftOut} lang={choices.locale} />}
          {news.path !== undefined && <SavedFile path={news.path} />}
        </Notice>
      )}
      <p className={styles.how}>{t(`format.${format.id}.how`)}</p>
      {held && held.leftOut.length > 0 && (
        <section aria-labelledby="left-out">
          <h3 id="left-out">{t('leftOut', { number: written.number(held.leftOut.length) })}</h3>
          <LeftOutList leftOut={held.leftOut} lang={choices.locale} />
        </section>
      )}
      {held && held.first.length > 0 && <PreviewList items={held.first} lang={choices.locale} />}
    </Card>
  )
}
