import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import styles from './QuizSetup.module.css'
import { DUE, type Scope } from './scope.ts'
import { useQuiz } from './useQuiz.ts'

const COUNTS = [5, 10, 20] as const

/** What to be asked about, and how much. */
export function QuizSetup({ scope: wanted }: { readonly scope: Scope }) {
  const { t } = useTranslation('quiz')
  const { locale, format } = useLocale()
  const { systems, themes } = useAtlas()
  const countLabel = useId()
  const [scope, setScope] = useState(wanted)
  const [count, setCount] = useState<number>(10)
  const { isLoading, available, due, start } = useQuiz(scope)
  const sitting = useScreen((state) => state.sitting)

  const subjects = [...systems, ...themes]
  const scopes = [
    { value: '', label: t('scope.all') },
    { value: DUE, label: t('scope.due') },
    ...subjects.flatMap((subject) => [
      { value: subject.id, label: subject.name[locale] },
      ...subject.diagrams.map((diagram) => ({
        value: `${subject.id}/${diagram.id}`,
        label: `${subject.name[locale]}: ${diagram.title[locale]}`,
      })),
    ]),
  ]

  // A step is asked about from its own panel; a link to it still has to be shown here for what it is.
  if (!scopes.some(({ value }) => value === scope))
    scopes.push({ value: scope, label: stepTitle(subjects, scope)?.[locale] ?? scope })

  return (
    <Page title={t('title')} lead={t('lead')}>
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
          data={scopes}
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
        {!isLoading &&
          (available.length === 0 ? (
            <Notice tone="info">{t('empty')}</Notice>
          ) : (
            <p className={styles.available}>
              {t('available', { count: available.length, due: due.length })}
            </p>
          ))}
        <div>
          <Button size="lg" disabled={available.length === 0} onClick={() => start(count)}>
            {t('start')}
          </Button>
        </div>
      </Card>
    </Page>
  )
}

function stepTitle(subjects: readonly Subject[], scope: Scope): LocalizedText | undefined {
  const [subjectId, diagramId, stepId] = scope.split('/')
  return subjects
    .find(({ id }) => id === subjectId)
    ?.diagrams.find(({ id }) => id === diagramId)
    ?.steps.find(({ id }) => id === stepId)?.title
}
