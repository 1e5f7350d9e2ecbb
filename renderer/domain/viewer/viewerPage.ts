import type { Locale, StepKind } from '../../../content/names.ts'
import type { NodeBox } from '../diagram/diagramLayout.ts'
import type { Question } from '../questions/question.ts'

/** What a page that stands alone shows, in one language. It lies in the page as JSON, and nothing else comes to it. */
export type ViewerPage = DiagramPage | QuizPage

interface AnyPage {
  readonly locale: Locale
  /** The country or theme. */
  readonly subject: string
  readonly title: string
  /** What all of it rests on. */
  readonly source: string
  readonly words: ViewerWords
  readonly fonts: readonly ViewerFont[]
}

export interface DiagramPage extends AnyPage {
  readonly kind: 'diagram'
  readonly question: string
  /** SVG whose colours are the variables of the page. */
  readonly drawing: string
  readonly width: number
  readonly height: number
  /** In authored order. */
  readonly steps: readonly ViewerStep[]
  readonly links: readonly { readonly from: string; readonly to: string }[]
}

export interface ViewerStep {
  readonly id: string
  readonly kind: StepKind
  readonly box: NodeBox
  readonly title: string
  readonly actor: string
  readonly explanation: string
  readonly claims: readonly ViewerClaim[]
  readonly updates: readonly string[]
  readonly exits: readonly {
    readonly to: string
    readonly condition?: string
    readonly isBack: boolean
  }[]
}

export interface ViewerClaim {
  readonly text: string
  readonly paragraphs: readonly number[]
}

export interface QuizPage extends AnyPage {
  readonly kind: 'quiz'
  readonly questions: readonly Question[]
}

export interface ViewerFont {
  readonly family: string
  readonly weight: string
  readonly range: string
  /** WOFF2 in base64. */
  readonly data: string
}

export interface ViewerWords {
  readonly drawing: string
  readonly outline: string
  readonly view: string
  readonly larger: string
  readonly smaller: string
  readonly whole: string
  readonly keys: string
  readonly panel: string
  readonly begin: string
  readonly before: string
  readonly next: string
  /** «{{number}}», «{{count}}». */
  readonly step: string
  readonly exits: string
  readonly end: string
  /** «{{number}}». */
  readonly back: string
  readonly restsOn: string
  readonly later: string
  /** «{{n}}». */
  readonly paragraph: string
  /** «{{number}}», «{{total}}». */
  readonly position: string
  readonly check: string
  readonly right: string
  readonly partly: string
  readonly wrong: string
  readonly rightAnswer: string
  readonly yourAnswer: string
  readonly spelling: string
  readonly many: string
  readonly order: string
  readonly slots: string
  readonly typed: string
  readonly letter: string
  readonly nothing: string
  readonly up: string
  readonly down: string
  readonly toResult: string
  readonly result: string
  /** «{{points}}», «{{total}}». */
  readonly points: string
  readonly again: string
  readonly kinds: Readonly<Record<StepKind, string>>
}
