import type { LessonPart } from '../../domain/lesson/lesson.ts'
import type { ResolvedPart } from '../../domain/lesson/resolveLesson.ts'
import { DiagramBody } from './DiagramBody.tsx'
import { FlowsBody } from './FlowsBody.tsx'
import styles from './PartsEditor.module.css'
import { QuestionPreview } from './QuestionPreview.tsx'
import { RemarksField } from './RemarksField.tsx'
import { TableBody } from './TableBody.tsx'
import { TextBody } from './TextBody.tsx'

interface Props {
  readonly resolved: ResolvedPart
  readonly onReplace: (part: LessonPart) => void
}

/** All that can be said of a part: what it shows, and remarks for the instructor's own eyes. */
export function PartBody({ resolved, onReplace }: Props) {
  const { part } = resolved
  return (
    <div className={styles.body}>
      {resolved.kind === 'diagram' && <DiagramBody resolved={resolved} onReplace={onReplace} />}
      {resolved.kind === 'flows' && (
        <FlowsBody
          diagrams={resolved.part.diagrams}
          onChange={(diagrams) => onReplace({ ...resolved.part, diagrams })}
        />
      )}
      {resolved.kind === 'table' && (
        <TableBody
          choice={resolved.part}
          onChange={(choice) => onReplace({ ...resolved.part, ...choice })}
        />
      )}
      {resolved.kind === 'question' && resolved.question && (
        <QuestionPreview question={resolved.question} />
      )}
      {resolved.kind === 'text' && <TextBody part={resolved.part} onReplace={onReplace} />}
      <RemarksField
        remarks={part.remarks}
        onChange={(remarks) => onReplace({ ...part, remarks })}
      />
    </div>
  )
}
