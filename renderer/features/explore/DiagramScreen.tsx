import { type ComponentType, Suspense, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import type { ModeProps } from '../../data/ModeProps.ts'
import { type DiagramMode, diagramModeOf } from '../../state/diagramMode.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { useViewKey } from '../../state/useViewKey.ts'
import { Choice } from '../../ui/Choice.tsx'
import { RebuildMode, RecallMode } from '../recall/index.ts'
import { WalkMode } from '../walk/index.ts'
import { DiagramHeader } from './DiagramHeader.tsx'
import styles from './DiagramScreen.module.css'
import { MasteryMode } from './MasteryMode.tsx'
import { ModeTabs } from './ModeTabs.tsx'
import { ReadMode } from './ReadMode.tsx'

const MODES: Readonly<Record<DiagramMode, ComponentType<ModeProps>>> = {
  read: ReadMode,
  walk: WalkMode,
  recall: RecallMode,
  rebuild: RebuildMode,
  mastery: MasteryMode,
}

export interface DiagramScreenProps {
  readonly subject: Subject
  readonly diagram: Diagram
}

/** One diagram and the ways of studying it. The address names the way and the chosen step. */
export function DiagramScreen({ subject, diagram }: DiagramScreenProps) {
  const { t } = useTranslation('explore')
  const view = useScreen((state) => state.diagramView)
  const showAs = useScreen((state) => state.showDiagramAs)
  const [search] = useSearchParams()
  useViewKey()

  const mode = diagramModeOf(search.get('mode'))
  const step = diagram.steps.find(({ id }) => id === search.get('step'))?.id ?? null
  const select = useCallback(
    (id: string | null) =>
      navigate(paths.diagram(subject.id, diagram.id, id ?? undefined, mode), { replace: true }),
    [subject.id, diagram.id, mode],
  )
  const Mode = MODES[mode]
  const hasTextTwin = mode === 'read' || mode === 'mastery'

  return (
    <div className={styles.screen}>
      <DiagramHeader
        subject={subject}
        diagram={diagram}
        isDrawn={view === 'drawing' || !hasTextTwin}
      />
      <div className={styles.toolbar}>
        <ModeTabs
          mode={mode}
          hrefOf={(each) => paths.diagram(subject.id, diagram.id, step ?? undefined, each)}
        />
        {hasTextTwin && (
          <Choice
            label={`${t('view')} (${t('viewKey')})`}
            value={view}
            onChoose={showAs}
            options={[
              { value: 'drawing', label: t('view.drawing') },
              { value: 'outline', label: t('view.outline') },
            ]}
          />
        )}
      </div>
      <Suspense>
        <Mode key={mode} subject={subject} diagram={diagram} selected={step} onSelect={select} />
      </Suspense>
    </div>
  )
}
