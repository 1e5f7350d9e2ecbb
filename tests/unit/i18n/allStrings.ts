import { dialogStrings } from '../../../electron/dialogStrings.ts'
import { menuStrings } from '../../../electron/menuStrings.ts'
import { canvasStrings } from '../../../renderer/canvas/strings.ts'
import { aboutStrings } from '../../../renderer/features/about/strings.ts'
import { authorStrings } from '../../../renderer/features/author/strings.ts'
import { backupStrings } from '../../../renderer/features/backup/strings.ts'
import { classroomStrings } from '../../../renderer/features/classroom/strings.ts'
import { compareFlowsStrings } from '../../../renderer/features/compare/flows/strings.ts'
import { compareStrings } from '../../../renderer/features/compare/strings.ts'
import { courseStrings } from '../../../renderer/features/course/strings.ts'
import { coursePackageStrings } from '../../../renderer/features/coursePackage/strings.ts'
import { examPaperStrings } from '../../../renderer/features/exam/paper/strings.ts'
import { examResultStrings } from '../../../renderer/features/exam/result/strings.ts'
import { examSittingStrings } from '../../../renderer/features/exam/sitting/strings.ts'
import { examStrings } from '../../../renderer/features/exam/strings.ts'
import { exploreStrings } from '../../../renderer/features/explore/strings.ts'
import { exportStrings } from '../../../renderer/features/export/strings.ts'
import { glossaryStrings } from '../../../renderer/features/glossary/strings.ts'
import { handoutStrings } from '../../../renderer/features/handout/strings.ts'
import { inkStrings } from '../../../renderer/features/ink/strings.ts'
import { interchangeStrings } from '../../../renderer/features/interchange/strings.ts'
import { lessonsStrings } from '../../../renderer/features/lessons/strings.ts'
import { notesStrings } from '../../../renderer/features/notes/strings.ts'
import { packsStrings } from '../../../renderer/features/packs/strings.ts'
import { pageFileStrings } from '../../../renderer/features/pageFile/strings.ts'
import { viewerStrings } from '../../../renderer/features/pageFile/viewerStrings.ts'
import { planStrings } from '../../../renderer/features/plan/strings.ts'
import { presentStrings } from '../../../renderer/features/present/strings.ts'
import { progressStrings } from '../../../renderer/features/progress/strings.ts'
import { quizStrings } from '../../../renderer/features/quiz/strings.ts'
import { recallStrings } from '../../../renderer/features/recall/strings.ts'
import { resultsStrings } from '../../../renderer/features/results/strings.ts'
import { reviseStrings } from '../../../renderer/features/revise/strings.ts'
import { savingStrings } from '../../../renderer/features/saving/strings.ts'
import { searchStrings } from '../../../renderer/features/search/strings.ts'
import { settingsStrings } from '../../../renderer/features/settings/strings.ts'
import { shellStrings } from '../../../renderer/features/shell/strings.ts'
import { sourcesStrings } from '../../../renderer/features/sources/strings.ts'
import { todayStrings } from '../../../renderer/features/today/strings.ts'
import { walkStrings } from '../../../renderer/features/walk/strings.ts'
import { PRODUCT_NAMES } from '../../../renderer/i18n/languageNames.ts'
import type { Strings } from '../../../renderer/i18n/startI18n.ts'

/** Every word of the program that a learner reads, by the file that holds it. */
export const ALL_STRINGS: Readonly<Record<string, Strings>> = {
  'renderer/canvas': canvasStrings,
  'renderer/features/about': aboutStrings,
  'renderer/features/author': authorStrings,
  'renderer/features/backup': backupStrings,
  'renderer/features/classroom': classroomStrings,
  'renderer/features/compare': compareStrings,
  'renderer/features/compare/flows': compareFlowsStrings,
  'renderer/features/course': courseStrings,
  'renderer/features/coursePackage': coursePackageStrings,
  'renderer/features/exam': examStrings,
  'renderer/features/exam/paper': examPaperStrings,
  'renderer/features/exam/result': examResultStrings,
  'renderer/features/exam/sitting': examSittingStrings,
  'renderer/features/explore': exploreStrings,
  'renderer/features/export': exportStrings,
  'renderer/features/glossary': glossaryStrings,
  'renderer/features/lessons': lessonsStrings,
  'renderer/features/ink': inkStrings,
  'renderer/features/interchange': interchangeStrings,
  'renderer/features/handout': handoutStrings,
  'renderer/features/notes': notesStrings,
  'renderer/features/packs': packsStrings,
  'renderer/features/pageFile': pageFileStrings,
  'renderer/features/pageFile (in the page)': viewerStrings,
  'renderer/features/plan': planStrings,
  'renderer/features/present': presentStrings,
  'renderer/features/progress': progressStrings,
  'renderer/features/quiz': quizStrings,
  'renderer/features/recall': recallStrings,
  'renderer/features/results': resultsStrings,
  'renderer/features/revise': reviseStrings,
  'renderer/features/saving': savingStrings,
  'renderer/features/search': searchStrings,
  'renderer/features/settings': settingsStrings,
  'renderer/features/shell': shellStrings,
  'renderer/features/sources': sourcesStrings,
  'renderer/features/today': todayStrings,
  'renderer/features/walk': walkStrings,
  'electron/menu': {
    ky: { ...menuStrings.ky },
    ru: { ...menuStrings.ru },
    en: { ...menuStrings.en },
  },
  'electron/dialog': {
    ky: { ...dialogStrings.ky },
    ru: { ...dialogStrings.ru },
    en: { ...dialogStrings.en },
  },
  'renderer/i18n': {
    ky: { product: PRODUCT_NAMES.ky },
    ru: { product: PRODUCT_NAMES.ru },
    en: { product: PRODUCT_NAMES.en },
  },
}
