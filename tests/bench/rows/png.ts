import type { Page } from '@playwright/test'
import { exportStrings } from '../../../renderer/features/export/strings.ts'
import { NotMeasurable, type Row } from '../bench.ts'
import { inTime } from '../browser/openPage.ts'
import { withPage } from '../browser/withPage.ts'
import { compare } from '../figures/compare.ts'
import { inTurn } from '../inTurn.ts'
import { PEERS } from '../site/peers.ts'
import { markerOf, placeOf } from './ours.ts'

const { open: OPEN, save: SAVE } = exportStrings.ky

export const png2x: Row = {
  name: 'png-2x',
  says: 'PNG at 2x of a diagram of 30 steps: from «save» in the dialog to the finished file',
  measure: async (bench) => {
    const peer = 'html-to-image'
    const { name: peerName, selector } = PEERS[peer]
    const url = await bench.site.ours(30, placeOf('steps-30'))
    const peerUrl = await bench.site.peer(peer, 30)
    const [ours, other] = await inTurn(bench, [
      { name: 'ours', measure: () => withPage(bench, url, markerOf(30), exportPng) },
      {
        name: peerName,
        measure: () => withPage(bench, peerUrl, { selector, count: 30 }, exportByPeer),
      },
    ])
    if (!ours || !other) return []
    return [
      compare({
        row: 'png-2x',
        unit: 'ms',
        target: { atMost: 100, ratioAtMost: 0.2 },
        ours,
        peer: other,
        peerName,
        of: (ms) => ms,
      }),
    ]
  },
}

declare global {
  interface Window {
    benchExport: Promise<number>
  }
}

async function exportPng(page: Page): Promise<number> {
  const open = page.getByRole('button', { name: OPEN, exact: true })
  if ((await open.count()) === 0)
    throw new NotMeasurable(`the page has no button «${OPEN}» for exports`)
  await open.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('PNG', { exact: true }).click()
  await dialog.getByText('2×', { exact: true }).click()
  const save = dialog.getByRole('button', { name: SAVE, exact: true })
  await save.waitFor()
  // The file is finished when the page makes an address for it, by which it is saved.
  await page.evaluate(() => {
    window.benchExport = new Promise((resolve) => {
      let start: number | null = null
      const onSubmit = () => {
        start = performance.now()
      }
      addEventListener('submit', onSubmit, { capture: true, once: true })
      const make = URL.createObjectURL
      URL.createObjectURL = (object) => {
        if (start !== null) resolve(performance.now() - start)
        return make.call(URL, object)
      }
    })
  })
  await save.click()
  const made = page.evaluate(() => window.benchExport)
  return inTime(made, 'the finished file')
}

async function exportByPeer(page: Page): Promise<number> {
  const made = page.evaluate(async () => {
    const start = performance.now()
    await window.benchPng?.()
    return performance.now() - start
  })
  return inTime(made, 'the finished file')
}
