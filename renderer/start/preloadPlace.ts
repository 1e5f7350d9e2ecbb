import { AboutScreen } from '../features/about/index.ts'
import { AuthorScreen } from '../features/author/index.ts'
import { AskScreen, ClassroomScreen } from '../features/classroom/index.ts'
import { ExamScreen } from '../features/exam/index.ts'
import { DiagramScreen, SubjectScreen } from '../features/explore/index.ts'
import { GlossaryScreen } from '../features/glossary/index.ts'
import { InterchangeScreen } from '../features/interchange/index.ts'
import { NotesScreen } from '../features/notes/index.ts'
import { PacksScreen } from '../features/packs/index.ts'
import { PlanScreen } from '../features/plan/index.ts'
import { PresenterScreen, StageScreen } from '../features/present/index.ts'
import { ProgressScreen } from '../features/progress/index.ts'
import { QuizScreen } from '../features/quiz/index.ts'
import { RebuildMode, RecallMode } from '../features/recall/index.ts'
import { StudentResultsScreen } from '../features/results/index.ts'
import { HeldScreen, ReviseScreen } from '../features/revise/index.ts'
import { SettingsScreen } from '../features/settings/index.ts'
import { WalkMode } from '../features/walk/index.ts'
import { type DiagramMode, diagramModeOf } from '../state/diagramMode.ts'
import { diagramInPlace, paths, showInPlace } from '../state/paths.ts'

interface Part {
  readonly preload: () => Promise<void>
}

const MODES: Partial<Record<DiagramMode, Part>> = {
  walk: WalkMode,
  recall: RecallMode,
  rebuild: RebuildMode,
}

const SCREENS: readonly (readonly [string, Part])[] = [
  ['/quiz', QuizScreen],
  [paths.exam, ExamScreen],
  [paths.revise(), ReviseScreen],
  [paths.held, HeldScreen],
  [paths.classroom, ClassroomScreen],
  ['/class/', AskScreen],
  [paths.glossary, GlossaryScreen],
  [paths.packs, PacksScreen],
  [paths.plan, PlanScreen],
  [paths.progress, ProgressScreen],
  [paths.notes, NotesScreen],
  [paths.author, AuthorScreen],
  [paths.results, StudentResultsScreen],
  [paths.interchange(), InterchangeScreen],
  [paths.settings, SettingsScreen],
  [paths.about, AboutScreen],
]

/**
 * Fetches the code of the screen that an address names, so that it is drawn first and not after an
 * empty page. What cannot be fetched says so when it is drawn.
 */
export async function preloadPlace(place: string): Promise<void> {
  await Promise.all(partsOf(place).map(({ preload }) => preload().catch(() => undefined)))
}

function partsOf(place: string): readonly Part[] {
  const shown = showInPlace(place)
  if (shown) return [shown.role === 'stage' ? StageScreen : PresenterScreen]
  if (diagramInPlace(place)) {
    const mode = MODES[diagramModeOf(new URLSearchParams(place.split('?')[1]).get('mode'))]
    return mode ? [DiagramScreen, mode] : [DiagramScreen]
  }
  if (place.startsWith(`${paths.explore}/`)) return [SubjectScreen]
  return SCREENS.flatMap(([start, part]) => (place.startsWith(start) ? [part] : []))
}
