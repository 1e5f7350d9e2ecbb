import { describe, expect, it } from 'vitest'
import { formatStats, statsOf } from '../../../content/stats.ts'
import { franceAlone, loadSound, realFiles } from './realContent.ts'

const atlas = loadSound(realFiles)
const france = atlas.systems.find(({ id }) => id === 'france')

const numbersFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

describe('the content as it ships', () => {
  it('knows the 75 paragraphs of the article', () => {
    expect(statsOf(atlas).paragraphs).toBe(75)
    expect(atlas.article.paragraphs.map(({ n }) => n)).toEqual(numbersFrom(1, 75))
  })

  it('puts every paragraph into exactly one section, in order', () => {
    const covered = atlas.article.sections.flatMap(({ from, to }) => numbersFrom(from, to))

    expect(covered).toEqual(numbersFrom(1, 75))
  })

  it('has no step that rests on no claim', () => {
    expect(statsOf(atlas).stepsWithoutClaim).toBe(0)
  })

  it('cites every paragraph about France in the claims of France', () => {
    const cited = new Set(france?.claims.flatMap(({ source }) => source))

    expect(numbersFrom(26, 48).filter((n) => !cited.has(n))).toEqual([])
  })
})

describe('statsOf', () => {
  it('counts what the files hold', () => {
    const countOf = (pattern: RegExp, name: RegExp) =>
      franceAlone
        .filter(({ file }) => file.startsWith('systems/') && name.test(file))
        .reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0)

    const stats = statsOf(loadSound(franceAlone))

    expect(stats).toMatchObject({
      systems: 1,
      themes: 0,
      diagrams: franceAlone.filter(({ file }) => file.endsWith('.diagram.yaml')).length,
      claims: countOf(/^ {2}- id: /gm, /claims\.yaml$/),
      steps: countOf(/^ {4}kind: /gm, /\.diagram\.yaml$/),
      links: countOf(/^ {2}- from: /gm, /\.diagram\.yaml$/),
      updates: countOf(/^ {2}- id: /gm, /updates\.yaml$/),
      ownQuestions: countOf(/^ {2}- id: /gm, /questions\.yaml$/),
      cellsFilled: countOf(/^ {4}value:/gm, /comparison\.yaml$/),
      cellsSilent: countOf(/^ {4}silent: true/gm, /comparison\.yaml$/),
    })
  })

  it('says which paragraphs nobody cites yet', () => {
    const stats = statsOf(loadSound(franceAlone))

    expect(stats.uncited).not.toContain(26)
    expect(stats.uncited).toContain(75)
    expect(formatStats(stats)).toContain(`${75 - stats.uncited.length} of 75`)
  })
})
