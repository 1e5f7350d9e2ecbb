import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { DiagramCanvas } from '../../canvas/DiagramCanvas.tsx'
import type { OverlayView } from '../../canvas/Overlay.tsx'
import type { StepMarks } from '../../canvas/StepMark.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { PartOnStage } from './PartOnStage.tsx'
import styles from './Presenter.module.css'
import { placeOf } from './placeOf.ts'
import stage from './Stage.module.css'
import type { StageSlots } from './StageScreen.tsx'
import type { StagePart } from './stagePart.ts'
import { toShowLinkMarks, toShowMarks } from './toShowMarks.ts'
import type { Presentation } from './usePresentation.ts'
import { useShowLabel } from './useShowLabel.ts'

interface Props extends StageSlots {
  readonly presentation: Presentation
}

/** The whole diagram with the place marked; of any other part what the audience has before it, in small. */
export function PresenterPicture({ presentation, renderQuestion, overlay }: Props) {
  const { t } = useTranslation('present')
  const { here, show, send } = presentation
  if (show.ask && renderQuestion)
    return <div className={styles.question}>{renderQuestion(show.ask, send)}</div>
  if (here?.kind === 'diagram')
    return <WholeDiagram here={here} presentation={presentation} overlay={overlay} />
  return (
    <div className={styles.preview} role="group" aria-label={t('stage')}>
      <div className={`${stage.stage} ${styles.small}`} inert>
        <PartOnStage presentation={presentation} />
      </div>
    </div>
  )
}

interface DiagramProps {
  readonly here: Extract<StagePart, { kind: 'diagram' }>
  readonly presentation: Presentation
  readonly overlay: StageSlots['overlay']
}

function WholeDiagram({ here, presentation, overlay }: DiagramProps) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const { show, send, channel } = presentation
  const { subject, diagram, part } = here
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
    (view: OverlayView) => overlay?.({ view, show, send, channel, part: part.id, step }),
    [overlay, show, send, channel, part.id, step],
  )
  return (
    <div className={styles.map} title={t('mapHint')}>
      <DiagramCanvas
        diagram={diagram}
        actors={subject.actors}
        locale={locale}
        label={`${t('map')}. ${t('mapHint')}`}
        selected={step}
        onSelect={() => undefined}
        onOpen={goTo}
        onPress={goTo}
        marks={marks}
        linkMarks={linkMarks}
        camera={WHOLE}
        overlay={overlay && drawOver}
      />
    </div>
  )
}

const WHOLE = { mode: 'whole', step: null } as const
