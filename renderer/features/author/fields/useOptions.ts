import { useTranslation } from 'react-i18next'
import { STEP_KINDS } from '../../../../content/names.ts'
import type { VocabularyEntry } from '../../../../content/schema.ts'
import {
  ACTOR_KINDS,
  CLAIM_KINDS,
  DIAGRAM_NATURES,
  QUESTION_FORMS,
} from '../../../domain/authoring/kinds.ts'
import { capitalised } from '../../../domain/capitalised.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { useAuthoring } from '../AuthoringContext.ts'

/** What is chosen from, in the language of the screen. */
export function useOptions() {
  const { t } = useTranslation(['author', 'canvas'])
  const { locale } = useLocale()
  const { builtIn } = useAuthoring()
  const { vocabulary, dimensions } = builtIn
  const entries = (list: readonly VocabularyEntry[]) =>
    list.map(({ id, name }) => ({ value: id, label: capitalised(name[locale]) }))
  return {
    stepKinds: STEP_KINDS.map((value) => ({
      value,
      label: capitalised(t(`canvas:kind.${value}`)),
    })),
    actorKinds: ACTOR_KINDS.map((value) => ({ value, label: t(`actorKind.${value}`) })),
    claimKinds: CLAIM_KINDS.map((value) => ({ value, label: t(`claimKind.${value}`) })),
    natures: DIAGRAM_NATURES.map((value) => ({ value, label: t(`nature.${value}`) })),
    questionForms: QUESTION_FORMS.map((value) => ({ value, label: t(`form.${value}`) })),
    roles: entries(vocabulary.roles),
    topics: entries(vocabulary.topics),
    families: entries(vocabulary.families),
    models: entries(vocabulary.models),
    dimensions: entries(dimensions),
  }
}
