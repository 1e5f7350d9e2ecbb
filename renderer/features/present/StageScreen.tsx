import { useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Show } from '../../domain/lesson/show.ts'
import type { ShowSource } from '../../domain/present/showSource.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Announcement } from './Announcement.tsx'
import { AskAside } from './AskAside.tsx'
import { Calling } from './Calling.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { leaveWindow } from './openWindow.ts'
import { PartOnStage } from './PartOnStage.tsx'
import { placeBehind } from './placeBehind.ts'
import styles from './Stage.module.css'
import { stepOutOf } from './stepOutOf.ts'
import { titleOf } from './titleOf.ts'
import { useAttendance } from './useAttendance.ts'
import { useFullScreen } from './useFullScreen.ts'
import { useOpenPresenter } from './useOpenPresenter.ts'
import { usePresence } from './usePresence.ts'
import { type Presentation, usePresentation } from './usePresentation.ts'
import { useStageKeys } from './useStageKeys.ts'
import { Waiting } from './Waiting.tsx'

export interface StageScreenProps {
  readonly source: ShowSource
}

/** What the audience sees: nothing but what is presented. */
export function StageScreen({ source }: StageScreenProps) {
  const presentation = usePresentation(source)
  return typeof presentation === 'string' ? (
    <Waiting isUnknown={presentation === 'unknown'} />
  ) : (
    <Stage source={source} presentation={presentation} />
  )
}

interface StageProps extends StageScreenProps {
  readonly presentation: Presentation
}

function Stage({ source, presentation }: StageProps) {
  const { t, i18n } = useTranslation('present')
  const { show, here, channel, send } = presentation
  const [opened, setOpened] = useState<Opened>(null)
  const toggle = (wanted: Exclude<Opened, null>) => () =>
    setOpened((before) => (before === wanted ? null : wanted))
  const close = () => setOpened(null)
  useAttendance(channel, 'audience')
  const isAlone = usePresence(channel, 'presenter') === 'closed'
  const openPresenter = useOpenPresenter(source, isAlone)
  const stepOut = (): void => {
    if (opened !== null) close()
    else if (!stepOutOf(presentation)) leaveWindow(placeBehind(source))
  }
  const fullScreen = useFullScreen(stepOut)
  const typed = useStageKeys(presentation, {
    end: stepOut,
    help: toggle('keys'),
    names: toggle('names'),
    ask: toggle('questions'),
    fullScreen: fullScreen.toggle,
    presenter: openPresenter,
  })
  useGuise(show)

  return (
    <main className={styles.stage} data-blank={show.blank ?? undefined} data-show={show.revision}>
      <h1 className={styles.unseen}>{titleOf(presentation, show.locale, t)}</h1>
      <div className={styles.picture} inert={show.blank !== null}>
        {here ? (
          <PartOnStage key={here.part.id} presentation={presentation} isAlone={isAlone} />
        ) : (
          <p className={styles.nothing}>{t('nothing')}</p>
        )}
      </div>
      {opened === 'names' && (
        <div className={styles.calling}>
          <Calling presentation={presentation} />
        </div>
      )}
      {show.blank && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: every key of the presentation brings the picture back
        // biome-ignore lint/a11y/noStaticElementInteractions: nothing but a cloth over the picture
        <div className={styles.cloth} onClick={() => send({ kind: 'next' })} />
      )}
      {typed !== '' && <p className={styles.typed}>{t('typed', { number: typed })}</p>}
      <Announcement key={i18n.language} presentation={presentation} />
      {opened === 'questions' && <AskAside presentation={presentation} onClose={close} />}
      <KeysDialog isOpen={opened === 'keys'} onClose={close} />
    </main>
  )
}

/** What lies over the picture in this window; one thing at a time. */
type Opened = 'keys' | 'names' | 'questions' | null

/** The language and theme of the audience, for as long as this is before it. */
function useGuise({ locale, theme }: Show): void {
  const wearGuise = useScreen((state) => state.wearGuise)
  useLayoutEffect(() => wearGuise({ locale, theme }), [wearGuise, locale, theme])
  useLayoutEffect(() => () => wearGuise(null), [wearGuise])
}
