import { lazyPart } from '../../ui/lazyPart.tsx'

export { useInkSheet } from './useInkSheet.ts'

// What outlines strokes is of use only where somebody draws.
export const InkLayer = lazyPart(async () => (await import('./InkLayer.tsx')).InkLayer)
export const InkTools = lazyPart(async () => (await import('./InkTools.tsx')).InkTools)
