import type { Handout, PlacedDiagram } from './handout.ts'

/** Every diagram that has to be laid out before a hand-out can be drawn, each once. */
export function diagramsIn({ parts }: Handout): readonly PlacedDiagram[] {
  const all = parts.flatMap((part) => {
    if (part.kind === 'diagram') return part.placed
    return part.kind === 'question' ? (part.asked.drawing?.placed ?? []) : []
  })
  return [...new Map(all.map((placed) => [placed.id, placed])).values()]
}
