export { todayStrings } from './strings.ts'
export { TodayScreen } from './TodayScreen.tsx'
