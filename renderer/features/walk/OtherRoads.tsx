import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { otherRoads } from '../../domain/walk/otherRoads.ts'
import type { WalkSummary } from '../../domain/walk/summarizeWalk.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Flag } from '../../ui/Flag.tsx'
import styles from './WalkEnd.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly summary: WalkSummary
  readonly onWalk: (subject: string, diagram: Diagram) => void
}

/** Procedures of other systems through which the same facts may go; the walk there begins at once. */
export function OtherRoads({ subject, diagram, summary, onWalk }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const isCourse = useScreen((state) => state.isCourse)
  const walked = new Set(summary.steps)
  const roles = new Set(diagram.steps.filter(({ id }) => walked.has(id)).map(({ role }) => role))
  const roads = otherRoads(atlas, subject.id, roles)
  if (isCourse || roads.length === 0) return null

  const walk = (system: string, road: Diagram): void => {
    onWalk(system, road)
    navigate(paths.diagram(system, road.id, undefined, 'walk'))
  }
  return (
    <section aria-labelledby="walk-others">
      <h3 id="walk-others">{t('others.title')}</h3>
      <p className={styles.soft}>{t('others.hint')}</p>
      <ul className={styles.roads}>
        {roads.map(({ system, diagram: road, shared }) => (
          <li key={`${system.id}/${road.id}`}>
            <button type="button" onClick={() => walk(system.id, road)}>
              <Flag code={system.flag} />
              <span>
                <strong>{system.name[locale]}</strong> {road.title[locale]}
                <span className={styles.soft}>{t('others.shared', { count: shared })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
