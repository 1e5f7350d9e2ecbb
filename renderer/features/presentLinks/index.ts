export { PresentLinks } from './PresentLinks.tsx'
