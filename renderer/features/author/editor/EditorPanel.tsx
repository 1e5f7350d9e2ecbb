import { useTranslation } from 'react-i18next'
import type {
  DraftActor,
  DraftDiagram,
  DraftStep,
  DraftSubject,
} from '../../../domain/authoring/draft.ts'
import { ItemPlace } from '../ItemPlace.ts'
import { ProblemList } from '../ProblemList.tsx'
import type { PlacedProblem } from '../useDraftCheck.ts'
import styles from './DiagramEditor.module.css'
import { DiagramForm } from './DiagramForm.tsx'
import { LinkForm } from './LinkForm.tsx'
import { StepForm } from './StepForm.tsx'
import type { DiagramActs } from './useDiagramActs.ts'

export interface PanelProps {
  readonly subject: DraftSubject
  readonly diagram: DraftDiagram
  readonly actors: readonly DraftActor[]
  readonly acts: DiagramActs
}

interface Props extends PanelProps {
  readonly step: DraftStep | null
  readonly link: number | null
  /** In this diagram. */
  readonly wrong: readonly PlacedProblem[]
}

/** The form of what is chosen, or of the diagram; below it what is to be mended. */
export function EditorPanel({ step, link, wrong, ...props }: Props) {
  const { t } = useTranslation('author')
  const of = { section: 'diagram', subject: props.subject.id, diagram: props.diagram.id } as const
  const item = step ? step.id : link === null ? undefined : `link-${link}`
  return (
    <div className={styles.panel}>
      <ItemPlace value={{ ...of, item }}>
        {step && <StepForm key={step.id} {...props} step={step} />}
        {link !== null && <LinkForm key={link} {...props} index={link} />}
        {!step && link === null && <DiagramForm {...props} />}
      </ItemPlace>
      {wrong.length > 0 && (
        <section className={styles.group} aria-label={t('toDo')}>
          <h3>{t('toMend', { count: wrong.length })}</h3>
          <ProblemList problems={wrong} isNear />
        </section>
      )}
    </div>
  )
}
