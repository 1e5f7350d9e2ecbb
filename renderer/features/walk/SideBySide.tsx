import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findActor } from '../../data/findInAtlas.ts'
import { type AlignedRow, alignWalks, type WalkedStep } from '../../domain/walk/alignWalks.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { AlignedCell } from './AlignedCell.tsx'
import { AlignmentSign } from './AlignmentSign.tsx'
import styles from './SideBySide.module.css'
import type { EarlierRoad } from './useEarlierWalk.ts'

interface Props {
  readonly first: EarlierRoad
  readonly second: EarlierRoad
}

/** Two walked paths next to each other, a row for each role that either came to. */
export function SideBySide({ first, second }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const { vocabulary } = useAtlas()
  const rows = alignWalks(walkedSteps(first), walkedSteps(second))
  const names = { first: first.subject.name[locale], second: second.subject.name[locale] }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else for the Tab key
    <section className={styles.beside} aria-labelledby="walk-aligned" tabIndex={0}>
      <h2 id="walk-aligned">{t('align.title')}</h2>
      <p>{t('align.counts', countsOf(rows))}</p>
      <p className={styles.soft}>{t('align.hint')}</p>
      <table className={styles.table} aria-labelledby="walk-aligned">
        <thead>
          <tr>
            <th scope="col">{t('align.role')}</th>
            {[first, second].map((road) => (
              <th key={road.subject.id} scope="col">
                {road.subject.name[locale]}
                <span className={styles.soft}>{road.diagram.title[locale]}</span>
              </th>
            ))}
            <th scope="col">{t('align.relation')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.role} className={styles[row.alignment]} data-alignment={row.alignment}>
              <th scope="row">
                {vocabulary.roles.find(({ id }) => id === row.role)?.name[locale]}
              </th>
              <AlignedCell road={first} steps={row.first} />
              <AlignedCell road={second} steps={row.second} />
              <td>
                <AlignmentSign row={row} names={names} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Steps or actors that the atlas does not know cannot be on a path that was walked through it. */
const walkedSteps = ({ subject, diagram, path }: EarlierRoad): readonly WalkedStep[] =>
  path.steps.flatMap((id): WalkedStep[] => {
    const step = diagram.steps.find((each) => each.id === id)
    if (!step) return []
    const actorKind = findActor(subject, step.actor)?.kind ?? 'other'
    return [{ step: id, role: step.role, kind: step.kind, actorKind }]
  })

function countsOf(rows: readonly AlignedRow[]) {
  const count = (...wanted: readonly AlignedRow['alignment'][]) =>
    rows.filter(({ alignment }) => wanted.includes(alignment)).length
  return {
    same: count('same'),
    differs: count('differs'),
    only: count('onlyFirst', 'onlySecond'),
  }
}
