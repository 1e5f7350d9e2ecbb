import styles from './ModelSwatch.module.css'
import { type ModelLook, patternId } from './modelLook.ts'

/** A model's pattern and sign as on the map. Its patterns stand in the map's drawing. */
export function ModelSwatch({ look }: { readonly look: ModelLook }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 44 30" width="44" height="30" aria-hidden="true">
      <rect x="1" y="1" width="42" height="28" rx="5" fill={`url(#${patternId(look.tone)})`} />
      <circle cx="22" cy="15" r="10.5" />
      <text x="22" y="15">
        {look.sign}
      </text>
    </svg>
  )
}
