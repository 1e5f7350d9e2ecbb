import { lazyPart } from '../../ui/lazyPart.tsx'

export { CompareScreen } from './CompareScreen.tsx'

// For whoever shows diagrams side by side elsewhere.
export const FlowsDrawing = lazyPart(
  async () => (await import('./flows/FlowsDrawing.tsx')).FlowsDrawing,
)
