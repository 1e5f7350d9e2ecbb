import { Plus, Spline } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OverlayView } from '../../../canvas/Overlay.tsx'
import type { DraftDiagram } from '../../../domain/authoring/draft.ts'
import type { DiagramLayout, NodeBox } from '../../../domain/diagram/diagramLayout.ts'
import { useDrag } from '../../../ui/useDrag.ts'
import type { PlacedProblem } from '../useDraftCheck.ts'
import styles from './EditorOverlay.module.css'
import { LinkTargets } from './LinkTargets.tsx'
import { RenameBox } from './RenameBox.tsx'
import type { DiagramActs } from './useDiagramActs.ts'

interface Props {
  readonly view: OverlayView
  readonly layout: DiagramLayout
  readonly diagram: DraftDiagram
  /** The chosen one, which has handles. */
  readonly step: string | null
  readonly renaming: string | null
  readonly wrong: readonly PlacedProblem[]
  readonly acts: DiagramActs
}

/** Where a way that is dragged would end: at a step, or at a new one. */
type DropPlace = { readonly step: string } | 'ground' | null

const placeOf = (under: Element | null): DropPlace => {
  const step = under?.closest('[data-step]')?.getAttribute('data-step')
  if (step) return { step }
  return under?.closest('[data-canvas]') ? 'ground' : null
}

/** What lies over a drawing that is being made: links to choose, signs of faults, handles, a title being written. */
export function EditorOverlay(props: Props) {
  const { view, layout, diagram, step, renaming, wrong, acts } = props
  const { t } = useTranslation('author')
  const frame = useRef<HTMLDivElement>(null)
  const { drag, grab } = useDrag(placeOf, (from, place) => {
    if (place === 'ground') acts.addAfter(from)
    else if (place) acts.join(from, place.step)
  })
  const boxOf = (id: string | null) => layout.nodes.find((box) => box.id === id)
  const seen = ({ x, y, width, height }: Omit<NodeBox, 'id' | 'lines'>) => ({
    left: view.x + x * view.zoom,
    top: view.y + y * view.zoom,
    width: width * view.zoom,
    height: height * view.zoom,
  })
  const chosen = boxOf(step)
  const dragged = drag && boxOf(drag.id)
  const corner = frame.current?.getBoundingClientRect()
  const faulty = new Set(wrong.flatMap(({ place }) => place.item ?? []))
  const isWrong = new Set(
    wrong.flatMap(({ place, isMissing }) => (isMissing ? [] : (place.item ?? []))),
  )
  return (
    <div ref={frame} className={styles.layer}>
      <LinkTargets view={view} layout={layout} onChoose={acts.select} />
      {layout.nodes
        .filter(({ id }) => faulty.has(id))
        .map((box) => {
          const { left, top, width } = seen(box)
          return (
            <span
              key={box.id}
              className={isWrong.has(box.id) ? styles.fault : styles.lack}
              style={{ left: left + width, top }}
              aria-hidden="true"
            >
              {isWrong.has(box.id) ? '!' : '…'}
            </span>
          )
        })}
      {chosen && renaming === null && (
        <Handles at={seen(chosen)}>
          <button
            type="button"
            className={styles.handle}
            tabIndex={-1}
            aria-label={t('addAfter')}
            title={`${t('addAfter')} (A)`}
            onClick={() => acts.addAfter(chosen.id)}
          >
            <Plus size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles.handle}
            tabIndex={-1}
            data-lead
            aria-label={t('leadAWay')}
            title={`${t('leadAWay')} (C)`}
            onPointerDown={(event) => grab(event, chosen.id)}
            onClick={() => acts.lead(chosen.id)}
          >
            <Spline size={17} aria-hidden="true" />
          </button>
        </Handles>
      )}
      {drag && dragged && corner && (
        <svg className={styles.line} aria-hidden="true">
          <line
            x1={seen(dragged).left + seen(dragged).width / 2}
            y1={seen(dragged).top + seen(dragged).height}
            x2={drag.x - corner.left}
            y2={drag.y - corner.top}
          />
          <circle cx={drag.x - corner.left} cy={drag.y - corner.top} r={6} />
        </svg>
      )}
      {renaming !== null && (
        <RenameBox
          key={renaming}
          step={renaming}
          diagram={diagram}
          place={seen(boxOf(renaming) ?? placeForNew(layout, diagram, renaming))}
          zoom={view.zoom}
          acts={acts}
        />
      )}
    </div>
  )
}

function Handles({
  at,
  children,
}: {
  readonly at: { left: number; top: number; width: number; height: number }
  readonly children: ReactNode
}) {
  return (
    <div className={styles.handles} style={{ left: at.left + at.width, top: at.top + at.height }}>
      {children}
    </div>
  )
}

/** Below the step from which it comes, for the moment in which a new one has no place yet. */
function placeForNew(layout: DiagramLayout, { links }: DraftDiagram, step: string) {
  const from = links.find(({ to }) => to === step)?.from
  const before = layout.nodes.find(({ id }) => id === from) ?? layout.nodes.at(-1)
  return before
    ? { x: before.x, y: before.y + before.height + 44, width: before.width, height: 64 }
    : { x: 24, y: 80, width: 208, height: 64 }
}
