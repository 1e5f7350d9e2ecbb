import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShowSource } from '../../domain/present/showSource.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { AskAside } from './AskAside.tsx'
import { AudienceBar } from './AudienceBar.tsx'
import { Calling } from './Calling.tsx'
import { Clocks } from './Clocks.tsx'
import { Controls } from './Controls.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { NowAndNext } from './NowAndNext.tsx'
import { leaveWindow } from './openWindow.ts'
import { PartList } from './PartList.tsx'
import styles from './Presenter.module.css'
import { PresenterPicture } from './PresenterPicture.tsx'
import { placeBehind } from './placeBehind.ts'
import { Remarks } from './Remarks.tsx'
import { stepOutOf } from './stepOutOf.ts'
import { titleOf } from './titleOf.ts'
import { useAttendance } from './useAttendance.ts'
import { type Presentation, usePresentation } from './usePresentation.ts'
import { useStageKeys } from './useStageKeys.ts'
import { Waiting } from './Waiting.tsx'

export interface PresenterScreenProps {
  readonly source: ShowSource
}

/** What the instructor sees: where one is, what follows, what to say, and what the audience has before it. */
export function PresenterScreen(props: PresenterScreenProps) {
  const presentation = usePresentation(props.source)
  return typeof presentation === 'string' ? (
    <Waiting isUnknown={presentation === 'unknown'} />
  ) : (
    <Presenter presentation={presentation} {...props} />
  )
}

interface PresenterProps extends PresenterScreenProps {
  readonly presentation: Presentation
}

function Presenter(props: PresenterProps) {
  const { source, presentation } = props
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const { show, parts, channel } = presentation
  const [opened, setOpened] = useState<'keys' | 'questions' | null>(null)
  const [isCalling, setCalling] = useState(false)
  useAttendance(channel, 'presenter')
  const end = (): void => {
    if (!stepOutOf(presentation)) leaveWindow(placeBehind(source))
  }
  const acts = {
    end,
    help: () => setOpened('keys'),
    ask: () => setOpened('questions'),
    names: () => setCalling((before) => !before),
  }
  const typed = useStageKeys(presentation, acts)
  return (
    <main className={styles.presenter} data-show={show.revision}>
      <header className={styles.header}>
        <h1>{titleOf(presentation, locale, t)}</h1>
        <Clocks startedAt={show.startedAt} />
      </header>
      <AudienceBar presentation={presentation} stageHref={paths.present(source)} />
      <div className={styles.body}>
        <div className={styles.left}>
          <NowAndNext presentation={presentation} />
          <PresenterPicture presentation={presentation} />
        </div>
        <div className={styles.right}>
          <Remarks presentation={presentation} />
          {isCalling && (
            <div className={styles.calling}>
              <Calling presentation={presentation} />
            </div>
          )}
          {parts.length > 1 && <PartList presentation={presentation} />}
        </div>
      </div>
      <Controls presentation={presentation} typed={typed} acts={acts} isCalling={isCalling} />
      {opened === 'questions' && (
        <AskAside presentation={presentation} onClose={() => setOpened(null)} />
      )}
      <KeysDialog isOpen={opened === 'keys'} onClose={() => setOpened(null)} />
    </main>
  )
}
