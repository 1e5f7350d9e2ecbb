import type { Locale } from '../../../content/schema.ts'
import type { DiagramNotes, NotesByPlace, WrittenNote } from './notesByPlace.ts'

/** What the text says besides the notes, in the language of the reader. */
export interface MarkdownWords {
  readonly title: string
  readonly wholeDiagram: string
  readonly homeless: string
  /** A moment in milliseconds since the epoch, as one reads it. */
  readonly when: (at: number) => string
}

/** All notes as one text to print or to send: a heading for each subject, diagram and step. */
export const notesAsMarkdown = (
  { diagrams, homeless }: NotesByPlace,
  locale: Locale,
  words: MarkdownWords,
): string => {
  const dated = (note: WrittenNote) =>
    note.updatedAt === null ? note.text : `*${words.when(note.updatedAt)}*\n\n${note.text}`

  const ofDiagram = ({ subject, diagram, notes }: DiagramNotes, index: number) => [
    ...(diagrams[index - 1]?.subject === subject ? [] : [`## ${subject.name[locale]}`]),
    `### ${diagram.title[locale]}`,
    ...notes.flatMap((note) => [
      `#### ${note.step ? `${note.number}. ${note.step.title[locale]}` : words.wholeDiagram}`,
      dated(note),
    ]),
  ]
  const ofHomeless = homeless.flatMap((note) => [`### ${note.id}`, dated(note)])

  return [
    `# ${words.title}`,
    ...diagrams.flatMap(ofDiagram),
    ...(homeless.length > 0 ? [`## ${words.homeless}`, ...ofHomeless] : []),
    '',
  ].join('\n\n')
}
