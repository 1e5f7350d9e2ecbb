import { describe, expect, it } from 'vitest'
import { sayFault } from '../../../../content/faults/sayFault.ts'
import { checkPackFiles } from '../../../../content/pack/checkPackFiles.ts'
import { mergePacks } from '../../../../content/pack/mergePacks.ts'
import { formatProblem } from '../../../../content/problem.ts'
import type { Atlas } from '../../../../content/schema.ts'
import type { SourceFile } from '../../../../content/sheet.ts'
import { packFixture } from '../../../fixtures/packFixture.ts'
import { loadSound, realFiles } from '../realContent.ts'

const builtIn: Atlas = loadSound(realFiles)
const lumaria = packFixture('lumaria')
const franceMore = packFixture('france-more')

const sound = (files: readonly SourceFile[]) => {
  const check = checkPackFiles(builtIn, files)
  if (!check.ok) throw new Error(check.problems.map((each) => formatProblem(each)).join('\n'))
  return check
}
const problemsIn = (files: readonly SourceFile[]) => {
  const check = checkPackFiles(builtIn, files)
  return check.ok
    ? []
    : check.problems.map(({ file, fault }) => `${file}: ${sayFault(fault, 'en')}`)
}
const changed = (
  files: readonly SourceFile[],
  file: string,
  change: (text: string) => string,
): readonly SourceFile[] =>
  files.map((each) => (each.file === file ? { file, text: change(each.text) } : each))

describe("a country of the pack's own", () => {
  it('comes out whole, with the pack before its id and before what refers to it', () => {
    const { content, manifest, filled, hints } = sound(lumaria)

    const [system] = content.systems
    expect(manifest).toMatchObject({ id: 'lumaria-t1', revision: 1 })
    expect(system).toMatchObject({ id: 'lumaria-t1.lumaria', family: 'romano-germanic' })
    expect(system?.claims.map(({ id }) => id)).toContain('lumaria-t1.lu-days')
    expect(system?.diagrams.map(({ id }) => id)).toEqual(['collect', 'bodies'])
    expect(system?.diagrams[0]?.steps[1]).toMatchObject({
      actor: 'bailiff',
      role: 'voluntary-performance',
      claims: ['lumaria-t1.lu-days'],
      terms: ['lumaria-t1.shore-bailiff'],
    })
    expect(system?.cells['who-enforces']).toMatchObject({ claims: ['lumaria-t1.lu-who'] })
    expect(content.terms[0]?.id).toBe('lumaria-t1.shore-bailiff')
    expect(content.additions).toEqual([])
    expect(filled).toEqual([])
    expect(hints).toEqual([])
  })

  it('may be called like one that is built in', () => {
    const files = lumaria.map(({ file, text }) => ({
      file: file.replace('systems/lumaria/', 'systems/germany/'),
      text: text.replace('id: lumaria\n', 'id: germany\n'),
    }))

    expect(sound(files).content.systems[0]?.id).toBe('lumaria-t1.germany')
  })
})

describe('an addition to a country that is built in', () => {
  it('brings actors, claims and diagrams, and rests on what is there', () => {
    const { content } = sound(franceMore)

    const [addition] = content.additions
    expect(content.systems).toEqual([])
    expect(addition).toMatchObject({
      subject: 'france',
      actors: [{ id: 'france-more.bank' }],
      diagrams: [{ id: 'france-more.bank', actors: ['officer', 'france-more.bank'] }],
    })
    expect(addition?.diagrams[0]?.steps[0]?.claims).toEqual([
      'france-more.frm-bank',
      'fr-private-model',
    ])
  })

  it('has to have its country', () => {
    const files = franceMore.map(({ file, text }) => ({
      file: file.replace('/france/', '/frankreich/'),
      text,
    }))

    expect(problemsIn(files)).toContain('systems/frankreich/system.yaml: This file is missing.')
  })

  it('shares no id of a claim or an actor with what is built in', () => {
    const claims = changed(franceMore, 'systems/france/claims.yaml', (text) =>
      text.replace('frm-bank', 'fr-private-model'),
    )
    const actors = changed(franceMore, 'systems/france/actors.yaml', (text) =>
      text.replace('bank', 'officer'),
    )

    expect(problemsIn(claims)).toContain(
      'systems/france/claims.yaml: The claim id «fr-private-model» is already used in systems/france/claims.yaml.',
    )
    expect(problemsIn(actors)).toContain(
      'systems/france/actors.yaml: The id «officer» is given twice.',
    )
  })
})

describe('a text in one language', () => {
  it('is shown in the others as it is, and told as missing', () => {
    const { content, filled, manifest } = sound(franceMore)

    expect(manifest.title.ky).toBe('Франция глазами практика')
    expect(content.additions[0]?.diagrams[0]?.title).toEqual({
      ky: 'Запрос в банк',
      ru: 'Запрос в банк',
      en: 'Request to the bank',
    })
    expect(filled).toContainEqual({
      file: 'systems/france/bank.diagram.yaml',
      path: ['title'],
      locale: 'ky',
    })
    expect(filled).not.toContainEqual(expect.objectContaining({ locale: 'ru' }))
  })

  it('is a fault where it is written in none', () => {
    const files = changed(franceMore, 'systems/france/claims.yaml', (text) =>
      text.replace('ru: Пособие для практиков, с. 14', 'ru:'),
    )

    expect(problemsIn(files)).toHaveLength(3)
  })
})

it('takes figures from another source on trust, and holds those against the article that rest on it alone', () => {
  const onArticle = changed(franceMore, 'systems/france/claims.yaml', (text) =>
    text
      .replace('обязан', 'за 999 дней обязан')
      .replace('reference:\n      ru: Пособие для практиков, с. 14', 'source: [11]'),
  )
  const onOther = changed(franceMore, 'systems/france/claims.yaml', (text) =>
    text.replace('обязан', 'за 999 дней обязан'),
  )

  expect(problemsIn(onArticle)).toEqual([
    'systems/france/claims.yaml: The number 999 does not occur in paragraph 11, which is cited here.',
  ])
  expect(problemsIn(onOther)).toEqual([])
})

it('gives advice on language without refusing anything', () => {
  const files = changed(lumaria, 'systems/lumaria/system.yaml', (text) =>
    text.replace('ru: Островной суд', 'ru: Inselgericht'),
  )

  const { hints } = sound(files)

  expect(hints).toEqual([
    {
      file: 'systems/lumaria/system.yaml',
      line: 27,
      path: ['actors', 0, 'name', 'ru'],
      fault: { code: 'latin-in-russian' },
    },
  ])
})

it('leaves what is built in as the very same objects', () => {
  const packs = [sound(lumaria).content, sound(franceMore).content]

  const merged = mergePacks(builtIn, packs)

  const france = merged.systems.find(({ id }) => id === 'france')
  const builtInFrance = builtIn.systems.find(({ id }) => id === 'france')
  expect(france?.diagrams).toHaveLength((builtInFrance?.diagrams.length ?? 0) + 1)
  builtInFrance?.diagrams.forEach((diagram, index) => {
    expect(france?.diagrams[index]).toBe(diagram)
  })
  for (const system of builtIn.systems)
    if (system !== builtInFrance) expect(merged.systems).toContain(system)
  expect(merged.systems.at(-1)?.id).toBe('lumaria-t1.lumaria')
  expect(mergePacks(builtIn, [])).toBe(builtIn)
})
