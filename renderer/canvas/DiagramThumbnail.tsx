import type { Actor, Diagram, Locale } from '../../content/schema.ts'
import { linkPath } from '../domain/drawing/linkPath.ts'
import { outlineOf } from '../domain/drawing/outlineOf.ts'
import styles from './DiagramThumbnail.module.css'
import steps from './StepNode.module.css'
import { useDiagramLayout } from './useDiagramLayout.ts'

interface Props {
  readonly diagram: Diagram
  readonly actors: readonly Actor[]
  readonly locale: Locale
}

/** A diagram so small that only its shape is seen. */
export function DiagramThumbnail({ diagram, actors, locale }: Props) {
  const laidOut = useDiagramLayout(diagram, actors, locale)
  // The empty frame keeps the place of the picture.
  if (!laidOut) return <svg className={styles.thumbnail} aria-hidden="true" />
  const { layout } = laidOut
  const kindOf = new Map(diagram.steps.map(({ id, kind }) => [id, kind]))
  return (
    <svg
      className={styles.thumbnail}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      {layout.lanes.map((lane, index) => (
        <rect
          key={lane.id}
          className={index % 2 === 0 ? styles.even : styles.odd}
          x={lane.x}
          y={0}
          width={lane.width}
          height={layout.height}
        />
      ))}
      {layout.links.map((link) => (
        <path key={link.id} className={styles.link} d={linkPath(link.points).line} />
      ))}
      {layout.nodes.map((node) => {
        const kind = kindOf.get(node.id) ?? 'act'
        return (
          <g key={node.id} className={steps[kind]} transform={`translate(${node.x} ${node.y})`}>
            <path className={styles.step} d={outlineOf(kind, node.width, node.height)} />
          </g>
        )
      })}
    </svg>
  )
}
