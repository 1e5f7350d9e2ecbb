import { canvasStrings } from './canvas/strings.ts'
import { exploreStrings } from './features/explore/index.ts'
import { glossaryStrings } from './features/glossary/index.ts'
import { progressStrings } from './features/progress/index.ts'
import { quizStrings } from './features/quiz/index.ts'
import { settingsStrings } from './features/settings/index.ts'
import { shellStrings } from './features/shell/index.ts'
import { sourcesStrings } from './features/sources/index.ts'
import { todayStrings } from './features/today/index.ts'

/** All words of the program, by the part that speaks them. */
export const strings = {
  canvas: canvasStrings,
  explore: exploreStrings,
  glossary: glossaryStrings,
  progress: progressStrings,
  quiz: quizStrings,
  settings: settingsStrings,
  shell: shellStrings,
  sources: sourcesStrings,
  today: todayStrings,
} as const
