export { fileNameOf } from './fileNameOf.ts'
export { SaveTable } from './SaveTable.tsx'
export { useTableSaving } from './useTableSaving.ts'
export { useTextSaving } from './useTextSaving.ts'
