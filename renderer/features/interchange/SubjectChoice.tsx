import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { Choice } from '../../ui/Choice.tsx'
import { TickList } from '../../ui/TickList.tsx'
import styles from './ExportChoiceForm.module.css'

interface Props {
  /** Null for all of the content. */
  readonly chosen: readonly string[] | null
  readonly onChoose: (chosen: readonly string[] | null) => void
}

/** All of the content, or the countries and themes that are ticked. */
export function SubjectChoice({ chosen, onChoose }: Props) {
  const { t } = useTranslation('interchange')
  const { locale } = useLocale()
  const { systems, themes } = useAtlas()
  return (
    <div className={styles.lists}>
      <div className={styles.asked}>
        <span aria-hidden="true" className={styles.label}>
          {t('scope')}
        </span>
        <Choice<'all' | 'some'>
          label={t('scope')}
          value={chosen ? 'some' : 'all'}
          onChoose={(value) => onChoose(value === 'all' ? null : [])}
          options={[
            { value: 'all', label: t('scope.all') },
            { value: 'some', label: t('scope.some') },
          ]}
        />
      </div>
      {chosen?.length === 0 && (
        <p className={styles.missing} role="status">
          {t('nothingChosen')}
        </p>
      )}
      {chosen &&
        ([systems, themes] as const).map((subjects, index) => (
          <TickList
            key={index === 0 ? 'systems' : 'themes'}
            legend={t(index === 0 ? 'scope.systems' : 'scope.themes')}
            items={subjects.map(({ id, name }) => ({ value: id, label: name[locale] }))}
            chosen={chosen}
            onChange={onChoose}
          />
        ))}
    </div>
  )
}
