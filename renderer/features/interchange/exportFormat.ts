import type { ComponentType } from 'react'
import type { Locale } from '../../../content/schema.ts'
import type { DiagramLayouts } from '../../canvas/DiagramLayouts.ts'
import type { CardText } from '../../domain/interchange/cardText.ts'
import type { ExchangeRequest, LeftOut } from '../../domain/interchange/exchange.ts'
import type { QuestionKind } from '../../domain/questions/question.ts'

/** What is to go into a file, and in which language. */
export interface ExportTask extends ExchangeRequest {
  /** Of which the questions are; null for every kind. */
  readonly kinds: readonly QuestionKind[] | null
}

/** What a format may need of the program besides. */
export interface ExportTools {
  readonly layouts: DiagramLayouts
  /** Tells how far it has come: parts done, of how many. */
  readonly report: (done: number, count: number) => void
  /** Names what the preview could not foresee. */
  readonly leaveOut: (leftOut: readonly LeftOut[]) => void
  /** Aborted when whoever asked for the file has gone. */
  readonly signal: AbortSignal
}

/** One item of the file as its reader will meet it. */
export interface PreviewItem {
  readonly id: string
  /** Key of a word in the `interchange` strings: what the receiving program calls such an item. */
  readonly label: string
  readonly front: readonly CardText[]
  readonly back: readonly CardText[]
}

export interface ExportPreview {
  /** How many items the file will hold. */
  readonly count: number
  /** Some of them, one of every sort. */
  readonly first: readonly PreviewItem[]
  readonly leftOut: readonly LeftOut[]
}

interface AnyFormat {
  /** Its words in the `interchange` strings are `format.<id>`, `format.<id>.about` and `format.<id>.how`. */
  readonly id: string
}

/** A format that takes questions of chosen subjects and kinds; the screen asks for those. */
export interface ContentFormat extends AnyFormat {
  /** How the name of the file ends, extension last: «anki.txt». */
  readonly fileEnd: string
  /** Quick: it is called anew at every choice. */
  readonly preview: (task: ExportTask) => Promise<ExportPreview>
  readonly write: (task: ExportTask, tools: ExportTools) => Promise<Uint8Array>
}

/** A format that asks for something else, such as a lesson, and makes its file by itself. */
export interface OwnFormat extends AnyFormat {
  /** Stands below the choice of format and language; loads when it is shown. */
  readonly Maker: ComponentType<{ readonly locale: Locale }>
}

export type ExportFormat = ContentFormat | OwnFormat
