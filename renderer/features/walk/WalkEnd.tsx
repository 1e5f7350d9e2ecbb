import { Button } from '@mantine/core'
import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { at } from '../../domain/diagram/at.ts'
import { type OpenFork, openForks } from '../../domain/walk/openForks.ts'
import { summarizeWalk } from '../../domain/walk/summarizeWalk.ts'
import type { WalkPath } from '../../domain/walk/walkPath.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { EndsSeen } from './EndsSeen.tsx'
import { OtherRoads } from './OtherRoads.tsx'
import { RestsOn } from './RestsOn.tsx'
import styles from './WalkEnd.module.css'
import { WalkFacts } from './WalkFacts.tsx'
import { WalkFigures } from './WalkFigures.tsx'
import { WalkRecordNote } from './WalkRecordNote.tsx'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly path: WalkPath
  readonly onBackTo: (position: number) => void
  readonly onRestart: () => void
  readonly onWalkOther: (subject: string, diagram: Diagram) => void
}

/** The end of a walk: what it came past, and where one might go from there. */
export function WalkEnd({ subject, diagram, path, onBackTo, onRestart, onWalkOther }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const summary = summarizeWalk(diagram, path)
  const titleOf = ({ step }: OpenFork) => diagram.steps.find(({ id }) => id === step)?.title[locale]

  return (
    <>
      <div className={styles.ended}>
        <p>
          <CircleCheck size={18} aria-hidden="true" />
          {t('ended')}
        </p>
        <WalkRecordNote finished />
      </div>
      <section aria-labelledby="walk-summary" className={styles.summary}>
        <h3 id="walk-summary">{t('summary')}</h3>
        <WalkFigures summary={summary} />
        <EndsSeen subject={subject} diagram={diagram} path={path} />
      </section>
      <div className={styles.actions}>
        {lastOfEach(openForks(diagram, path)).map((fork) => (
          <Button key={fork.kind} variant="default" onClick={() => onBackTo(fork.position)}>
            {t(`otherWay.${fork.kind}`, { title: titleOf(fork) })}
          </Button>
        ))}
        <Button variant="default" onClick={onRestart}>
          {t('walkAgain')}
        </Button>
      </div>
      <WalkFacts subject={subject} diagram={diagram} summary={summary} />
      {diagram.nature === 'procedure' && (
        <OtherRoads subject={subject} diagram={diagram} summary={summary} onWalk={onWalkOther} />
      )}
      <RestsOn claims={summary.claims} />
    </>
  )
}

/** The nearest fork of each kind, the latest first. */
function lastOfEach(forks: readonly OpenFork[]): readonly OpenFork[] {
  const latest = new Map<string, OpenFork>()
  for (let index = forks.length - 1; index >= 0; index--) {
    const fork = at(forks, index)
    if (!latest.has(fork.kind)) latest.set(fork.kind, fork)
  }
  return [...latest.values()]
}
