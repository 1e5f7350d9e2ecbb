import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftDiagram } from '../../../domain/authoring/draft.ts'
import { withWords } from '../../../domain/authoring/text.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import styles from './EditorOverlay.module.css'
import type { DiagramActs } from './useDiagramActs.ts'

interface Props {
  readonly step: string
  readonly diagram: DraftDiagram
  /** Of the step, in the frame. */
  readonly place: { left: number; top: number; width: number; height: number }
  readonly zoom: number
  readonly acts: DiagramActs
}

const LEAST_WIDTH = 150

/** A title written where it stands. Enter ends it, with Ctrl it goes on to the next step; Escape takes back what was written. */
export function RenameBox({ step: id, diagram, place, zoom, acts }: Props) {
  const { t } = useTranslation('author')
  const { change, language, place: here } = useAuthoring()
  const field = useRef<HTMLTextAreaElement>(null)
  const step = diagram.steps.find((each) => each.id === id)
  const [before] = useState(step?.title ?? {})
  const isEnded = useRef(false)

  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  // Undone, or taken away in another window.
  const isThere = step !== undefined
  useEffect(() => {
    if (!isThere) acts.renamed()
  })
  if (!step) return null

  const write = (title: typeof step.title): void =>
    change({
      kind: 'step',
      subject: here.subject ?? '',
      diagram: diagram.id,
      step: id,
      set: { title },
    })
  const end = (): void => {
    if (isEnded.current) return
    isEnded.current = true
    acts.renamed()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // Keys of the drawing are not meant.
    event.stopPropagation()
    if (event.key === 'Escape') {
      write(before)
      end()
      acts.focus(id)
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      end()
      if (event.ctrlKey || event.metaKey) acts.addAfter(id)
      else acts.focus(id)
    }
  }
  const width = Math.max(place.width, LEAST_WIDTH)
  return (
    <textarea
      ref={field}
      className={styles.rename}
      lang={language}
      aria-label={t('step.title')}
      placeholder={t('step.empty')}
      value={step.title[language] ?? ''}
      style={{
        left: place.left - (width - place.width) / 2,
        top: place.top,
        width,
        height: Math.max(place.height, 54),
        fontSize: `${Math.max(13, 14.5 * zoom)}px`,
      }}
      onChange={(event) =>
        // A title is one line, however it is wrapped.
        write(withWords(step.title, language, event.currentTarget.value.replaceAll('\n', ' ')))
      }
      onKeyDown={onKeyDown}
      onBlur={end}
    />
  )
}
