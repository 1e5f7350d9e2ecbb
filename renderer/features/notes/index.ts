import { lazyPart } from '../../ui/lazyPart.tsx'

export { NoteEditor } from './NoteEditor.tsx'
export { NoteMark } from './NoteMark.tsx'
export { useStepsWithNotes } from './useStepsWithNotes.ts'

export const NotesScreen = lazyPart(async () => (await import('./NotesScreen.tsx')).NotesScreen)
