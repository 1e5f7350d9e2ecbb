import { useTranslation } from 'react-i18next'
import type { System } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import styles from './ModelLegend.module.css'
import { ModelSwatch } from './ModelSwatch.tsx'
import { lookOf } from './modelLook.ts'

export interface ModelOnMap {
  readonly id: string
  readonly name: string
  readonly note: string | undefined
  readonly systems: readonly System[]
}

interface Props {
  readonly models: readonly ModelOnMap[]
  /** Id of the model singled out. */
  readonly single: string | null
  readonly onChoose: (model: string) => void
}

/** What the patterns mean, in words; pressed, a model singles its countries out. */
export function ModelLegend({ models, single, onChoose }: Props) {
  const { t } = useTranslation('compare')
  const { vocabulary } = useAtlas()
  return (
    <section aria-labelledby="legend">
      <h2 id="legend" className={styles.heading}>
        {t('map.legend')}
      </h2>
      <p className={styles.hint}>{t('map.legendHint')}</p>
      <ul className={styles.models}>
        {models.map(({ id, name, note, systems }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.model}
              aria-pressed={id === single}
              onClick={() => onChoose(id)}
            >
              <ModelSwatch look={lookOf(vocabulary.models, id)} />
              <span>
                <strong>{name}</strong> ({systems.length})
                {note && <span className={styles.note}>{note}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
