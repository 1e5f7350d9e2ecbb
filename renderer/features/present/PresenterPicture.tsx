import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { OverlayView } from '../../canvas/Overlay.tsx'
import type { StepMarks } from '../../canvas/StepMark.ts'
import { InkOverDrawing } from './InkOverDrawing.tsx'
import { PartOnStage } from './PartOnStage.tsx'
import styles from './Presenter.module.css'
import { placeOf } from './placeOf.ts'
import { QuestionBefore } from './QuestionBefore.tsx'
import stage from './Stage.module.css'
import type { StagePart } from './stagePart.ts'
import { toShowLinkMarks, toShowMarks } from './toShowMarks.ts'
import type { Presentation } from './usePresentation.ts'
import { useShowLabel } from './useShowLabel.ts'

interface Props {
  readonly presentation: Presentation
}

/** The whole diagram with the place marked; of any other part what the audience has before it, in small. */
export function PresenterPicture({ presentation }: Props) {
  const { t } = useTranslation('present')
  const { here, show } = presentation
  if (show.ask)
    return (
      <div className={styles.question}>
        <QuestionBefore presentation={presentation} ask={show.ask} hasControls />
      </div>
    )
  if (here?.kind === 'diagram') return <WholeDiagram here={here} presentation={presentation} />
  return (
    <div className={styles.preview} role="group" aria-label={t('stage')}>
      <div className={`${stage.stage} ${styles.small}`} inert>
        <PartOnStage presentation={presentation} isAlone={false} />
      </div>
    </div>
  )
}

interface DiagramProps {
  readonly here: Extract<StagePart, { kind: 'diagram' }>
  readonly presentation: Presentation
}

function WholeDiagram({ here, presentation }: DiagramProps) {
  const { t } = useTranslation('present')
  const { show, send } = presentation
  const { subject, diagram } = here
  const { frames, step } = useMemo(() => placeOf(here, show), [here, show])
  const labelOf = useShowLabel(subject)
  const marks = useMemo((): StepMarks => {
    const seen = toShowMarks({ diagram, frames, show }, labelOf)
    // The instructor reads every title, also those that the class does not see.
    return new Map([...seen].map(([id, { look }]) => [id, look === undefined ? {} : { look }]))
  }, [diagram, frames, show, labelOf])
  const linkMarks = useMemo(
    () => toShowLinkMarks({ diagram, frames, show }),
    [diagram, frames, show],
  )
  const goTo = (id: string): void =>
    send({ kind: 'jump', number: diagram.steps.findIndex((each) => each.id === id) + 1 })
  const drawOver = useCallback(
    (view: OverlayView) => (
      <InkOverDrawing presentation={presentation} here={here} step={step} view={view} hasTools />
    ),
    [presentation, here, step],
  )
  return (
    <div className={styles.map} title={t('mapHint')}>
      <DiagramCanvas
        diagram={diagram}
        actors={subject.actors}
        // The audience's language: ink and pointer lie on the same drawing.
        locale={show.locale}
        label={`${t('map')}. ${t('mapHint')}`}
        selected={step}
        onSelect={() => undefined}
        onOpen={goTo}
        onPress={goTo}
        marks={marks}
        linkMarks={linkMarks}
        camera={WHOLE}
        overlay={drawOver}
      />
    </div>
  )
}

const WHOLE = { mode: 'whole', step: null } as const
