import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { QuestionKind } from '../../domain/questions/question.ts'
import { tally } from '../../domain/questions/tally.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { StudyTabs } from '../shell/index.ts'
import { CountingChoice } from './CountingChoice.tsx'
import { KindChoice } from './KindChoice.tsx'
import styles from './QuizSetup.module.css'
import type { Scope } from './scope.ts'
import { useQuiz } from './useQuiz.ts'
import { useScopes } from './useScopes.ts'

const COUNTS = [5, 10, 20, 50] as const

/** What to be asked about, how and how much, and whether it counts. */
export function QuizSetup({ scope: wanted }: { readonly scope: Scope }) {
  const { t } = useTranslation(['quiz', 'interchange'])
  const { format } = useLocale()
  const countLabel = useId()
  const [scope, setScope] = useState(wanted)
  const [count, setCount] = useState<number>(10)
  const [kinds, setKinds] = useState<readonly QuestionKind[] | null>(null)
  const [counts, setCounts] = useState(true)
  const { isLoading, available, due, start } = useQuiz(scope)
  const scopes = useScopes(scope)
  const sitting = useScreen((state) => state.sitting)

  const perKind = tally(
    available.map(({ kind }) => ({ kind, correct: false })),
    ({ kind }) => kind,
  )
  const asked = kinds === null ? available : available.filter(({ kind }) => kinds.includes(kind))
  const ids = new Set(asked.map(({ id }) => id))

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<StudyTabs here="quiz" />}
      aside={
        <Button component={Link} href={paths.interchange()} variant="default">
          {t('interchange:open')}
        </Button>
      }
    >
      {sitting && sitting.position < sitting.questionIds.length && (
        <div>
          <Button variant="default" onClick={() => navigate(paths.quiz())}>
            {t('goOn')}
          </Button>
        </div>
      )}
      <Card className={styles.setup}>
        <NativeSelect
          label={t('scope')}
          size="md"
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value)}
          data={[...scopes]}
        />
        <KindChoice
          chosen={kinds}
          counts={new Map(perKind.map(({ key, total }) => [key, total]))}
          onChoose={setKinds}
        />
        <div>
          <p id={countLabel} className={styles.label}>
            {t('count')}
          </p>
          <SegmentedControl
            aria-labelledby={countLabel}
            size="md"
            value={String(count)}
            onChange={(value) => setCount(Number(value))}
            data={COUNTS.map((value) => ({ value: String(value), label: format.number(value) }))}
          />
        </div>
        <CountingChoice counts={counts} onChoose={setCounts} />
        {!isLoading && (
          <Available
            asked={asked.length}
            due={due.filter(({ id }) => ids.has(id)).length}
            isNoneChosen={kinds?.length === 0}
          />
        )}
        <div>
          <Button
            size="lg"
            disabled={asked.length === 0}
            onClick={() => start(count, asked, !counts)}
          >
            {t('start')}
          </Button>
        </div>
      </Card>
    </Page>
  )
}

interface AvailableProps {
  readonly asked: number
  readonly due: number
  readonly isNoneChosen: boolean
}

function Available({ asked, due, isNoneChosen }: AvailableProps) {
  const { t } = useTranslation('quiz')
  if (isNoneChosen) return <Notice tone="info">{t('kinds.none')}</Notice>
  if (asked === 0) return <Notice tone="info">{t('empty')}</Notice>
  return <p className={styles.available}>{t('available', { count: asked, due })}</p>
}
