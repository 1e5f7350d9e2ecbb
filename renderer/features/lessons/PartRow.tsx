import { ArrowDown, ArrowUp, ChevronRight, Copy, GripVertical, Trash2 } from 'lucide-react'
import { memo, type PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { LessonPart } from '../../domain/lesson/lesson.ts'
import type { ResolvedPart } from '../../domain/lesson/resolveLesson.ts'
import { MissingNotice } from './MissingNotice.tsx'
import { PartBody } from './PartBody.tsx'
import styles from './PartsEditor.module.css'
import { iconOfPart } from './partIcon.ts'
import { usePartWords } from './usePartWords.ts'

interface Props {
  readonly resolved: ResolvedPart
  readonly index: number
  readonly isLast: boolean
  readonly isOpen: boolean
  /** Whether a part is held over this one. */
  readonly isOver: boolean
  readonly isDragged: boolean
  readonly onGrab: (event: PointerEvent, id: string) => void
  readonly onMove: (id: string, by: number) => void
  readonly onToggle: (id: string) => void
  readonly onReplace: (part: LessonPart) => void
  readonly onCopy: (part: LessonPart) => void
  readonly onRemove: (part: LessonPart) => void
}

/** One part of a lesson as a line; opened, all that can be said of it. */
export const PartRow = memo(function PartRow(props: Props) {
  const { resolved, index, isLast, isOpen, isOver, isDragged } = props
  const { onGrab, onMove, onToggle, onReplace, onCopy, onRemove } = props
  const { t } = useTranslation('lessons')
  const { kind, title } = usePartWords()(resolved)
  const { part } = resolved
  const { id } = part
  const Icon = iconOfPart(part)
  const name = t('partName', { number: index + 1, title })
  return (
    <li
      data-place={index}
      className={`${styles.part} ${isOver ? styles.over : ''} ${isDragged ? styles.dragged : ''}`}
    >
      <div className={styles.line}>
        <button
          type="button"
          className={styles.grip}
          data-grip={id}
          aria-label={t('move', { name })}
          aria-describedby="lesson-grip-hint"
          title={t('move', { name })}
          onPointerDown={(event) => onGrab(event, id)}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
            if (by === 0) return
            event.preventDefault()
            onMove(id, by)
          }}
        >
          <GripVertical size={18} aria-hidden="true" />
        </button>
        <button
          type="button"
          className={styles.name}
          data-name={id}
          aria-expanded={isOpen}
          onClick={() => onToggle(id)}
        >
          <ChevronRight size={18} aria-hidden="true" className={styles.chevron} />
          <span className={styles.number}>{index + 1}</span>
          <Icon size={18} aria-hidden="true" className={styles.icon} />
          <span className={styles.words}>
            <span className={styles.kind}>{kind}</span>
            <span className={styles.title}>{title}</span>
          </span>
        </button>
        <span className={styles.tools}>
          {/* The Tab key passes them by: on the grip, arrows do the same. */}
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('up', { name })}
            aria-disabled={index === 0}
            onClick={() => onMove(id, -1)}
          >
            <ArrowUp size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('down', { name })}
            aria-disabled={isLast}
            onClick={() => onMove(id, 1)}
          >
            <ArrowDown size={18} aria-hidden="true" />
          </button>
          <button
            type="button"
            aria-label={t('copyPart', { name })}
            title={t('copyPart', { name })}
            onClick={() => onCopy(part)}
          >
            <Copy size={17} aria-hidden="true" />
          </button>
          <button
            type="button"
            aria-label={t('removePart', { name })}
            title={t('removePart', { name })}
            onClick={() => onRemove(part)}
          >
            <Trash2 size={17} aria-hidden="true" />
          </button>
        </span>
      </div>
      {resolved.missing.length > 0 && (
        <MissingNotice resolved={resolved} onReplace={onReplace} onRemove={onRemove} />
      )}
      {isOpen && <PartBody resolved={resolved} onReplace={onReplace} />}
    </li>
  )
})
