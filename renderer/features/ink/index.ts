import { lazyPart } from '../../ui/lazyPart.tsx'

export type { InkLayerProps } from './InkLayer.tsx'
export type { InkTool } from './inkTool.ts'
export { type InkSheetState, useInkSheet } from './useInkSheet.ts'

// What outlines strokes is of use only where somebody draws.
export const InkLayer = lazyPart(async () => (await import('./InkLayer.tsx')).InkLayer)
export const InkBoard = lazyPart(async () => (await import('./InkBoard.tsx')).InkBoard)
export const InkTools = lazyPart(async () => (await import('./InkTools.tsx')).InkTools)
