import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { changeDraft } from '../../../../renderer/domain/authoring/changeDraft.ts'
import type { DraftCommand } from '../../../../renderer/domain/authoring/command.ts'
import type { PackDraft } from '../../../../renderer/domain/authoring/draft.ts'
import { draftOfFiles } from '../../../../renderer/domain/authoring/draftOfFiles.ts'
import { emptyPack } from '../../../../renderer/domain/authoring/empty.ts'
import { filesOfDraft } from '../../../../renderer/domain/authoring/filesOfDraft.ts'
import { missingIn } from '../../../../renderer/domain/authoring/missingIn.ts'
import { placeOf } from '../../../../renderer/domain/authoring/place.ts'
import { starterCountry } from '../../../../renderer/domain/authoring/starter.ts'
import { draftCommand } from './arbitraryCommand.ts'

const MAKING = { made: '2026-11-28', app: '0.1.0' }
const files = (draft: PackDraft) => filesOfDraft(draft, MAKING)

const here = { subject: 'germany', diagram: 'enforce-judgment' } as const
const germany: readonly DraftCommand[] = [
  {
    kind: 'add-subject',
    as: starterCountry('germany', { name: { en: 'Germany' }, flag: 'DE' }),
  },
  { kind: 'add-step', ...here, id: 'end', after: 'start', isLinked: true, stepKind: 'outcome' },
  {
    kind: 'add-claim',
    subject: 'germany',
    id: 'ge-one',
    set: { text: { en: 'It ends.' }, reference: { en: 'ZPO § 704' } },
    citedBy: { kind: 'step', diagram: 'enforce-judgment', step: 'end' },
  },
]
const draftOf = (commands: readonly DraftCommand[]) =>
  commands.reduce(changeDraft, emptyPack('germany-k7f3', 'en'))
const parsed = (draft: PackDraft, file: string): unknown =>
  parse(files(draft).find((each) => each.file === file)?.text ?? 'null')

describe('filesOfDraft', () => {
  it('makes readable files of any draft, and the same of what is read out of them', () => {
    fc.assert(
      fc.property(fc.array(draftCommand, { maxLength: 40 }), (commands) => {
        const written = files(draftOf(commands))

        for (const { text } of written) expect(() => parse(text)).not.toThrow()
        expect(files(draftOfFiles(written))).toEqual(written)
      }),
    )
  })

  it('lets a way rest on the step to which it leads, and a step be explained by its claims', () => {
    const diagram = parsed(draftOf(germany), 'systems/germany/enforce-judgment.diagram.yaml')

    expect(diagram).toMatchObject({
      links: [{ from: 'start', to: 'end', claims: ['ge-one'] }],
      steps: [{}, { explanation: { en: 'It ends.' } }],
    })
  })

  it('takes back what it has written by itself when the files are opened again', () => {
    const opened = draftOfFiles(files(draftOf(germany)))

    expect(opened.subjects[0]?.diagrams[0]).toMatchObject({
      question: {},
      links: [{ claims: [] }],
      steps: [{ explanation: {} }, { explanation: {} }],
    })
  })

  it('writes no text that is empty', () => {
    const draft = draftOf([...germany, { kind: 'manifest', set: { title: { ky: ' ', en: 'G' } } }])

    expect(parsed(draft, 'pack.yaml')).toMatchObject({ title: { en: 'G' } })
  })

  it('leaves lessons as they came', () => {
    const lesson = { file: 'lessons/first.atlaslesson', text: '{"a": 1}' }
    const draft = { ...draftOf(germany), lessons: [lesson] }

    expect(files(draft)).toContainEqual(lesson)
    expect(draftOfFiles(files(draft)).lessons).toEqual([lesson])
  })
})

describe('placeOf', () => {
  const draft = draftOf(germany)

  it.each([
    [
      'systems/germany/claims.yaml',
      ['claims', 0, 'text', 'ru'],
      { section: 'claims', subject: 'germany', item: 'ge-one', field: 'text', locale: 'ru' },
    ],
    [
      'systems/germany/enforce-judgment.diagram.yaml',
      ['steps', 1],
      { section: 'diagram', ...here, item: 'end' },
    ],
    [
      'systems/germany/enforce-judgment.diagram.yaml',
      ['links', 0, 'condition'],
      { section: 'diagram', ...here, item: 'link-0', field: 'condition' },
    ],
    [
      'systems/germany/system.yaml',
      ['flag'],
      { section: 'head', subject: 'germany', field: 'flag' },
    ],
    [
      'systems/germany/system.yaml',
      ['actors', 1, 'name'],
      { section: 'actors', subject: 'germany', item: 'enforcer', field: 'name' },
    ],
    ['pack.yaml', ['title'], { section: 'pack', field: 'title' }],
    ['nowhere/else.yaml', [], { section: 'pack' }],
  ] as const)('leads from %s %j to the field', (file, path, place) => {
    expect(placeOf(draft, file, path)).toEqual(place)
  })
})

describe('missingIn', () => {
  it('tells what is not there in a language from what is not there at all', () => {
    const missing = missingIn(draftOf(germany))

    expect(missing.untranslated.en).toEqual([])
    expect(missing.untranslated.ru).toContainEqual(
      expect.objectContaining({ section: 'claims', item: 'ge-one', field: 'text', locale: 'ru' }),
    )
    // The title of the pack, and that of the step which was put in without one.
    expect(missing.unwritten).toContainEqual({ section: 'pack', field: 'title' })
    expect(missing.unwritten).toContainEqual({
      section: 'diagram',
      ...here,
      item: 'end',
      field: 'title',
    })
  })
})
