import { afterEach, describe, expect, it, vi } from 'vitest'
import { obtainQuestions } from '../../../renderer/data/obtainQuestions.ts'
import { buildQuestionBank } from '../../../renderer/domain/questions/bank.ts'
import { packBank } from '../../../renderer/domain/questions/packedBank.ts'
import { makeAtlas, makeGapClaim, makeSystem } from '../makers/makeAtlas.ts'

const atlas = makeAtlas({ systems: [makeSystem('land', { claims: [makeGapClaim('term')] })] })
const made = buildQuestionBank(atlas, 'ky')

describe('obtainQuestions', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('takes the questions that lie ready', async () => {
    const ready = made.slice(0, 1)
    const fetched = vi.fn(async () => Response.json(packBank(ready)))
    vi.stubGlobal('fetch', fetched)

    expect(await obtainQuestions(atlas, 'ky', './questions/ky.json?1')).toEqual(ready)
    expect(fetched).toHaveBeenCalledWith('./questions/ky.json?1')
  })

  it('makes them where none lie ready, and asks for nothing', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)

    expect(await obtainQuestions(atlas, 'ky', null)).toEqual(made)
    expect(fetched).not.toHaveBeenCalled()
  })

  it.each([
    ['the network fails', async () => Promise.reject(new TypeError('no network'))],
    ['the file is missing', async () => new Response('', { status: 404 })],
    ['the file is broken off', async () => new Response('[{"id":')],
  ])('makes them where %s', async (_, answer) => {
    vi.stubGlobal('fetch', answer)

    expect(await obtainQuestions(atlas, 'ky', './questions/ky.json?1')).toEqual(made)
  })
})
