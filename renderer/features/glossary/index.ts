export { GlossaryScreen } from './GlossaryScreen.tsx'
export { glossaryStrings } from './strings.ts'
