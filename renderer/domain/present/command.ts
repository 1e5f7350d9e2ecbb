import type { Locale } from '../../../content/schema.ts'
import type { Ask } from '../lesson/ask.ts'
import type { Show } from '../lesson/show.ts'

/** What can be asked of a presentation, from either window. */
export type ShowCommand =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  /** To the beginning of the part; from there to that of the whole. */
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  /** To a step by its number in the drawing, or to a row of a comparison. */
  | { readonly kind: 'jump'; readonly number: number }
  /** `at` decides, and goes on to `to`. */
  | { readonly kind: 'choose'; readonly at: string; readonly to: string }
  | { readonly kind: 'nextPart' }
  | { readonly kind: 'previousPart' }
  | { readonly kind: 'goToPart'; readonly part: number }
  /** The same colour once more shows the picture again. */
  | { readonly kind: 'blank'; readonly colour: 'black' | 'white' }
  /** From whole to follow and back. */
  | { readonly kind: 'camera' }
  /** The same tool once more puts it away. */
  | { readonly kind: 'tool'; readonly tool: Show['tool'] }
  /** Takes the pen, in that colour. */
  | { readonly kind: 'colour'; readonly colour: Show['colour'] }
  /** Titles hidden, all of them, or shown again. */
  | { readonly kind: 'cover' }
  /** One title shown, or hidden again. */
  | { readonly kind: 'uncover'; readonly step: string }
  /** Puts a question before the class, or takes it away. */
  | { readonly kind: 'ask'; readonly ask: Ask | null }
  /** How far the question before the class has come, by its latest version; nothing where there is none. */
  | { readonly kind: 'changeAsk'; readonly change: (ask: Ask) => Ask }
  | { readonly kind: 'theme'; readonly theme: Show['theme'] }
  | { readonly kind: 'locale'; readonly locale: Locale }
  /** All over again. `now` in milliseconds since the epoch. */
  | { readonly kind: 'restart'; readonly now: number }

/** What a window does to the presentation that both hold. */
export type SendCommand = (command: ShowCommand) => void
