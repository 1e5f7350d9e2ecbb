import { Button } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDatabase } from '../../../data/DatabaseContext.tsx'
import { countRepeats } from '../../../domain/exam/chooseQuestions.ts'
import { composePaper } from '../../../domain/exam/composePaper.ts'
import { paths } from '../../../state/paths.ts'
import { Card } from '../../../ui/Card.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import type { OpenedCode } from '../CodeGate.tsx'
import { CodeShown } from '../CodeShown.tsx'
import { useStartExam } from '../useStartExam.ts'
import styles from './PrefaceScreen.module.css'

/** What somebody who is about to sit an examination should know. Time begins with the button. */
export function PrefaceScreen({ code, order, bank }: OpenedCode) {
  const { t } = useTranslation(['examSitting', 'exam'])
  const isKept = useDatabase() !== null
  const { state, start } = useStartExam()
  const page = useRef<HTMLDivElement>(null)
  const paper = useMemo(() => composePaper(order, bank.questions), [order, bank.questions])
  const repeats = useMemo(() => countRepeats(paper), [paper])
  useEffect(() => page.current?.querySelector('h1')?.focus(), [])

  const { minutes } = order
  const rules = [
    t('preface.questions', { count: paper.length }),
    minutes === null
      ? t('preface.noTime')
      : t('preface.time', { minutes: t('exam:minutes', { count: minutes }) }),
    ...(repeats > 0 ? [t('preface.repeats', { count: repeats })] : []),
    t('preface.change'),
    t('preface.flag'),
    t('preface.partly'),
    t('preface.kept'),
    ...(minutes === null ? [] : [t('preface.timeUp'), t('preface.clock')]),
    t('preface.schedule'),
  ]
  return (
    <div ref={page}>
      <Page title={t('preface')} above={<Link href={paths.exam}>{t('exam:back')}</Link>}>
        {paper.length === 0 && <Notice tone="info">{t('exam:noneFor')}</Notice>}
        {paper.length > 0 && paper.length < order.count && (
          <Notice tone="info">
            {t('exam:tooFew', { count: paper.length, wanted: order.count })}
          </Notice>
        )}
        <Card className={styles.card}>
          <ul className={styles.rules}>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <CodeShown code={code} />
          {!isKept && <Notice tone="bad">{t('exam:unkept')}</Notice>}
          {state === 'failed' && <Notice tone="bad">{t('start.failed')}</Notice>}
          <div className={styles.actions}>
            <Button
              size="lg"
              disabled={!isKept || paper.length === 0 || state === 'starting'}
              onClick={() => void start({ code, questionIds: paper.map(({ id }) => id), minutes })}
            >
              {t('start')}
            </Button>
            <Button
              size="lg"
              variant="default"
              component={Link}
              href={paths.examPaper(code)}
              disabled={paper.length === 0}
            >
              {t('exam:toPaper')}
            </Button>
          </div>
        </Card>
      </Page>
    </div>
  )
}
