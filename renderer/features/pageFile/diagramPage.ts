import type { Atlas, Diagram, Locale } from '../../../content/schema.ts'
import { findActor, findClaims, findUpdates, type Subject } from '../../data/findInAtlas.ts'
import type { DiagramLayout } from '../../domain/diagram/diagramLayout.ts'
import { outlineDiagram } from '../../domain/diagram/outline.ts'
import { describeDiagram } from '../../domain/drawing/describeDiagram.ts'
import { drawDiagram } from '../../domain/drawing/drawDiagram.ts'
import { PALETTES, type Palette } from '../../domain/drawing/palette.ts'
import type { MeasureLettering } from '../../domain/drawing/scene.ts'
import { sceneToSvg } from '../../domain/drawing/sceneToSvg.ts'
import type { DiagramPage } from '../../domain/viewer/viewerPage.ts'
import { pageAbout } from './pageAbout.ts'
import { type Base64Of, viewerFonts } from './viewerFonts.ts'

interface Parts {
  readonly atlas: Atlas
  readonly subject: Subject
  readonly diagram: Diagram
  readonly locale: Locale
  /** Of the diagram in that language. */
  readonly layout: DiagramLayout
  readonly measure: MeasureLettering
  readonly base64Of: Base64Of
}

/** The page decides on its colours itself, by the wishes of its reader. */
const VARIABLES = Object.fromEntries(
  Object.keys(PALETTES.light).map((name) => [name, `var(--${name})`]),
) as Record<keyof Palette, string>

/** One diagram with all that is said of it. */
export async function diagramPage(parts: Parts): Promise<DiagramPage> {
  const { atlas, subject, diagram, locale, layout, measure, base64Of } = parts
  const block = drawDiagram(diagram, subject.actors, layout, VARIABLES, measure)
  const exits = new Map(outlineDiagram(diagram, locale).map((item) => [item.step, item.exits]))
  const steps = diagram.steps.flatMap(({ id, kind, title, actor, explanation, claims }) => {
    const box = layout.nodes.find((each) => each.id === id)
    if (!box) return []
    return {
      id,
      kind,
      box,
      title: title[locale],
      actor: findActor(subject, actor)?.name[locale] ?? '',
      explanation: explanation[locale],
      claims: findClaims(atlas, claims).map(({ text, source }) => ({
        text: text[locale],
        paragraphs: source,
      })),
      updates: findUpdates(atlas, claims).map(
        ({ text, reference }) => `${text[locale]} (${reference[locale]})`,
      ),
      exits: (exits.get(id) ?? []).map(({ to, condition, isBack }) => ({
        to,
        isBack,
        ...(condition !== undefined && { condition }),
      })),
    }
  })
  const page = {
    ...pageAbout(atlas, subject, locale),
    kind: 'diagram' as const,
    title: diagram.title[locale],
    question: diagram.question[locale],
    drawing: sceneToSvg({
      ...block,
      locale,
      title: diagram.title[locale],
      description: describeDiagram(diagram, locale),
    }),
    width: block.width,
    height: block.height,
    steps,
    links: diagram.links.map(({ from, to }) => ({ from, to })),
  }
  return { ...page, fonts: await viewerFonts(JSON.stringify(page), base64Of) }
}
