import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../../canvas/DiagramCanvas.tsx'
import type { OverlayView } from '../../../canvas/Overlay.tsx'
import type { LinkMarks, StepMark, StepMarks } from '../../../canvas/StepMark.ts'
import { canLink } from '../../../domain/authoring/changeDiagram.ts'
import type { DraftDiagram, DraftSubject } from '../../../domain/authoring/draft.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { SplitView } from '../../../ui/SplitView.tsx'
import { useAuthoring } from '../AuthoringContext.ts'
import { useActors } from '../useActors.ts'
import styles from './DiagramEditor.module.css'
import { EditorOverlay } from './EditorOverlay.tsx'
import { EditorPanel } from './EditorPanel.tsx'
import { EditorTools } from './EditorTools.tsx'
import { EmptyCanvas } from './EmptyCanvas.tsx'
import { JoiningBar } from './JoiningBar.tsx'
import { PrintDraft } from './PrintDraft.tsx'
import { TextTwin } from './TextTwin.tsx'
import { useDiagramActs } from './useDiagramActs.ts'
import { useDrawn } from './useDrawn.ts'
import { useEditorKeys } from './useEditorKeys.ts'

interface Props {
  readonly subject: DraftSubject
  readonly diagram: DraftDiagram
}

/** A way being led from a step: to where it would go now. */
export interface Joining {
  readonly from: string
  readonly to: string | null
}

/** A diagram being drawn: on the canvas or in its text twin, with the form of what is chosen at the side. */
export function DiagramEditor({ subject, diagram }: Props) {
  const { t } = useTranslation('author')
  const { language, place, problems } = useAuthoring()
  const actors = useActors(subject)
  const [view, setView] = useState<'drawing' | 'text'>('drawing')
  const [renaming, setRenaming] = useState<string | null>(null)
  const [joining, setJoining] = useState<Joining | null>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const step = diagram.steps.find(({ id }) => id === place.item) ?? null
  const link = linkNamed(diagram, place.item)
  const { now, drawn, hasFailed } = useDrawn(
    diagram,
    actors,
    language,
    // What is being written into must not move away.
    (shown) =>
      renaming !== null && (shown?.layout.nodes.some(({ id }) => id === renaming) ?? false),
  )
  const acts = useDiagramActs({ subject, diagram, actors, canvas, setRenaming, setJoining })
  const onKey = useEditorKeys({ acts, joining, setJoining, panel })

  const wrong = useMemo(
    () =>
      problems.filter(
        (each) => each.place.subject === subject.id && each.place.diagram === diagram.id,
      ),
    [problems, subject.id, diagram.id],
  )
  const marks = useMemo(() => stepMarks(diagram, joining), [diagram, joining])
  const linkMarks = useMemo(
    (): LinkMarks => (link === null ? new Map() : new Map([[link, 'path']])),
    [link],
  )
  const pressStep = (id: string): void => {
    if (joining) acts.join(joining.from, id)
    else acts.select(id)
  }
  const drawOver = (look: OverlayView) =>
    drawn && (
      <EditorOverlay
        view={look}
        layout={drawn.layout}
        diagram={diagram}
        step={joining ? null : (step?.id ?? null)}
        renaming={renaming}
        wrong={wrong}
        acts={acts}
      />
    )
  // Out of a field back to the step of which it is.
  const toCanvas = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && step) acts.focus(step.id)
  }
  const selected = joining ? (joining.to ?? joining.from) : (step?.id ?? null)
  return (
    <>
      <EditorTools
        step={step?.id ?? null}
        link={link}
        view={view}
        onView={setView}
        acts={acts}
        onPaper={
          drawn && (
            <PrintDraft
              subject={subject}
              actors={actors}
              drawn={drawn}
              isDrawn={view === 'drawing'}
            />
          )
        }
      />
      <SplitView
        panelLabel={t('panel')}
        panel={
          // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed in its fields bubble up to it
          <div ref={panel} onKeyDown={toCanvas}>
            <EditorPanel
              subject={subject}
              diagram={diagram}
              actors={actors}
              step={step}
              link={link}
              wrong={wrong}
              acts={acts}
            />
          </div>
        }
      >
        <div ref={canvas} className={styles.canvas} data-canvas>
          {joining && (
            <JoiningBar
              diagram={diagram}
              from={joining.from}
              onJoin={(to) => acts.join(joining.from, to)}
              onCancel={() => acts.stopJoining()}
            />
          )}
          {hasFailed && <Notice tone="bad">{t('notDrawn')}</Notice>}
          {diagram.steps.length === 0 && <EmptyCanvas onAdd={() => acts.addAfter(null)} />}
          {diagram.steps.length > 0 && view === 'text' && (
            <TextTwin
              diagram={now.diagram}
              actors={now.actors}
              selected={place.item ?? null}
              acts={acts}
            />
          )}
          {view === 'drawing' && !drawn && !hasFailed && diagram.steps.length > 0 && (
            <p className={styles.empty} aria-busy="true">
              {t('drawingNow')}
            </p>
          )}
          {view === 'drawing' && drawn && (
            <DiagramCanvas
              diagram={drawn.diagram}
              actors={drawn.actors}
              locale={drawn.locale}
              label={t('drawing', { title: drawn.diagram.title[language] || t('untitled') })}
              selected={selected}
              onSelect={(id) => (joining ? setJoining({ ...joining, to: id }) : acts.select(id))}
              onOpen={(id) => (joining ? acts.join(joining.from, id) : acts.rename(id))}
              onPress={pressStep}
              onPressGround={() => (joining ? acts.stopJoining() : acts.select(null))}
              onKey={onKey}
              marks={marks}
              linkMarks={linkMarks}
              overlay={drawOver}
            />
          )}
        </div>
      </SplitView>
    </>
  )
}

/** The place in the list of the link that an address names; null where it names none. */
function linkNamed({ links }: DraftDiagram, item: string | undefined): number | null {
  const index = Number(/^link-(\d+)$/.exec(item ?? '')?.[1] ?? -1)
  return links[index] ? index : null
}

/** While a way is being led, where it begins and where it cannot go. */
function stepMarks(diagram: DraftDiagram, joining: Joining | null): StepMarks {
  if (!joining) return new Map()
  return new Map(
    diagram.steps.flatMap(({ id }): readonly (readonly [string, StepMark])[] => {
      if (id === joining.from) return [[id, { look: 'path' }]]
      return canLink(diagram, joining.from, id) ? [] : [[id, { look: 'dim' }]]
    }),
  )
}
