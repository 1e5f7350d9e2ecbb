import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { buildComparison } from '../../domain/comparison/comparison.ts'
import type { Show } from '../../domain/lesson/show.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Flag } from '../../ui/Flag.tsx'
import { MissingSome } from './MissingSome.tsx'
import styles from './Stage.module.css'
import type { StagePart } from './stagePart.ts'

interface Props {
  readonly here: Extract<StagePart, { kind: 'table' }>
  readonly show: Show
}

/** The comparison table a row at a time, in letters for the last row; before the first, what is compared. */
export function TableOnStage({ here, show }: Props) {
  const { t } = useTranslation('present')
  const { locale, format } = useLocale()
  const atlas = useAtlas()
  const comparison = useMemo(() => buildComparison(atlas, locale), [atlas, locale])
  const { frames, missing } = here
  const frame = frames[show.revealed - 1]
  const systemOf = (id: string) => comparison.systems.find((each) => each.id === id)
  const dimensions = [...new Set(frames.map(({ dimension }) => dimension))]
  const dimensionName = (id: string) =>
    comparison.dimensions.find((each) => each.id === id)?.name ?? id
  const names = (ids: readonly string[]) => format.list(ids.map((id) => systemOf(id)?.name ?? id))
  return (
    <div className={styles.table}>
      <h2>{frame ? dimensionName(frame.dimension) : t('tableTitle')}</h2>
      {frame ? (
        <dl className={styles.cells} data-count={frame.systems.length}>
          {frame.systems.map((id) => (
            <div key={id}>
              <dt>
                <Flag code={systemOf(id)?.flag ?? ''} /> {systemOf(id)?.name}
              </dt>
              <dd>{comparison.cellOf(id, frame.dimension).value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <ol className={styles.contents}>
          {dimensions.map((id) => (
            <li key={id}>{dimensionName(id)}</li>
          ))}
        </ol>
      )}
      {frame && frame.silent.length > 0 && (
        <p className={styles.silent}>{t('silent', { list: names(frame.silent) })}</p>
      )}
      <MissingSome missing={missing} />
      <span className={styles.progress}>
        {t('progress', { n: show.revealed, count: frames.length })}
      </span>
    </div>
  )
}
