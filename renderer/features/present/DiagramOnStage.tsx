import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { OverlayView } from '../../canvas/Overlay.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { Caption } from './Caption.tsx'
import { InkOverDrawing } from './InkOverDrawing.tsx'
import { placeOf } from './placeOf.ts'
import styles from './Stage.module.css'
import type { StagePart } from './stagePart.ts'
import { isCovered, toShowLinkMarks, toShowMarks } from './toShowMarks.ts'
import type { Presentation } from './usePresentation.ts'
import { useShowLabel } from './useShowLabel.ts'

interface Props {
  readonly here: Extract<StagePart, { kind: 'diagram' }>
  readonly presentation: Presentation
  /** Whether what the pen needs is here. */
  readonly hasTools: boolean
}

/** A diagram before the audience, and in large letters what has just been revealed of it. */
export function DiagramOnStage({ here, presentation, hasTools }: Props) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const { show, send } = presentation
  const { subject, diagram } = here
  const place = useMemo(() => placeOf(here, show), [here, show])
  const { frames, step, branches } = place
  const labelOf = useShowLabel(subject)
  const marks = useMemo(
    () => toShowMarks({ diagram, frames, show }, labelOf),
    [diagram, frames, show, labelOf],
  )
  const linkMarks = useMemo(
    () => toShowLinkMarks({ diagram, frames, show }),
    [diagram, frames, show],
  )
  const camera = useMemo(() => ({ mode: show.camera, step }), [show.camera, step])

  // A mouse is a remote control too: a press goes on, unless it chooses a branch or uncovers a title.
  const goOn = useCallback(() => send({ kind: 'next' }), [send])
  const press = (pressed: string): void => {
    // The keyboard stays with the presentation, not with the step.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const isRevealed = frames.slice(0, show.revealed).some((frame) => frame.step === pressed)
    if (step !== null && branches.some((branch) => branch.step === pressed))
      send({ kind: 'choose', at: step, to: pressed })
    else if (isRevealed && isCovered(show, pressed)) send({ kind: 'uncover', step: pressed })
    else goOn()
  }
  const drawOver = useCallback(
    (view: OverlayView) => (
      <InkOverDrawing
        presentation={presentation}
        here={here}
        step={step}
        view={view}
        hasTools={hasTools}
      />
    ),
    [presentation, here, step, hasTools],
  )

  return (
    <div className={styles.diagram}>
      <div className={styles.drawing}>
        <DiagramCanvas
          diagram={diagram}
          actors={subject.actors}
          locale={locale}
          label={t('drawing', { title: diagram.title[locale] })}
          selected={step}
          onSelect={() => undefined}
          onOpen={() => undefined}
          onPress={press}
          onPressGround={goOn}
          marks={marks}
          linkMarks={linkMarks}
          camera={camera}
          overlay={drawOver}
        />
      </div>
      <Caption here={here} presentation={presentation} place={place} />
    </div>
  )
}
