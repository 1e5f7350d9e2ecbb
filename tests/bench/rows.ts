import type { Row } from './bench.ts'
import { answerStrict } from './rows/answerStrict.ts'
import { due } from './rows/due.ts'
import { firstScreenGzip } from './rows/firstScreenGzip.ts'
import { deepLinkWarm, firstPaint300, firstPaint2000, startWarm } from './rows/firstScreens.ts'
import { heap30, heap2000, heapSwitches } from './rows/heap.ts'
import { layoutBlocking } from './rows/layoutBlocking.ts'
import { logMillion } from './rows/logMillion.ts'
import { png2x } from './rows/png.ts'
import { questionBank } from './rows/questionBank.ts'
import { replay100000 } from './rows/replay.ts'
import { search } from './rows/search.ts'
import { pan300, pan2000, whole300, whole2000 } from './rows/smoothness.ts'
import { revealStep, selectStep, walkStep } from './rows/steps.ts'
import { switchDiagram, switchLanguage } from './rows/switching.ts'

/** Every row, in the order in which they are measured and printed. */
export const ROWS: readonly Row[] = [
  startWarm,
  deepLinkWarm,
  switchDiagram,
  switchLanguage,
  firstPaint300,
  firstPaint2000,
  pan300,
  pan2000,
  whole300,
  whole2000,
  layoutBlocking,
  selectStep,
  revealStep,
  walkStep,
  search,
  png2x,
  firstScreenGzip,
  heap30,
  heap2000,
  heapSwitches,
  questionBank,
  answerStrict,
  due,
  replay100000,
  logMillion,
]
