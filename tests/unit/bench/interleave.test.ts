import { expect, it } from 'vitest'
import { NotMeasurable } from '../../bench/bench.ts'
import { interleave } from '../../bench/interleave.ts'

it('measures the candidates in turn and leaves the first round out', async () => {
  const order: string[] = []
  const candidate = (name: string) => ({
    name,
    measure: async () => order.push(name),
  })

  const outcomes = await interleave([candidate('a'), candidate('b')], 2)

  expect(order.join('')).toBe('ababab')
  expect(outcomes).toEqual([{ samples: [3, 5] }, { samples: [4, 6] }])
})

it('leaves out from then on what cannot be measured, and says why', async () => {
  let tries = 0
  const broken = {
    name: 'ours',
    measure: async () => {
      tries += 1
      throw new NotMeasurable('there is no search')
    },
  }

  const outcomes = await interleave([broken, { name: 'peer', measure: async () => 0 }], 3)

  expect(tries).toBe(1)
  expect(outcomes).toEqual([{ reason: 'ours: there is no search' }, { samples: [0, 0, 0] }])
})

it('lets a fault of the bench itself end it', async () => {
  const faulty = { name: 'ours', measure: () => Promise.reject(new Error('no browser')) }

  await expect(interleave([faulty], 1)).rejects.toThrow('no browser')
})
