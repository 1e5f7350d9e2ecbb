export { ProgressScreen } from './ProgressScreen.tsx'
export { progressStrings } from './strings.ts'
