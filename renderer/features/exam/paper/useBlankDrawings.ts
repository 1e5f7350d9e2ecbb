import { useEffect, useState } from 'react'
import type { Atlas, Diagram, Locale } from '../../../../content/schema.ts'
import type { DiagramLayouts } from '../../../canvas/DiagramLayouts.ts'
import { useLayouts } from '../../../canvas/LayoutsContext.tsx'
import { createMeasureLettering } from '../../../canvas/measureLettering.ts'
import { useAtlas } from '../../../data/AtlasContext.tsx'
import { findDiagram, findSubject, type Subject } from '../../../data/findInAtlas.ts'
import { drawBlankDiagram } from '../../../domain/drawing/drawBlankDiagram.ts'
import { PALETTES } from '../../../domain/drawing/palette.ts'
import type { Scene } from '../../../domain/drawing/scene.ts'
import type { Question } from '../../../domain/questions/question.ts'
import { useLocale } from '../../../i18n/useLocale.ts'

interface BlankDrawing {
  readonly scene: Scene
  /** Of the empty steps, in the order of the question's slots. */
  readonly numbers: readonly number[]
}

export interface BlankDrawings {
  /** Whether all were drawn, or could not be. */
  readonly isReady: boolean
  readonly of: (question: Question) => BlankDrawing | null
}

type Drawn = ReadonlyMap<string, BlankDrawing | null>

const NONE: Drawn = new Map()

/** The diagrams whose labels a paper asks for, each with those steps left empty. */
export function useBlankDrawings(questions: readonly Question[]): BlankDrawings {
  const atlas = useAtlas()
  const layouts = useLayouts()
  const { locale } = useLocale()
  const [drawn, setDrawn] = useState<{ locale: Locale; byId: Drawn }>({ locale, byId: NONE })
  const byId = drawn.locale === locale ? drawn.byId : NONE
  const wanted = questions.filter(({ kind }) => kind === 'place-label')

  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` is made anew each time from `questions`
  useEffect(() => {
    let isWanted = true
    Promise.all(
      wanted.map(async (question) => {
        const drawing = await drawFor(question, atlas, layouts, locale).catch((error: unknown) => {
          console.error('a diagram was not drawn', error)
          return null
        })
        return [question.id, drawing] as const
      }),
    ).then((pairs) => isWanted && setDrawn({ locale, byId: new Map(pairs) }))
    return () => {
      isWanted = false
    }
  }, [questions, atlas, layouts, locale])

  return {
    isReady: wanted.every(({ id }) => byId.has(id)),
    of: ({ id }) => byId.get(id) ?? null,
  }
}

async function drawFor(
  question: Question,
  atlas: Atlas,
  layouts: DiagramLayouts,
  locale: Locale,
): Promise<BlankDrawing | null> {
  const found = diagramOf(question, atlas)
  if (!found) return null
  const { subject, diagram } = found
  const layout = await layouts.load(diagram, subject.actors, locale)
  const hidden = question.slots.map(({ id }) => id)
  const measure = createMeasureLettering()
  const block = drawBlankDiagram(
    diagram,
    subject.actors,
    layout,
    hidden,
    PALETTES.projector,
    measure,
  )
  return {
    // Its description would read the hidden labels out.
    scene: { ...block, locale, title: diagram.title[locale], description: '' },
    numbers: hidden.map((id) => diagram.steps.findIndex((step) => step.id === id) + 1),
  }
}

function diagramOf(
  { system, diagram: id }: Question,
  atlas: Atlas,
): { readonly subject: Subject; readonly diagram: Diagram } | null {
  const subject = system === null ? null : findSubject(atlas, system)
  const diagram = subject && id !== null ? findDiagram(subject, id) : null
  return subject && diagram ? { subject, diagram } : null
}
