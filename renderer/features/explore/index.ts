import { lazy } from 'react'

export { ExploreScreen } from './ExploreScreen.tsx'

const loadDiagramScreen = () => import('./DiagramScreen.tsx')

export const DiagramScreen = lazy(async () => ({
  default: (await loadDiagramScreen()).DiagramScreen,
}))
export const SubjectScreen = lazy(async () => ({
  default: (await import('./SubjectScreen.tsx')).SubjectScreen,
}))

/** Begins to fetch what a diagram's screen needs, before anything else of the program is there. */
export const preloadDiagramScreen = (): void => void loadDiagramScreen()
