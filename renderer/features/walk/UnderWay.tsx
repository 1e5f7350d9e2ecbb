import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ModeProps } from '../../data/ModeProps.ts'
import { at } from '../../domain/diagram/at.ts'
import { forkAt } from '../../domain/walk/forkAt.ts'
import { hereOf, type WalkPath } from '../../domain/walk/walkPath.ts'
import { wayTo } from '../../domain/walk/wayTo.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { SplitView } from '../../ui/SplitView.tsx'
import { Announcement } from './Announcement.tsx'
import { BesideNote } from './BesideNote.tsx'
import { MainView } from './MainView.tsx'
import { PathTaken } from './PathTaken.tsx'
import { PresentStep } from './PresentStep.tsx'
import { type Refusal, Refused } from './Refused.tsx'
import { useEarlierWalk } from './useEarlierWalk.ts'
import type { Walking } from './useWalk.ts'
import { useWalkKeys } from './useWalkKeys.ts'
import { WalkChoices } from './WalkChoices.tsx'
import { WalkEnd } from './WalkEnd.tsx'
import styles from './WalkPanel.module.css'
import { WalkRecordNote } from './WalkRecordNote.tsx'
import { WalkTools } from './WalkTools.tsx'
import { Why } from './Why.tsx'

interface Props extends ModeProps {
  readonly walking: Walking
  readonly path: WalkPath
}

/** A case on its way, or at its end: the drawing, and beside it where it stands and what may follow. */
export function UnderWay({ subject, diagram, selected, onSelect, walking, path }: Props) {
  const { t } = useTranslation('walk')
  const hidesAhead = useScreen((state) => state.hidesAhead)
  const earlier = useEarlierWalk(walking.beside)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const here = hereOf(path)
  const step = diagram.steps.find(({ id }) => id === here)
  const fork = forkAt(diagram, here)

  /** The address follows the case; what was pressed may have gone, and the keyboard must not go with it. */
  const arriveAt = (arrived: string): void => {
    setRefusal(null)
    onSelect(arrived)
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) heading.current?.focus()
      else heading.current?.scrollIntoView({ block: 'nearest' })
    })
  }
  const take = (link: number): void => {
    walking.take(link)
    arriveAt(at(diagram.links, link).to)
  }
  const backTo = (position: number): void => {
    walking.backTo(position)
    arriveAt(at(path.steps, position))
  }
  const restart = (): void => {
    walking.restart()
    arriveAt(at(path.steps, 0))
  }
  const goTo = (wanted: string): void => {
    const way = wayTo(diagram, path, wanted)
    if (way.kind === 'take') take(way.link)
    else if (way.kind === 'back') backTo(way.position)
    else if (way.kind === 'refused') setRefusal({ step: wanted, reason: way.reason })
    else heading.current?.focus()
  }
  const walkBy = useWalkKeys({
    onNumber: (number) => {
      const exit = fork.exits[number - 1]
      if (exit) take(exit.link)
      return exit !== undefined
    },
    onBack: () => {
      if (path.links.length > 0) backTo(path.links.length - 1)
      return path.links.length > 0
    },
  })

  if (!step) return null
  return (
    <SplitView
      panelLabel={t('panel')}
      panel={
        <div className={styles.panel}>
          <WalkTools
            canGoBack={path.links.length > 0}
            onBack={() => backTo(path.links.length - 1)}
            onRestart={restart}
          />
          {earlier && <BesideNote earlier={earlier} onStop={walking.stopComparing} />}
          <div>
            <PresentStep subject={subject} diagram={diagram} step={step} headingRef={heading} />
            <Refused diagram={diagram} refusal={refusal} />
          </div>
          {fork.kind === 'end' ? (
            <WalkEnd
              subject={subject}
              diagram={diagram}
              path={path}
              onBackTo={backTo}
              onRestart={restart}
              onWalkOther={walking.walkOther}
            />
          ) : (
            <>
              <WalkChoices diagram={diagram} path={path} earlier={earlier} onTake={take} />
              <Why diagram={diagram} path={path} />
            </>
          )}
          <PathTaken diagram={diagram} path={path} onBackTo={backTo} />
          {walking.isAnew && <WalkRecordNote finished={false} />}
          <Announcement subject={subject} diagram={diagram} step={step} ways={fork.exits.length} />
        </div>
      }
    >
      <MainView
        subject={subject}
        diagram={diagram}
        path={path}
        hidesAhead={hidesAhead}
        selected={selected ?? here}
        earlier={fork.kind === 'end' ? earlier : null}
        onLook={onSelect}
        onGoTo={goTo}
        walkBy={walkBy}
      />
    </SplitView>
  )
}
