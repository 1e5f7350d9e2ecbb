export { CourseScreen } from './CourseScreen.tsx'
export { courseStrings } from './strings.ts'
