export { BrokenPage } from './BrokenPage.tsx'
export { Rail } from './Rail.tsx'
export { SavingBanner } from './SavingBanner.tsx'
export { StudyTabs } from './StudyTabs.tsx'
