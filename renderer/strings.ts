import { canvasStrings } from './canvas/strings.ts'
import { aboutStrings } from './features/about/strings.ts'
import { authorStrings } from './features/author/strings.ts'
import { backupStrings } from './features/backup/strings.ts'
import { classroomStrings } from './features/classroom/strings.ts'
import { compareFlowsStrings } from './features/compare/flows/strings.ts'
import { compareStrings } from './features/compare/strings.ts'
import { coursePackageStrings } from './features/coursePackage/strings.ts'
import { examPaperStrings } from './features/exam/paper/strings.ts'
import { examResultStrings } from './features/exam/result/strings.ts'
import { examSittingStrings } from './features/exam/sitting/strings.ts'
import { examStrings } from './features/exam/strings.ts'
import { exploreStrings } from './features/explore/strings.ts'
import { exportStrings } from './features/export/strings.ts'
import { glossaryStrings } from './features/glossary/strings.ts'
import { handoutStrings } from './features/handout/strings.ts'
import { inkStrings } from './features/ink/strings.ts'
import { interchangeStrings } from './features/interchange/strings.ts'
import { lessonsStrings } from './features/lessons/strings.ts'
import { notesStrings } from './features/notes/strings.ts'
import { packsStrings } from './features/packs/strings.ts'
import { pageFileStrings } from './features/pageFile/strings.ts'
import { planStrings } from './features/plan/strings.ts'
import { presentStrings } from './features/present/strings.ts'
import { progressStrings } from './features/progress/strings.ts'
import { quizStrings } from './features/quiz/strings.ts'
import { recallStrings } from './features/recall/strings.ts'
import { resultsStrings } from './features/results/strings.ts'
import { reviseStrings } from './features/revise/strings.ts'
import { savingStrings } from './features/saving/strings.ts'
import { searchStrings } from './features/search/strings.ts'
import { settingsStrings } from './features/settings/strings.ts'
import { shellStrings } from './features/shell/strings.ts'
import { sourcesStrings } from './features/sources/strings.ts'
import { todayStrings } from './features/today/strings.ts'
import { walkStrings } from './features/walk/strings.ts'

/** All words of the program, by the part that speaks them. */
export const strings = {
  about: aboutStrings,
  author: authorStrings,
  backup: backupStrings,
  canvas: canvasStrings,
  classroom: classroomStrings,
  compare: compareStrings,
  compareFlows: compareFlowsStrings,
  coursePackage: coursePackageStrings,
  exam: examStrings,
  examPaper: examPaperStrings,
  examResult: examResultStrings,
  examSitting: examSittingStrings,
  explore: exploreStrings,
  export: exportStrings,
  glossary: glossaryStrings,
  lessons: lessonsStrings,
  ink: inkStrings,
  interchange: interchangeStrings,
  handout: handoutStrings,
  notes: notesStrings,
  packs: packsStrings,
  pageFile: pageFileStrings,
  plan: planStrings,
  present: presentStrings,
  progress: progressStrings,
  quiz: quizStrings,
  recall: recallStrings,
  results: resultsStrings,
  revise: reviseStrings,
  saving: savingStrings,
  search: searchStrings,
  settings: settingsStrings,
  shell: shellStrings,
  sources: sourcesStrings,
  today: todayStrings,
  walk: walkStrings,
} as const
