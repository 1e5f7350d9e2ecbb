export { DiagramScreen } from './DiagramScreen.tsx'
export { ExploreScreen } from './ExploreScreen.tsx'
export { SubjectScreen } from './SubjectScreen.tsx'
export { exploreStrings } from './strings.ts'
