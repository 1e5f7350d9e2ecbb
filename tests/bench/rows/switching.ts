import type { Page } from '@playwright/test'
import type { Bench, Row } from '../bench.ts'
import { inTime } from '../browser/openPage.ts'
import type { Drawn, Marker } from '../browser/watchPage.ts'
import { SETTLING_MS, withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import type { Figure } from '../figures/figure.ts'
import { otherDiagram } from '../graph/benchDiagrams.ts'
import { stepId } from '../graph/generateDiagram.ts'
import { inTurn } from '../inTurn.ts'
import { markerOf, placeOf } from './ours.ts'

const CHOSEN = stepId('steps-30', 4)

interface Switched {
  readonly drawn: Drawn
  readonly isChosen: boolean
  readonly isInPlace: boolean
}

export const switchDiagram: Row = {
  name: 'switch-diagram',
  says: 'from one diagram of 30 steps to another, first visit, inside the program',
  measure: (bench) =>
    switching(bench, 'switch-diagram', async (page) => {
      const other = otherDiagram()
      const marker = { selector: `[data-step="${stepId(other.id, 0)}"]`, count: 1 }
      const drawn = await timed(page, { kind: 'go', to: `#${placeOf(other.id)}` }, marker)
      // Back again: the step that was chosen is chosen still, and stands in sight.
      await page.goBack()
      await page.locator(`[data-step="${CHOSEN}"]`).waitFor()
      await page.waitForTimeout(SETTLING_MS)
      return { drawn, ...(await look(page)) }
    }),
}

export const switchLanguage: Row = {
  name: 'switch-language',
  says: 'from one language to another over a diagram of 30 steps',
  measure: (bench) =>
    switching(bench, 'switch-language', async (page) => {
      const marker = { selector: 'html[lang="ru"] [data-step]', count: 30 }
      const drawn = await timed(page, { kind: 'click', on: 'header button[lang="ru"]' }, marker)
      await page.waitForTimeout(SETTLING_MS)
      return { drawn, ...(await look(page)) }
    }),
}

async function switching(
  bench: Bench,
  row: string,
  act: (page: Page) => Promise<Switched>,
): Promise<readonly Figure[]> {
  const url = await bench.site.ours(30, `${placeOf('steps-30')}?step=${CHOSEN}`)
  const measure = () => withPage(bench, url, markerOf(30), act)
  const [ours] = await inTurn(bench, [{ name: 'ours', measure }])
  if (!ours) return []
  const all = (is: (sample: Switched) => boolean) => 'samples' in ours && ours.samples.every(is)
  return [
    {
      ...compare({
        row,
        unit: 'ms',
        target: { atMost: 100 },
        ours,
        of: ({ drawn }) => drawn.atMs,
      }),
      conditions: [
        { says: 'the chosen step stays chosen', holds: all(({ isChosen }) => isChosen) },
        { says: 'the chosen step stays in sight', holds: all(({ isInPlace }) => isInPlace) },
      ],
    },
    compare({
      row: `${row}-longest-frame`,
      unit: 'ms',
      target: { atMost: 50 },
      ours,
      of: ({ drawn }) => drawn.longestFrameMs,
    }),
  ]
}

type Act =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'click'; readonly on: string }

/** Acts inside the page and waits for the marker; `atMs` counts from the act. */
function timed(page: Page, act: Act, marker: Marker): Promise<Drawn> {
  const drawn = page.evaluate(
    async ([act, marker]) => {
      const start = performance.now()
      const waiting = window.bench.whenDrawn(marker)
      if (act.kind === 'go') location.hash = act.to
      else document.querySelector<HTMLElement>(act.on)?.click()
      const { atMs, longestFrameMs } = await waiting
      return { atMs: atMs - start, longestFrameMs }
    },
    [act, marker] as const,
  )
  return inTime(drawn, `«${marker.selector}»`)
}

const look = (page: Page): Promise<Omit<Switched, 'drawn'>> =>
  page.evaluate((chosen) => {
    const step = document.querySelector(`[data-step="${chosen}"]`)
    const box = step?.getBoundingClientRect()
    const seen = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return {
      isChosen: step?.getAttribute('aria-current') === 'step',
      isInPlace: seen?.closest('[data-step]') === step && window.scrollY === 0,
    }
  }, CHOSEN)
