import { useTranslation } from 'react-i18next'
import type { Atlas } from '../../../content/schema.ts'
import { type ExamOrder, SHARED_SCOPE } from '../../domain/exam/examOrder.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { TickList } from '../../ui/TickList.tsx'
import { AllOrSome } from './AllOrSome.tsx'

interface Props {
  readonly atlas: Atlas
  readonly scope: ExamOrder['scope']
  readonly onChange: (scope: ExamOrder['scope']) => void
}

/** Everything, or the countries and themes that are ticked. */
export function ScopeChoice({ atlas, scope, onChange }: Props) {
  const { t } = useTranslation('exam')
  const { locale } = useLocale()
  const { systems, themes } = atlas
  const items = (subjects: typeof systems | typeof themes) =>
    subjects.map(({ id, name }) => ({ value: id, label: name[locale] }))
  return (
    <AllOrSome
      label={t('scope')}
      all={t('scope.all')}
      some={t('scope.some')}
      chosen={scope}
      onChange={onChange}
    >
      {(chosen) => (
        <>
          <TickList
            legend={t('scope.systems')}
            items={items(systems)}
            chosen={chosen}
            onChange={onChange}
          />
          <TickList
            legend={t('scope.themes')}
            items={[...items(themes), { value: SHARED_SCOPE, label: t('scope.shared') }]}
            chosen={chosen}
            onChange={onChange}
          />
        </>
      )}
    </AllOrSome>
  )
}
