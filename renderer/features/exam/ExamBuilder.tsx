import { Button, NativeSelect, Switch } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { packOf } from '../../../content/pack/packOf.ts'
import { useTaught } from '../../data/AtlasContext.tsx'
import { DIFFICULTIES, type Difficulty } from '../../domain/exam/difficultyOf.ts'
import type { Edition } from '../../domain/exam/editionOf.ts'
import { writeExamCode } from '../../domain/exam/examCode.ts'
import { type ExamOrder, isSoundOrder, ORDER_BOUNDS } from '../../domain/exam/examOrder.ts'
import { questionsFor } from '../../domain/exam/questionsFor.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { CodeShown } from './CodeShown.tsx'
import styles from './ExamBuilder.module.css'
import { KindChoice } from './KindChoice.tsx'
import { ScopeChoice } from './ScopeChoice.tsx'
import type { ExamBank } from './useExamBank.ts'

const COUNTS = [5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200] as const
const MINUTES = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240] as const

const anySeed = (): number => Math.floor(Math.random() * ORDER_BOUNDS.seeds)

/** What is to be examined, how much and how long; the code arises as one chooses. */
export function ExamBuilder({ bank }: { readonly bank: ExamBank }) {
  const { t } = useTranslation('exam')
  const { format } = useLocale()
  const [order, setOrder] = useState<ExamOrder>(() => ({
    scope: null,
    kinds: null,
    count: 20,
    difficulty: null,
    minutes: 30,
    seed: anySeed(),
  }))
  const change = (part: Partial<ExamOrder>): void => setOrder((before) => ({ ...before, ...part }))

  const { atlas, builtIn } = useTaught()
  const [wantsPacks, setWantsPacks] = useState(false)
  const editionWithPacks = wantsPacks ? bank.editionWithPacks : null
  const questions = editionWithPacks ? bank.questions : bank.builtIn
  const choosePacks = (isWanted: boolean): void => {
    setWantsPacks(isWanted)
    if (!isWanted && order.scope) change({ scope: order.scope.filter((id) => packOf(id) === null) })
  }

  const available = useMemo(() => questionsFor(order, questions).length, [order, questions])
  const code =
    isSoundOrder(order) && available > 0 ? codeOf(order, editionWithPacks ?? bank.edition) : null

  return (
    <Card className={styles.builder}>
      <div className={styles.wishes}>
        <ScopeChoice
          atlas={editionWithPacks ? atlas : builtIn}
          scope={order.scope}
          onChange={(scope) => change({ scope })}
        />
        <KindChoice
          kinds={order.kinds}
          questions={questions}
          onChange={(kinds) => change({ kinds })}
        />
      </div>
      {bank.editionWithPacks && (
        <div>
          <Switch
            label={t('packs')}
            aria-describedby="exam-packs-hint"
            checked={wantsPacks}
            onChange={(event) => choosePacks(event.currentTarget.checked)}
          />
          <p id="exam-packs-hint" className={styles.hint}>
            {t('packs.hint')}
          </p>
        </div>
      )}
      <div className={styles.row}>
        <NativeSelect
          label={t('count')}
          size="md"
          value={String(order.count)}
          onChange={(event) => change({ count: Number(event.currentTarget.value) })}
          data={COUNTS.map((count) => ({ value: String(count), label: format.number(count) }))}
        />
        <NativeSelect
          label={t('time')}
          size="md"
          value={String(order.minutes ?? 0)}
          onChange={(event) => change({ minutes: Number(event.currentTarget.value) || null })}
          data={[
            { value: '0', label: t('time.none') },
            ...MINUTES.map((count) => ({ value: String(count), label: t('minutes', { count }) })),
          ]}
        />
        <div className={styles.difficulty}>
          <span className={styles.label}>{t('difficulty')}</span>
          <Choice<Difficulty | 'any'>
            label={t('difficulty')}
            value={order.difficulty ?? 'any'}
            onChoose={(difficulty) =>
              change({ difficulty: difficulty === 'any' ? null : difficulty })
            }
            options={(['any', ...DIFFICULTIES] as const).map((value) => ({
              value,
              label: t(`difficulty.${value}`),
            }))}
          />
        </div>
      </div>
      <p className={styles.hint}>{t('difficulty.hint')}</p>
      <div aria-live="polite" className={styles.verdict}>
        {available === 0 ? (
          <Notice tone="info" live={false}>
            {t('noneFor')}
          </Notice>
        ) : available < order.count ? (
          <Notice tone="info" live={false}>
            {t('tooFew', { count: available, wanted: order.count })}
          </Notice>
        ) : (
          <p>{t('available', { count: available })}</p>
        )}
      </div>
      {editionWithPacks && code && (
        <Notice tone="info" live={false}>
          {t('packs.code')}
        </Notice>
      )}
      {code && <CodeShown code={code} onAnother={() => change({ seed: anySeed() })} />}
      <div className={styles.actions}>
        <Button size="lg" disabled={!code} onClick={() => code && navigate(paths.examOf(code))}>
          {t('toPreface')}
        </Button>
        <Button
          size="lg"
          variant="default"
          disabled={!code}
          onClick={() => code && navigate(paths.examPaper(code))}
        >
          {t('toPaper')}
        </Button>
      </div>
    </Card>
  )
}

/** Null where more countries are chosen than a code can name. */
function codeOf(order: ExamOrder, edition: Edition): string | null {
  try {
    return writeExamCode(order, edition)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
