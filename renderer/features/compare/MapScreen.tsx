import { worldMap } from 'virtual:world-map'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import type { System } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { NOT_STATED } from '../../domain/comparison/comparison.ts'
import { WHOLE_TABLE, writeView } from '../../domain/comparison/comparisonView.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { CompareFrame } from './CompareFrame.tsx'
import { CountryFacts } from './CountryFacts.tsx'
import { CountryList } from './CountryList.tsx'
import styles from './MapScreen.module.css'
import { ModelLegend } from './ModelLegend.tsx'
import { WorldMapDrawing } from './WorldMapDrawing.tsx'

/** A model as it is singled out: by its id, or those of which the article names none. */
const modelOf = (system: System): string => system.model ?? NOT_STATED

/** The world by who holds the power to enforce: a way in to the countries. */
export function MapScreen() {
  const { t } = useTranslation('compare')
  const { locale } = useLocale()
  const { systems, vocabulary } = useAtlas()
  const [search] = useSearchParams()
  const [pointed, setPointed] = useState<string | null>(null)

  const models = [
    ...vocabulary.models.map(({ id, name, note }) => ({
      id,
      name: name[locale],
      note: note?.[locale],
    })),
    { id: NOT_STATED, name: t('map.unknown'), note: t('map.unknownNote') },
  ].map((model) => ({ ...model, systems: systems.filter((each) => modelOf(each) === model.id) }))

  const single = models.find(({ id }) => id === search.get('model'))?.id ?? null
  const choose = (model: string | null): void =>
    navigate(model ? `${paths.compareMap}?model=${model}` : paths.compareMap, { replace: true })
  const inTable = single && writeView({ ...WHOLE_TABLE, models: [single] })

  return (
    <CompareFrame
      tab="map"
      actions={inTable && <Link href={`${paths.compare}?${inTable}`}>{t('map.inTable')}</Link>}
    >
      <div className={styles.body}>
        <p className={styles.lead}>{t('map.lead')}</p>
        <div className={styles.columns}>
          <div className={styles.drawing}>
            <WorldMapDrawing
              map={worldMap}
              systems={systems}
              isDimmed={(system) => single !== null && modelOf(system) !== single}
              pointed={pointed}
              onPoint={setPointed}
            />
            <CountryFacts system={systems.find(({ id }) => id === pointed) ?? null} />
            <p className={styles.source}>{t('map.source')}</p>
          </div>
          <ModelLegend
            models={models}
            single={single}
            onChoose={(model) => choose(model === single ? null : model)}
          />
        </div>
        <CountryList models={models.filter(({ id }) => single === null || id === single)} />
      </div>
    </CompareFrame>
  )
}
