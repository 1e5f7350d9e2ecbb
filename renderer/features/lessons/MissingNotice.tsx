import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dropMissing } from '../../domain/lesson/dropMissing.ts'
import type { LessonPart } from '../../domain/lesson/lesson.ts'
import type { Missing, ResolvedPart } from '../../domain/lesson/resolveLesson.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './PartsEditor.module.css'

interface Props {
  readonly resolved: ResolvedPart
  readonly onReplace: (part: LessonPart) => void
  readonly onRemove: (part: LessonPart) => void
}

/** What a part names and the atlas does not have, and the way to be rid of it. */
export function MissingNotice({ resolved, onReplace, onRemove }: Props) {
  const { t } = useTranslation('lessons')
  const { part, missing } = resolved
  const rest = dropMissing(resolved)
  return (
    <div className={styles.missing}>
      <Notice tone="bad" live={false}>
        <ul>
          {missing.map((each) => (
            <li key={`${each.kind} ${each.id}`}>
              {t(`missing.${each.kind}`, { id: each.id })}
              <LostRemark part={part} missing={each} />
            </li>
          ))}
        </ul>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => (rest ? onReplace(rest) : onRemove(part))}
        >
          {t(rest ? 'missing.drop' : 'missing.remove')}
        </Button>
      </Notice>
    </div>
  )
}

/** Words written on a step that is gone: they are not lost before the instructor says so. */
function LostRemark({ part, missing }: { readonly part: LessonPart; readonly missing: Missing }) {
  if (missing.kind !== 'step-remark' || part.kind !== 'diagram') return null
  return <blockquote className={styles.remark}>{part.stepRemarks[missing.id]}</blockquote>
}
