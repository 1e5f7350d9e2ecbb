import { useTranslation } from 'react-i18next'
import type { LocalizedText } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { DUE, EVERYTHING, type Scope, WEAK } from './scope.ts'

interface Choice {
  readonly value: Scope
  readonly label: string
}

interface Group {
  readonly group: string
  readonly items: Choice[]
}

/** Everything that a quiz can be about, each country and theme with its diagrams below it. */
export function useScopes(scope: Scope): readonly (Choice | Group)[] {
  const { t } = useTranslation('quiz')
  const { locale } = useLocale()
  const { systems, themes } = useAtlas()
  const subjects = [...systems, ...themes]

  const general: Choice[] = [
    { value: EVERYTHING, label: t('scope.all') },
    { value: DUE, label: t('scope.due') },
    { value: WEAK, label: t('scope.weak') },
  ]
  const groups = subjects.map((subject) => ({
    group: subject.name[locale],
    items: [
      { value: subject.id, label: t('scope.whole', { name: subject.name[locale] }) },
      ...subject.diagrams.map((diagram) => ({
        value: `${subject.id}/${diagram.id}`,
        label: diagram.title[locale],
      })),
    ],
  }))
  const isOffered = [...general, ...groups.flatMap(({ items }) => items)].some(
    ({ value }) => value === scope,
  )
  // A step is asked about from its own panel; a link to it still has to be shown here for what it is.
  if (!isOffered)
    general.push({ value: scope, label: stepTitle(subjects, scope)?.[locale] ?? scope })
  return [...general, ...groups]
}

function stepTitle(subjects: readonly Subject[], scope: Scope): LocalizedText | undefined {
  const [subjectId, diagramId, stepId] = scope.split('/')
  return subjects
    .find(({ id }) => id === subjectId)
    ?.diagrams.find(({ id }) => id === diagramId)
    ?.steps.find(({ id }) => id === stepId)?.title
}
