export { askWorker } from './askWorker.ts'
export { ExportButton } from './ExportButton.tsx'
export { writePdfAside } from './writePdfAside.ts'
