import styles from './ModelPatterns.module.css'
import { patternId, type Tone } from './modelLook.ts'

/** Line work of each pattern, on a tile of 10 by 10. */
const LINES: Readonly<Record<Tone, string>> = {
  slanting: 'M-2 12 12 -2 M-2 2 2 -2 M8 12 12 8',
  level: 'M0 5H10',
  crossed: 'M0 5H10 M5 0V10',
  upright: 'M5 0V10',
  dotted: 'M5 5h.01',
  plain: 'M3.5 5h3',
}

/** The patterns that the map and its legend fill their shapes with. */
export function ModelPatterns() {
  return (
    <defs>
      {(Object.keys(LINES) as Tone[]) /* the keys of the record above */
        .map((tone) => (
          <pattern
            key={tone}
            id={patternId(tone)}
            width="10"
            height="10"
            patternUnits="userSpaceOnUse"
            className={styles[tone]}
          >
            <rect width="10" height="10" className={styles.fill} />
            <path d={LINES[tone]} className={styles.line} />
          </pattern>
        ))}
    </defs>
  )
}
