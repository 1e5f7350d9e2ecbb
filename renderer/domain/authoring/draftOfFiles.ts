import { parse } from 'yaml'
import { claimsOf, derivedClaims, derivedExplanation, derivedReason } from './derived.ts'
import type { DraftFile, DraftSubject, PackDraft } from './draft.ts'
import { emptyPack, emptySubject } from './empty.ts'
import { lanesOf } from './lanes.ts'
import { list } from './reading.ts'
import {
  readActor,
  readCells,
  readClaim,
  readDiagram,
  readHead,
  readManifest,
  readQuestion,
  readTerm,
  readUpdate,
} from './readParts.ts'
import { sameText } from './text.ts'

/**
 * A pack's files, opened to be edited. They have been checked before; what does not fit even so is left
 * empty and then found by the check. What the program would write by itself counts as not written.
 */
export function draftOfFiles(files: readonly DraftFile[]): PackDraft {
  const data = new Map<string, unknown>()
  for (const { file, text: yaml } of files) if (file.endsWith('.yaml')) data.set(file, parse(yaml))
  const draft: PackDraft = {
    manifest: readManifest(data.get('pack.yaml'), emptyPack('pack', 'ky').manifest),
    subjects: foldersOf(files).map((folder) => readSubject(folder, data)),
    terms: list(data.get('glossary.yaml'), 'terms', readTerm),
    lessons: files.filter(({ file }) => file.startsWith('lessons/')),
  }
  return withoutDerived(draft)
}

interface Folder {
  readonly kind: DraftSubject['kind']
  readonly id: string
}

function foldersOf(files: readonly DraftFile[]): readonly Folder[] {
  const found = new Map<string, Folder>()
  for (const { file } of files) {
    const [top, id, name] = file.split('/')
    if ((top === 'systems' || top === 'themes') && id && name)
      found.set(`${top}/${id}`, { kind: top === 'systems' ? 'system' : 'theme', id })
  }
  return [...found.values()]
}

function readSubject({ kind, id }: Folder, data: ReadonlyMap<string, unknown>): DraftSubject {
  const folder = `${kind}s/${id}/`
  const of = (name: string): unknown => data.get(`${folder}${name}.yaml`)
  const head = of(kind)
  const diagrams = [...data].flatMap(([file, value]) =>
    file.startsWith(folder) && file.endsWith('.diagram.yaml') ? [readDiagram(value)] : [],
  )
  return {
    ...emptySubject(id, kind),
    head: head === undefined ? null : readHead(head),
    actors: list(head ?? of('actors'), 'actors', readActor),
    claims: list(of('claims'), 'claims', readClaim),
    diagrams: diagrams.sort((a, b) => a.order - b.order),
    questions: list(of('questions'), 'questions', readQuestion),
    updates: list(of('updates'), 'updates', readUpdate),
    cells: readCells(of('comparison')),
  }
}

function withoutDerived(draft: PackDraft): PackDraft {
  const claims = claimsOf(draft)
  const subjects = draft.subjects.map(
    (subject): DraftSubject => ({
      ...subject,
      head: subject.head && {
        ...subject.head,
        summary: sameText(subject.head.summary, subject.head.name) ? {} : subject.head.summary,
      },
      questions: subject.questions.map((question) =>
        sameText(question.explanation, derivedReason(question, claims))
          ? { ...question, explanation: {} }
          : question,
      ),
      diagrams: subject.diagrams.map((diagram) => ({
        ...diagram,
        question: sameText(diagram.question, diagram.title) ? {} : diagram.question,
        lanes: lanesOf(diagram.lanes, diagram.steps),
        steps: diagram.steps.map((step) =>
          sameText(step.explanation, derivedExplanation(step, claims))
            ? { ...step, explanation: {} }
            : step,
        ),
        links: diagram.links.map((link) =>
          sameList(link.claims, derivedClaims(diagram, link)) ? { ...link, claims: [] } : link,
        ),
      })),
    }),
  )
  return { ...draft, subjects }
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index])
