import { createMeasureInNode } from '../../../../build/measureInNode.ts'
import type { Locale } from '../../../../content/schema.ts'
import { layOut } from '../../../../renderer/canvas/layOut.ts'
import type { DiagramLayout } from '../../../../renderer/domain/diagram/diagramLayout.ts'
import type { ExchangeRequest } from '../../../../renderer/domain/interchange/exchange.ts'
import type { Draughtsman } from '../../../../renderer/domain/interchange/moodle/markerPictures.ts'
import { PRODUCT_NAMES } from '../../../../renderer/i18n/languageNames.ts'
import { atlas, bankIn } from '../handout/builtIn.ts'

const measureText = await createMeasureInNode()

/** The whole of the content as it ships. */
export const wholeIn = (locale: Locale): ExchangeRequest => ({
  atlas,
  locale,
  product: PRODUCT_NAMES[locale],
  questions: [...bankIn(locale).values()],
  subjects: null,
})

/** Lays diagrams out in earnest, but of a picture makes its head alone. */
export function sketcher(locale: Locale): Draughtsman {
  const known = new Map<string, DiagramLayout>()
  return {
    measure: (text, { size }) => text.length * size * 0.6,
    layoutOf: async ({ id, diagram, actors }) => {
      const layout = known.get(id) ?? layOut(diagram, actors, locale, measureText)
      known.set(id, layout)
      return layout
    },
    drawPng: async ({ width, height }) => {
      const head = Buffer.alloc(24)
      head.write('\u0089PNG\r\n\u001a\n', 'latin1')
      head.writeUInt32BE(width, 16)
      head.writeUInt32BE(height, 20)
      return head
    },
  }
}
