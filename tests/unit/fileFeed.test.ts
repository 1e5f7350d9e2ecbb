import { describe, expect, it } from 'vitest'
import { fileFeed, type OpenedFile } from '../../renderer/fileFeed.ts'

const makeFile = (name: string): OpenedFile => ({ name, contents: '{}' })

describe('files that the system hands over', () => {
  it('reach whoever listens', () => {
    const feed = fileFeed()
    const heard: string[] = []
    feed.listen(({ name }) => heard.push(name))

    feed.deliver(makeFile('a'))

    expect(heard).toEqual(['a'])
  })

  it('wait for a listener, in order, and come once', () => {
    const feed = fileFeed()
    const first: string[] = []
    const second: string[] = []

    feed.deliver(makeFile('a'))
    feed.deliver(makeFile('b'))
    feed.listen(({ name }) => first.push(name))
    feed.listen(({ name }) => second.push(name))

    expect([first, second]).toEqual([['a', 'b'], []])
  })

  it('wait again once nobody listens any more', () => {
    const feed = fileFeed()
    const heard: string[] = []
    const stop = feed.listen(() => heard.push('too early'))

    stop()
    feed.deliver(makeFile('a'))
    const wasHeard = feed.isHeard()
    feed.listen(({ name }) => heard.push(name))

    expect([wasHeard, heard]).toEqual([false, ['a']])
  })
})
