export { askWorker } from './askWorker.ts'
export { drawPng } from './drawPng.ts'
export { ExportButton } from './ExportButton.tsx'
export { writePdfAside } from './writePdfAside.ts'
