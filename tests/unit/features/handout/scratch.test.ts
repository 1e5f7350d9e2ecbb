import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { PALETTES } from '../../../../renderer/domain/drawing/palette.ts'
import { composeSlides } from '../../../../renderer/domain/handout/slides/composeSlides.ts'
import { writePptx } from '../../../../renderer/features/handout/writePptx.ts'
import { fullParts, handoutFor, layoutsOf, wordsIn } from '../../domain/handout/builtIn.ts'
for (const slides of ['diagram', 'reveal'] as const)
it('x' + slides, async () => {
  const parts = slides === 'diagram' ? fullParts() : fullParts().slice(1,2)
  const handout = handoutFor(parts, { format: 'pptx' })
  const words = wordsIn('ky')
  const made = [...composeSlides({ handout, layouts: layoutsOf(handout), palette: PALETTES.projector, words, slides, hasLesson: true })]
  console.log(made.length)
  const bytes = await writePptx(made, { title: 'Аткаруу өндүрүшү', author: words.product, subject: words.article, locale: 'ky', foot: words.article })
  writeFileSync(`/tmp/ho-${slides}.pptx`, bytes)
})
