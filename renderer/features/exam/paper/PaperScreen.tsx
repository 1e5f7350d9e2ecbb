import { Button, NativeSelect, Switch } from '@mantine/core'
import { Printer } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { composePaper, VARIANTS } from '../../../domain/exam/composePaper.ts'
import { paths } from '../../../state/paths.ts'
import { Notice } from '../../../ui/Notice.tsx'
import type { OpenedCode } from '../CodeGate.tsx'
import { PaperKey } from './PaperKey.tsx'
import styles from './PaperScreen.module.css'
import { PaperSheet } from './PaperSheet.tsx'
import { useBlankDrawings } from './useBlankDrawings.ts'

/** An examination as it goes to the printer: every variant with its own key, the tools left out. */
export function PaperScreen({ code, order, bank }: OpenedCode) {
  const { t } = useTranslation(['examPaper', 'exam'])
  const [count, setCount] = useState(1)
  const [withKey, setWithKey] = useState(true)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const papers = useMemo(
    () =>
      VARIANTS.slice(0, count).map((variant) => ({
        variant,
        questions: composePaper(order, bank.questions, variant),
      })),
    [order, bank.questions, count],
  )
  const drawings = useBlankDrawings(papers[0]?.questions ?? [])
  return (
    <div className={styles.screen}>
      <header className={styles.tools}>
        <div className={styles.head}>
          <Link href={paths.examOf(code)}>{t('exam:back')}</Link>
          <h1 ref={heading} tabIndex={-1}>
            {t('title')}
          </h1>
        </div>
        <NativeSelect
          label={t('variants')}
          value={String(count)}
          onChange={(event) => setCount(Number(event.currentTarget.value))}
          data={VARIANTS.map((_, index) => ({
            value: String(index + 1),
            label: VARIANTS.slice(0, index + 1).join(', '),
          }))}
        />
        <Switch
          label={t('withKey')}
          checked={withKey}
          onChange={(event) => setWithKey(event.currentTarget.checked)}
        />
        <Button
          leftSection={<Printer size={18} aria-hidden="true" />}
          disabled={!drawings.isReady}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
        {count > 1 && <p className={styles.hint}>{t('variantsHint')}</p>}
        <p role="status" className={styles.hint}>
          {!drawings.isReady && t('drawing')}
        </p>
        {papers[0] && papers[0].questions.length < order.count && (
          <Notice tone="info">
            {t('exam:tooFew', { count: papers[0].questions.length, wanted: order.count })}
          </Notice>
        )}
      </header>
      {papers.map(({ variant, questions }) => (
        <PaperSheet
          key={variant}
          code={code}
          variant={variant}
          minutes={order.minutes}
          questions={questions}
          drawings={drawings}
        />
      ))}
      {withKey &&
        papers.map(({ variant, questions }) => (
          <PaperKey key={variant} code={code} variant={variant} questions={questions} />
        ))}
    </div>
  )
}
