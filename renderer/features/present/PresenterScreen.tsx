import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShowSource } from '../../domain/present/showSource.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { AudienceBar } from './AudienceBar.tsx'
import { Clocks } from './Clocks.tsx'
import { Controls } from './Controls.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { NowAndNext } from './NowAndNext.tsx'
import { leaveWindow } from './openWindow.ts'
import { PartList } from './PartList.tsx'
import styles from './Presenter.module.css'
import { PresenterPicture } from './PresenterPicture.tsx'
import { Remarks } from './Remarks.tsx'
import type { StageSlots } from './StageScreen.tsx'
import { titleOf } from './titleOf.ts'
import { type Presentation, usePresentation } from './usePresentation.ts'
import { useStageKeys } from './useStageKeys.ts'
import { Waiting } from './Waiting.tsx'

export interface PresenterScreenProps extends StageSlots {
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
  const { source, presentation, ...slots } = props
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const { show, parts, send } = presentation
  const [isHelpOpen, setHelpOpen] = useState(false)
  const end = (): void => {
    if (show.tool !== 'none') send({ kind: 'tool', tool: 'none' })
    else leaveWindow(paths.today)
  }
  const typed = useStageKeys(presentation, { end, help: () => setHelpOpen(true) })
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
          <PresenterPicture presentation={presentation} {...slots} />
        </div>
        <div className={styles.right}>
          <Remarks presentation={presentation} />
          {parts.length > 1 && <PartList presentation={presentation} />}
        </div>
      </div>
      <Controls
        presentation={presentation}
        typed={typed}
        onHelp={() => setHelpOpen(true)}
        onEnd={end}
      />
      <KeysDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </main>
  )
}
