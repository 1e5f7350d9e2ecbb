import { createContext, useContext } from 'react'
import type { Atlas, Locale } from '../../../content/schema.ts'
import type { DraftCommand } from '../../domain/authoring/command.ts'
import type { DraftText, PackDraft } from '../../domain/authoring/draft.ts'
import type { DraftPlace } from '../../domain/authoring/place.ts'
import { wordsOf } from '../../domain/authoring/text.ts'
import type { PlacedProblem } from './useDraftCheck.ts'

/** What every part of the screen works on. */
export interface Authoring {
  readonly id: string
  readonly draft: PackDraft
  readonly builtIn: Atlas
  readonly change: (command: DraftCommand) => void
  /** What is written next is an act of its own for undo. */
  readonly seal: () => void
  /** In which is written and drawn. */
  readonly language: Locale
  /** Whether fields stand there in all languages. */
  readonly isAll: boolean
  readonly place: DraftPlace
  readonly go: (place: DraftPlace) => void
  readonly problems: readonly PlacedProblem[]
}

const AuthoringContext = createContext<Authoring | null>(null)

export const AuthoringProvider = AuthoringContext

export function useAuthoring(): Authoring {
  const authoring = useContext(AuthoringContext)
  if (!authoring) throw new Error('useAuthoring needs an AuthoringProvider above it')
  return authoring
}

/** Texts as they are called in lists: in the language in which is written, else in one that there is. */
export function useWords(): (text: DraftText, otherwise?: string) => string {
  const { language } = useAuthoring()
  return (text, otherwise = '') => wordsOf(text, language) || otherwise
}
