import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coursePage } from '../../../../build/course/coursePage.ts'

const written = readFileSync(
  resolve(import.meta.dirname, '../../../../renderer/index.html'),
  'utf8',
)

describe('the page of a package', () => {
  it('names its course and carries its policy', () => {
    const page = coursePage(written)

    expect(page).toContain('<meta name="atlas-course" content="./course.json" />')
    expect(page).toContain("script-src 'self'")
    // Whoever frames a course is the learning system; and a page cannot say so itself.
    expect(page).not.toContain('frame-ancestors')
  })

  it('is no web app: nothing is installed, and nothing of it stays in a shared browser', () => {
    expect(coursePage(written)).not.toMatch(/service-worker|rel="manifest"/)
  })

  it('is not made of a page that is not ours', () => {
    expect(() => coursePage('<html></html>')).toThrow()
  })
})
