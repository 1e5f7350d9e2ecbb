import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../../content/schema.ts'
import { useLayouts } from '../../../canvas/LayoutsContext.tsx'
import type { DraftActor, DraftDiagram } from '../../../domain/authoring/draft.ts'
import { type Drawable, drawable } from '../../../domain/authoring/drawable.ts'
import type { DiagramLayout } from '../../../domain/diagram/diagramLayout.ts'

export interface Drawn extends Drawable {
  readonly locale: Locale
  readonly layout: DiagramLayout
}

interface Wanted extends Drawable {
  readonly locale: Locale
}

/**
 * A diagram in the making and its latest layout. While the next is being worked out the one before stays, and so
 * does the view of it; of several changes in a row only the last is laid out. Nothing moves while `isHeld`.
 */
export function useDrawn(
  diagram: DraftDiagram,
  actors: readonly DraftActor[],
  locale: Locale,
  isHeld: (drawn: Drawn | null) => boolean,
): { readonly now: Drawable; readonly drawn: Drawn | null; readonly hasFailed: boolean } {
  const { t } = useTranslation('author')
  const layouts = useLayouts()
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const wanted = useRef<Wanted | null>(null)
  const isBusy = useRef(false)
  const isGone = useRef(false)
  const words = useMemo(() => ({ step: t('step.empty'), actor: t('actor.empty') }), [t])
  const now = useMemo(
    () => ({ ...drawable(diagram, actors, words), locale }),
    [diagram, actors, locale, words],
  )
  const held = isHeld(drawn)

  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])

  useEffect(() => {
    if (held || now.diagram.steps.length === 0) return
    wanted.current = now
    if (isBusy.current) return
    isBusy.current = true
    const work = async (): Promise<void> => {
      let done: Wanted | null = null
      while (wanted.current && wanted.current !== done && !isGone.current) {
        done = wanted.current
        try {
          const layout = await layouts.load(done.diagram, done.actors, done.locale)
          if (!isGone.current) setDrawn({ ...done, layout })
          setFailed(false)
        } catch (error) {
          console.error('a diagram in the making could not be drawn', error)
          if (!isGone.current) setFailed(true)
        }
      }
      isBusy.current = false
    }
    void work()
  }, [layouts, now, held])

  return { now, drawn: now.diagram.steps.length === 0 ? null : drawn, hasFailed }
}
