import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openScorm } from '../../renderer/scormApi.ts'

const makeApi = (answers: Readonly<Record<string, string>> = {}) => ({
  LMSInitialize: vi.fn(() => answers.initialize ?? 'true'),
  LMSFinish: vi.fn(() => 'true'),
  LMSGetValue: vi.fn((element: string) => answers[element] ?? ''),
  LMSSetValue: vi.fn((element: string, _value: string) => answers[`set ${element}`] ?? 'true'),
  LMSCommit: vi.fn(() => answers.commit ?? 'true'),
})

/** A page among others: what a window is to one that looks for an API. */
function makePage(around: { parent?: object; opener?: object; API?: object } = {}): Window {
  const page: Record<string, unknown> = { opener: null, ...around }
  page.parent ??= page
  return page as unknown as Window
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

describe('the way to a learning system', () => {
  it('is found in the page around, and in the one around that', () => {
    const api = makeApi({ 'cmi.suspend_data': 'a1', 'cmi.core.lesson_mode': 'normal' })
    const page = makePage({ parent: makePage({ parent: makePage({ API: api }) }) })

    const link = openScorm(page)

    expect(api.LMSInitialize).toHaveBeenCalledExactlyOnceWith('')
    expect(link?.told).toMatchObject({ suspendData: 'a1', lessonMode: 'normal', scoreRaw: '' })
  })

  it('is found in the window that opened this one', () => {
    expect(openScorm(makePage({ opener: makePage({ API: makeApi() }) }))).not.toBeNull()
  })

  it('is none where nobody offers one, where it may not be looked for, or where it will not begin', () => {
    const foreign = Object.defineProperty({}, 'API', {
      get: () => {
        throw new DOMException('Blocked a frame', 'SecurityError')
      },
    })

    expect(openScorm(makePage())).toBeNull()
    expect(openScorm(makePage({ parent: foreign }))).toBeNull()
    expect(openScorm(makePage({ API: makeApi({ initialize: 'false' }) }))).toBeNull()
  })

  it('is gone in order, and says whether all was taken', () => {
    const api = makeApi({ 'set cmi.core.score.raw': 'false' })
    const link = openScorm(makePage({ API: api }))
    const set = (element: string) => ({ kind: 'set' as const, element, value: '1' })

    expect(link?.carryOut([set('cmi.core.exit'), { kind: 'commit' }])).toBe(true)
    expect(link?.carryOut([set('cmi.core.score.raw'), { kind: 'finish' }])).toBe(false)
    expect(api.LMSSetValue.mock.calls).toEqual([
      ['cmi.core.exit', '1'],
      ['cmi.core.score.raw', '1'],
    ])
    expect(api.LMSFinish).toHaveBeenCalledOnce()
  })

  it('does without records of answers, which a system need not keep', () => {
    const api = makeApi({ 'set cmi.interactions.0.id': 'false' })
    const call = { kind: 'set' as const, element: 'cmi.interactions.0.id', value: 'one' }

    expect(openScorm(makePage({ API: api }))?.carryOut([call])).toBe(true)
  })

  it('breaks on nothing that a system throws', () => {
    const api = { ...makeApi(), LMSCommit: () => JSON.parse('{') as string }

    expect(openScorm(makePage({ API: api }))?.carryOut([{ kind: 'commit' }])).toBe(false)
  })
})
