import type { Page } from '@playwright/test'
import { recallStrings } from '../../../renderer/features/recall/strings.ts'
import { type Bench, NotMeasurable, type Row } from '../bench.ts'
import { inTime } from '../browser/openPage.ts'
import type { Answer, Marker } from '../browser/watchPage.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import type { Figure } from '../figures/figure.ts'
import { stepId } from '../graph/generateDiagram.ts'
import { inTurn } from '../inTurn.ts'
import { markerOf, placeOf } from './ours.ts'

const idOf = (index: number): string => stepId('steps-30', index)
const chosen = (index: number): Marker => ({
  selector: `[data-step="${idOf(index)}"][aria-current="step"]`,
  count: 1,
})

export const selectStep: Row = {
  name: 'select-step',
  says: 'from the click on a step to the frame that shows it chosen, the slowest of three',
  measure: (bench) =>
    answering(bench, 'select-step', placeOf('steps-30'), async (page) => {
      const answers: Answer[] = []
      for (const index of [1, 2, 0]) {
        const step = page.locator(`[data-step="${idOf(index)}"]`)
        answers.push(await answerTo(page, 'click', chosen(index), () => step.click()))
      }
      return slowestOf(answers)
    }),
}

export const walkStep: Row = {
  name: 'walk-step',
  says: 'from an arrow key to the frame that shows the step it leads to, the slowest of three',
  measure: (bench) => {
    const place = `${placeOf('steps-30')}?step=${idOf(0)}`
    return answering(bench, 'walk-step', place, async (page) => {
      const answers: Answer[] = []
      let here = idOf(0)
      for (let turn = 0; turn < 3; turn += 1) {
        await page.locator(`[data-step="${here}"]`).focus()
        const elsewhere = {
          selector: `[data-step]:not([data-step="${here}"])[aria-current="step"]`,
          count: 1,
        }
        answers.push(
          await answerTo(page, 'keydown', elsewhere, () => page.keyboard.press('ArrowDown')),
        )
        here = (await page.locator(elsewhere.selector).getAttribute('data-step')) ?? here
        await page.waitForTimeout(BETWEEN_MS)
      }
      return slowestOf(answers)
    })
  },
}

export const revealStep: Row = {
  name: 'reveal-step',
  says: 'from the click that reveals a hidden label to the frame that shows it, the slowest of three',
  measure: (bench) =>
    answering(bench, 'reveal-step', `${placeOf('steps-30')}?mode=recall`, async (page) => {
      const reveal = page.getByRole('button', { name: recallStrings.ky.tellOne, exact: true })
      if ((await reveal.count()) === 0)
        throw new NotMeasurable(`the page has no button «${recallStrings.ky.tellOne}»`)
      // What hides a label marks its step; a step without a mark shows what it is.
      const shown = '[data-step]:not([data-look])'
      const before = await page.locator(shown).count()
      const answers: Answer[] = []
      for (let more = 1; more <= 3; more += 1) {
        const marker = { selector: shown, count: before + more }
        answers.push(await answerTo(page, 'click', marker, () => reveal.click()))
      }
      return slowestOf(answers)
    }),
}

/** The movement that follows a choice has come to rest. */
const BETWEEN_MS = 400

async function answering(
  bench: Bench,
  row: string,
  place: string,
  act: (page: Page) => Promise<Answer>,
): Promise<readonly Figure[]> {
  const url = await bench.site.ours(30, place)
  const measure = () => withPage(bench, url, markerOf(30), act)
  const [ours] = await inTurn(bench, [{ name: 'ours', measure }])
  if (!ours) return []
  return [
    compare({ row, unit: 'frames', target: { atMost: 1 }, ours, of: ({ frames }) => frames }),
    compare({ row: `${row}-time`, unit: 'ms', target: {}, ours, of: ({ ms }) => ms }),
  ]
}

declare global {
  interface Window {
    benchAnswer: Promise<Answer>
  }
}

/** Real input, through the browser; the page itself notes when it came and when its answer was drawn. */
async function answerTo(
  page: Page,
  input: string,
  marker: Marker,
  act: () => Promise<void>,
): Promise<Answer> {
  // Apart from waiting for it, because an input may overtake a script that is still on its way.
  await page.evaluate(
    ([input, marker]) => {
      window.benchAnswer = window.bench.answerTo(input, marker)
    },
    [input, marker] as const,
  )
  await act()
  const answer = page.evaluate(() => window.benchAnswer)
  return inTime(answer, `«${marker.selector}»`)
}

const slowestOf = (answers: readonly Answer[]): Answer => ({
  frames: Math.max(...answers.map(({ frames }) => frames)),
  ms: Math.max(...answers.map(({ ms }) => ms)),
})
