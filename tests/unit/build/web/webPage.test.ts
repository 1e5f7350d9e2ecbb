import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { webPage } from '../../../../build/web/webPage.ts'
import { contentSecurityPolicy } from '../../../../electron/contentSecurityPolicy.ts'

const source = readFileSync(new URL('../../../../renderer/index.html', import.meta.url), 'utf8')

describe('the page of the web app', () => {
  it('has its policy before anything that the policy is about', () => {
    const html = webPage(source)

    const policy = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)
    expect(policy?.index).toBeLessThan(html.search(/<(?:link|script|style)/))
    expect(`${policy?.[1]}; frame-ancestors 'none'`.split('; ').sort()).toEqual(
      contentSecurityPolicy.split('; ').sort(),
    )
  })

  it('names everything by relative addresses, so that it lies in any folder', () => {
    const addresses = [...webPage(source).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, to]) => to)

    expect(addresses.length).toBeGreaterThan(3)
    expect(addresses.filter((to) => !to?.startsWith('./'))).toEqual([])
  })

  it('is refused where the page is not as expected', () => {
    expect(() => webPage('<p>Атлас</p>')).toThrow('charset')
  })
})
