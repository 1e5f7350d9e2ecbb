import { lazy } from 'react'

export { NoteEditor } from './NoteEditor.tsx'
export { NoteMark } from './NoteMark.tsx'
export { useStepsWithNotes } from './useStepsWithNotes.ts'

export const NotesScreen = lazy(async () => ({
  default: (await import('./NotesScreen.tsx')).NotesScreen,
}))
