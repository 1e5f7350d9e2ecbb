import { useTranslation } from 'react-i18next'
import type { SystemFlow } from '../../../data/flowCandidates.ts'
import type { Choice } from '../../../domain/comparison/readChoice.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { Notice } from '../../../ui/Notice.tsx'
import styles from './FlowsScreen.module.css'

/** Says where the address could not be followed. */
export function ChoiceNotices({ asked }: { readonly asked: Choice<SystemFlow> }) {
  const { t } = useTranslation('compareFlows')
  const { locale, format } = useLocale()
  const { chosen, unknown, doubled, left } = asked
  const listOf = (flows: readonly SystemFlow[]): string =>
    format.list(
      flows.map(({ system, diagram }) => `${system.name[locale]}: ${diagram.title[locale]}`),
    )
  const sentences = [
    ...(unknown.length > 0 ? [t('unknown', { list: unknown.join(', ') })] : []),
    ...(doubled.length > 0 ? [t('doubled', { list: listOf(doubled) })] : []),
    ...(left.length > 0 ? [t('left', { list: listOf(left) })] : []),
    ...(chosen.length === 1 ? [t('tooFew')] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <div className={styles.notices}>
      <Notice tone="info">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </div>
  )
}
