import { lazyPart } from '../../ui/lazyPart.tsx'

export const LessonsScreen = lazyPart(
  async () => (await import('./LessonsScreen.tsx')).LessonsScreen,
)
export const LessonScreen = lazyPart(async () => (await import('./LessonScreen.tsx')).LessonScreen)
export const QuestionPreview = lazyPart(
  async () => (await import('./QuestionPreview.tsx')).QuestionPreview,
)
export const QuestionPicker = lazyPart(
  async () => (await import('./QuestionPicker.tsx')).QuestionPicker,
)
