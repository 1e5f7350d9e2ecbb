import type { StepKind } from '../../content/schema.ts'
import { outlineOf } from '../domain/drawing/outlineOf.ts'
import { KindIcon } from './KindIcon.tsx'
import styles from './KindSwatch.module.css'
import steps from './StepNode.module.css'

const WIDTH = 58
const HEIGHT = 34

/** A step's outline in small, for legends. */
export function KindSwatch({ kind }: { readonly kind: StepKind }) {
  return (
    <span className={`${styles.swatch} ${steps[kind]}`} aria-hidden="true">
      <svg
        aria-hidden="true"
        width={WIDTH}
        height={HEIGHT}
        viewBox={`-3 -3 ${WIDTH + 6} ${HEIGHT + 6}`}
      >
        {kind === 'outcome' && <path className={steps.halo} d={outlineOf(kind, WIDTH, HEIGHT)} />}
        <path className={steps.outline} d={outlineOf(kind, WIDTH, HEIGHT)} />
        {kind === 'time-limit' && (
          <path className={steps.fold} d={`M${WIDTH - 18} 0V18H${WIDTH}`} />
        )}
      </svg>
      <span className={styles.icon}>
        <KindIcon kind={kind} size={16} />
      </span>
    </span>
  )
}
