import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { useLayouts } from '../../canvas/LayoutsContext.tsx'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findDiagram, findSubject } from '../../data/findInAtlas.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SavingNotice, useFileSaving } from '../saving/index.ts'
import { makePageFile } from './makePageFile.ts'
import styles from './PageMaker.module.css'
import { PagePreview } from './PagePreview.tsx'

const COUNTS = [5, 10, 20, 40] as const

export interface PageMakerProps {
  /** Of the page; there is no other in it. */
  readonly locale: Locale
}

/** A page that stands alone: one diagram, or one quiz, in one file. */
export function PageMaker({ locale }: PageMakerProps) {
  const { t } = useTranslation('pageFile')
  const { locale: here, format } = useLocale()
  const atlas = useAtlas()
  const layouts = useLayouts()
  const bank = useQuestionBank(locale)
  const [what, setWhat] = useState<'diagram' | 'quiz'>('diagram')
  const [subjectId, setSubject] = useState(atlas.systems[0]?.id ?? '')
  const [diagramId, setDiagram] = useState('')
  const [count, setCount] = useState<number>(10)
  const making = useFileSaving({
    saved: (path, isDownload, bytes) =>
      t(isDownload ? 'downloaded' : 'saved', {
        path,
        size: format.number(Math.round(bytes / 1000)),
      }),
    failed: (reason) => t('failed', { reason }),
    notMade: (reason) => t('failed', { reason }),
  })
  const change = (act: () => void): void => {
    making.forget()
    act()
  }

  const subject = findSubject(atlas, subjectId)
  const diagram = subject && (findDiagram(subject, diagramId) ?? subject.diagrams[0] ?? null)
  const own = bank?.questions.filter(({ system }) => system === subjectId) ?? []
  const isReady = what === 'diagram' ? diagram !== null : own.length > 0
  const items = (subjects: typeof atlas.systems | typeof atlas.themes) =>
    subjects.map(({ id, name }) => ({ value: id, label: name[here] }))

  return (
    <Card className={styles.maker}>
      <h2>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <div>
        <Choice
          label={t('what')}
          value={what}
          onChoose={(next) => change(() => setWhat(next))}
          options={(['diagram', 'quiz'] as const).map((value) => ({
            value,
            label: t(`what.${value}`),
          }))}
        />
      </div>
      <div className={styles.fields}>
        <NativeSelect
          label={t('subject')}
          value={subjectId}
          onChange={({ currentTarget: { value } }) => change(() => setSubject(value))}
          data={[
            { group: t('systems'), items: items(atlas.systems) },
            { group: t('themes'), items: items(atlas.themes) },
          ]}
        />
        {what === 'diagram' && diagram && (
          <NativeSelect
            label={t('diagram')}
            value={diagram.id}
            onChange={({ currentTarget: { value } }) => change(() => setDiagram(value))}
            data={
              subject?.diagrams.map(({ id, title }) => ({ value: id, label: title[here] })) ?? []
            }
          />
        )}
        {what === 'quiz' && (
          <NativeSelect
            label={t('count')}
            value={String(count)}
            onChange={({ currentTarget: { value } }) => change(() => setCount(Number(value)))}
            data={COUNTS.map(String)}
          />
        )}
      </div>
      {subject && isReady ? (
        <PagePreview
          diagram={what === 'diagram' ? diagram : null}
          subject={subject}
          questions={Math.min(count, own.length)}
        />
      ) : (
        <Notice tone="info" live={false}>
          {t(bank ? `none.${what}` : 'loading')}
        </Notice>
      )}
      <div>
        <Button
          disabled={!isReady || !bank}
          loading={making.isWorking}
          onClick={() =>
            subject &&
            void making.save(async (tell) => {
              tell(t('working'))
              const contents = await makePageFile({
                atlas,
                subject,
                locale,
                diagram: what === 'diagram' ? diagram : null,
                questions: bank?.questions ?? [],
                count,
                layouts,
              })
              const name = what === 'diagram' ? diagram?.id : 'quiz'
              return {
                suggestedName: `${subject.id}-${name}.${locale}.html`,
                contents,
                title: t('title'),
                filterName: t('fileType'),
                extension: 'html',
              }
            })
          }
        >
          {t('make')}
        </Button>
      </div>
      {making.news && <SavingNotice message={making.news} />}
    </Card>
  )
}
