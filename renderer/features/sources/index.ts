export { Citations } from './Citation.tsx'
export { ClaimItem } from './ClaimItem.tsx'
export { TermChips } from './TermChips.tsx'
export { UpdateList } from './UpdateList.tsx'
