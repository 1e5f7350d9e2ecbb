import { Button, TextInput } from '@mantine/core'
import { ArrowDownWideNarrow, ArrowUpNarrowWide, Grid2x2, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { type Comparison, NOT_STATED } from '../../domain/comparison/comparison.ts'
import { type ComparisonView, WHOLE_TABLE } from '../../domain/comparison/comparisonView.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { ChoiceList } from './ChoiceList.tsx'
import styles from './ComparisonFilters.module.css'
import { SortChoice } from './SortChoice.tsx'

interface Props {
  readonly comparison: Comparison
  readonly view: ComparisonView
  readonly search: (query: string) => void
  readonly change: (part: Partial<ComparisonView>) => void
}

/** Everything by which the table is narrowed, ordered and turned. */
export function ComparisonFilters({ comparison, view, search, change }: Props) {
  const { t } = useTranslation('compare')
  const { locale } = useLocale()
  const { vocabulary } = useAtlas()
  const kinds = (list: 'families' | 'models') => [
    ...vocabulary[list].map(({ id, name }) => ({ id, name: name[locale] })),
    { id: NOT_STATED, name: t('silent') },
  ]
  const isUp = view.direction === 'up'
  const DirectionIcon = isUp ? ArrowUpNarrowWide : ArrowDownWideNarrow

  return (
    <div className={styles.filters}>
      <TextInput
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        leftSection={<Search size={16} aria-hidden="true" />}
        value={view.query}
        onChange={(event) => search(event.currentTarget.value)}
        className={styles.search}
      />
      <ChoiceList
        label={t('countries')}
        options={comparison.systems}
        chosen={view.systems}
        onChange={(systems) => change({ systems })}
      />
      <ChoiceList
        label={t('dimensions')}
        options={comparison.dimensions}
        chosen={view.dimensions}
        onChange={(dimensions) => change({ dimensions })}
      />
      <ChoiceList
        label={t('families')}
        options={kinds('families')}
        chosen={view.families}
        onChange={(families) => change({ families })}
      />
      <ChoiceList
        label={t('models')}
        options={kinds('models')}
        chosen={view.models}
        onChange={(models) => change({ models })}
      />
      <div className={styles.together}>
        <SortChoice
          dimensions={comparison.dimensions}
          sort={view.sort}
          onChange={(sort) =>
            change({ sort, direction: sort === 'told' ? 'down' : WHOLE_TABLE.direction })
          }
        />
        <Button
          variant="default"
          size="sm"
          px="xs"
          aria-label={t(isUp ? 'sort.up' : 'sort.down')}
          title={t(isUp ? 'sort.up' : 'sort.down')}
          onClick={() => change({ direction: isUp ? 'down' : 'up' })}
        >
          <DirectionIcon size={18} aria-hidden="true" />
        </Button>
      </div>
      <Button
        variant="default"
        size="sm"
        title={t('transposeHint')}
        leftSection={<Grid2x2 size={16} aria-hidden="true" />}
        onClick={() =>
          change({
            orientation:
              view.orientation === 'systems-as-rows' ? 'systems-as-columns' : 'systems-as-rows',
          })
        }
      >
        {t('transpose')}
      </Button>
      <label className={styles.hide} title={t('filter.hideSilentHint')}>
        <input
          type="checkbox"
          checked={view.hidesSilent}
          onChange={(event) => change({ hidesSilent: event.currentTarget.checked })}
        />
        {t('filter.hideSilent')}
      </label>
    </div>
  )
}
