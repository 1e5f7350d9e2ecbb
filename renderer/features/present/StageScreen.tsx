import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OverlayView } from '../../canvas/Overlay.tsx'
import type { Ask } from '../../domain/lesson/ask.ts'
import type { Show } from '../../domain/lesson/show.ts'
import type { SendCommand } from '../../domain/present/command.ts'
import type { ShowSource } from '../../domain/present/showSource.ts'
import type { ShowChannel } from '../../state/createShowChannel.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Announcement } from './Announcement.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { leaveWindow, openWindow } from './openWindow.ts'
import { PartOnStage } from './PartOnStage.tsx'
import styles from './Stage.module.css'
import { titleOf } from './titleOf.ts'
import { useFullScreen } from './useFullScreen.ts'
import { type Presentation, usePresentation } from './usePresentation.ts'
import { useStageKeys } from './useStageKeys.ts'
import { Waiting } from './Waiting.tsx'

/** What is drawn over the drawing: where it lies, and the presentation that it belongs to. */
export interface OverlayGiven {
  readonly view: OverlayView
  readonly show: Show
  readonly send: SendCommand
  readonly channel: ShowChannel
  /** Id of the part on screen. */
  readonly part: string
  /** The present step; null before the first. */
  readonly step: string | null
}

/** What others put into a presentation. */
export interface StageSlots {
  /** A question before the class; without it, its words and options. */
  readonly renderQuestion?: ((ask: Ask, send: SendCommand) => ReactNode) | undefined
  readonly overlay?: ((given: OverlayGiven) => ReactNode) | undefined
}

export interface StageScreenProps extends StageSlots {
  readonly source: ShowSource
}

/** What the audience sees: nothing but what is presented. */
export function StageScreen({ source, ...slots }: StageScreenProps) {
  const presentation = usePresentation(source)
  return typeof presentation === 'string' ? (
    <Waiting isUnknown={presentation === 'unknown'} />
  ) : (
    <Stage source={source} presentation={presentation} {...slots} />
  )
}

interface StageProps extends StageScreenProps {
  readonly presentation: Presentation
}

function Stage({ source, presentation, renderQuestion, overlay }: StageProps) {
  const { t, i18n } = useTranslation('present')
  const { show, here, channel, send } = presentation
  const [isHelpOpen, setHelpOpen] = useState(false)
  const stepOut = (): void => {
    if (isHelpOpen) setHelpOpen(false)
    else if (show.tool !== 'none') send({ kind: 'tool', tool: 'none' })
    else leaveWindow(placeBehind(source))
  }
  const { toggle } = useFullScreen(stepOut)
  const typed = useStageKeys(presentation, {
    end: stepOut,
    help: () => setHelpOpen(true),
    fullScreen: toggle,
    presenter: () => openWindow(paths.presenter(source), 'presenter'),
  })
  useGuise(show)
  useAttendance(channel)

  return (
    <main className={styles.stage} data-blank={show.blank ?? undefined} data-show={show.revision}>
      <h1 className={styles.unseen}>{titleOf(presentation, show.locale, t)}</h1>
      <div className={styles.picture} inert={show.blank !== null}>
        {here ? (
          <PartOnStage
            key={here.part.id}
            presentation={presentation}
            renderQuestion={renderQuestion}
            overlay={overlay}
          />
        ) : (
          <p className={styles.nothing}>{t('nothing')}</p>
        )}
      </div>
      {show.blank && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: every key of the presentation brings the picture back
        // biome-ignore lint/a11y/noStaticElementInteractions: nothing but a cloth over the picture
        <div className={styles.cloth} onClick={() => send({ kind: 'next' })} />
      )}
      {typed !== '' && <p className={styles.typed}>{t('typed', { number: typed })}</p>}
      <Announcement key={i18n.language} presentation={presentation} />
      <KeysDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </main>
  )
}

/** The language and theme of the audience, for as long as this is before it. */
function useGuise({ locale, theme }: Show): void {
  const wearGuise = useScreen((state) => state.wearGuise)
  useLayoutEffect(() => wearGuise({ locale, theme }), [wearGuise, locale, theme])
  useLayoutEffect(() => () => wearGuise(null), [wearGuise])
}

/** Says that the audience has its window, until that goes. */
function useAttendance(channel: ShowChannel): void {
  useEffect(() => {
    const leave = channel.attend()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [channel])
}

function placeBehind(source: ShowSource): string {
  switch (source.kind) {
    case 'diagram':
      return paths.diagram(source.subject, source.diagram)
    case 'flows':
      return paths.compareFlows(source.diagrams)
    case 'table':
      return paths.compare
    case 'lesson':
      return paths.today
  }
}
