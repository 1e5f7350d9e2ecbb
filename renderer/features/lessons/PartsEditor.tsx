import { Button } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LessonChange } from '../../domain/lesson/changeLesson.ts'
import type { LessonPart } from '../../domain/lesson/lesson.ts'
import type { ResolvedPart } from '../../domain/lesson/resolveLesson.ts'
import type { Question } from '../../domain/questions/question.ts'
import { DragGhost } from '../../ui/DragGhost.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useDrag } from '../../ui/useDrag.ts'
import { AddPart } from './AddPart.tsx'
import { PartRow } from './PartRow.tsx'
import styles from './PartsEditor.module.css'
import { useEdgeScroll } from './useEdgeScroll.ts'
import { usePartWords } from './usePartWords.ts'

interface Props {
  readonly parts: readonly ResolvedPart[]
  readonly byId: ReadonlyMap<string, Question> | null
  readonly change: (change: LessonChange) => void
}

const placeOf = (under: Element | null): number | null => {
  const place = under?.closest('[data-place]')?.getAttribute('data-place')
  return place ? Number(place) : null
}

/** The parts of a lesson in order: moved by dragging, by arrow keys and by buttons, opened to be filled in, and added to. */
export function PartsEditor({ parts, byId, change }: Props) {
  const { t } = useTranslation('lessons')
  const wordsOf = usePartWords()
  const list = useRef<HTMLOListElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<string | null>(null)
  const [removed, setRemoved] = useState<{ part: LessonPart; at: number } | null>(null)
  const [said, say] = useState('')

  const focusPart = useCallback((id: string, what: 'grip' | 'name'): void => {
    // Moving an element in the page takes the keyboard away from it.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-${what}="${CSS.escape(id)}"]`)?.focus(),
    )
  }, [])
  const move = (id: string, to: number): void => {
    const resolved = parts.find(({ part }) => part.id === id)
    if (!resolved || to < 0 || to >= parts.length) return
    change({ kind: 'move', id, to })
    say(t('movedTo', { title: wordsOf(resolved).title, number: to + 1, total: parts.length }))
    focusPart(id, 'grip')
  }
  const { drag, grab } = useDrag(placeOf, (id, place) => {
    if (place !== null) move(id, place)
  })
  useEdgeScroll(drag?.y ?? null)

  useEffect(() => {
    if (removed) undo.current?.focus()
  }, [removed])
  useEffect(() => {
    if (open !== null)
      list.current
        ?.querySelector(`[data-name="${CSS.escape(open)}"]`)
        ?.closest('li')
        ?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const bringBack = (): void => {
    if (!removed) return
    change({ kind: 'add', ...removed })
    focusPart(removed.part.id, 'name')
    setRemoved(null)
  }
  const add = (part: LessonPart): void => {
    const at = openPlace < 0 ? parts.length : openPlace + 1
    change({ kind: 'add', part, at })
    say(t('added', { number: at + 1 }))
    setOpen(part.id)
    focusPart(part.id, 'name')
  }

  // Rows are drawn anew only when they change themselves; what they do has to work on the parts of now.
  const act = useRef({ move, parts })
  useEffect(() => {
    act.current = { move, parts }
  })
  const onMove = useCallback((id: string, by: number) => {
    const from = act.current.parts.findIndex(({ part }) => part.id === id)
    act.current.move(id, from + by)
  }, [])
  const onRemove = useCallback(
    (part: LessonPart) => {
      const at = act.current.parts.findIndex((each) => each.part.id === part.id)
      change({ kind: 'remove', id: part.id })
      setRemoved({ part, at })
    },
    [change],
  )
  const onCopy = useCallback(
    (part: LessonPart) => {
      const as = crypto.randomUUID()
      change({ kind: 'duplicate', id: part.id, as })
      focusPart(as, 'name')
    },
    [change, focusPart],
  )
  const onToggle = useCallback((id: string) => setOpen((before) => (before === id ? null : id)), [])
  const onReplace = useCallback((part: LessonPart) => change({ kind: 'replace', part }), [change])

  const dragged = drag && parts.find(({ part }) => part.id === drag.id)
  const openPlace = parts.findIndex(({ part }) => part.id === open)
  const isRemovedGone = removed && !parts.some(({ part }) => part.id === removed.part.id)
  return (
    <section className={styles.parts} aria-labelledby="lesson-parts">
      <h2 id="lesson-parts">{t('partsTitle')}</h2>
      {parts.length === 0 && <p className={styles.soft}>{t('noParts')}</p>}
      {parts.length > 1 && (
        <p id="lesson-grip-hint" className={styles.soft}>
          {t('orderHint')}
        </p>
      )}
      <ol ref={list} className={styles.list}>
        {parts.map((resolved, index) => (
          <PartRow
            key={resolved.part.id}
            resolved={resolved}
            index={index}
            isLast={index === parts.length - 1}
            isOpen={resolved.part.id === open}
            isOver={drag?.over === index && drag.id !== resolved.part.id}
            isDragged={drag?.id === resolved.part.id}
            onGrab={grab}
            onMove={onMove}
            onToggle={onToggle}
            onReplace={onReplace}
            onCopy={onCopy}
            onRemove={onRemove}
          />
        ))}
      </ol>
      {isRemovedGone && (
        <Notice tone="info">
          <div className={styles.undo}>
            {t('removed')}
            <Button ref={undo} size="compact-md" variant="default" onClick={bringBack}>
              {t('undo')}
            </Button>
          </div>
        </Notice>
      )}
      <AddPart byId={byId} after={openPlace < 0 ? null : openPlace + 1} onAdd={add} />
      <p role="status" className={styles.spoken}>
        {said}
      </p>
      {drag && dragged && <DragGhost at={drag} title={wordsOf(dragged).title} />}
    </section>
  )
}
