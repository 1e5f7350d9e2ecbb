import { createStore } from 'zustand/vanilla'
import type { Locale } from '../../content/schema.ts'
import type { RevisionSettings } from '../domain/memory/revisionSettings.ts'
import { createExercises, type Exercises } from './exercises.ts'
import { type ExportChoices, FIRST_EXPORT_CHOICES } from './exportChoices.ts'
import { createRevisionSlice, type RevisionSlice } from './revisionSlice.ts'
import { createStudentResultsSlice, type StudentResultsSlice } from './studentResultsSlice.ts'
import { createWalkSlice, type WalkSlice } from './walkSlice.ts'

export type ThemeChoice = 'system' | 'light' | 'dark' | 'projector'

/** How the program looks and listens just now. Kept for next time by whoever changes it, where it can be kept. */
export interface Preferences extends RevisionSettings {
  readonly locale: Locale
  readonly theme: ThemeChoice
  readonly textScale: number
  readonly shortcuts: boolean
}

/** Whether what the learner does reaches the disk. */
export type Saving =
  | { readonly kind: 'works' }
  | { readonly kind: 'impossible'; readonly reason: string }
  | { readonly kind: 'outdated' }

/** `practice` leaves the schedule alone. */
export type QuizMode = 'quiz' | 'revise' | 'practice'

/** An answer given in this sitting; whether it is kept is known only when the disk has said so. */
export interface GivenAnswer {
  readonly questionId: string
  readonly given: readonly string[]
  readonly correct: boolean
  readonly score: number
  readonly saved: 'saving' | 'yes' | 'no'
  /** Why it was not saved. */
  readonly failure?: string
}

/** A quiz under way: only ids, so that it goes on in another language in the same place. */
export interface QuizSitting {
  readonly mode: QuizMode
  readonly scope: string
  readonly questionIds: readonly string[]
  readonly position: number
  readonly answers: readonly GivenAnswer[]
  /** The answer under way to the question on screen; null for none. */
  readonly draft: readonly string[] | null
}

/** What the learner wrote in a note and the disk has not confirmed: it must not be lost meanwhile. */
export interface NoteDraft {
  readonly text: string
  /** Why it could not be kept; null while that is not known. */
  readonly failure: string | null
}

/** How this window looks to an audience, whatever its owner prefers. */
export interface Guise {
  readonly locale: Locale
  readonly theme: Exclude<ThemeChoice, 'system'>
}

export interface ScreenState extends Exercises, RevisionSlice, StudentResultsSlice, WalkSlice {
  readonly preferences: Preferences
  readonly saving: Saving
  /** Whether the latest backup could not be written; what is kept itself may be well. */
  readonly areBackupsFailing: boolean
  readonly diagramView: 'drawing' | 'outline'
  readonly sitting: QuizSitting | null
  /** Whether a drawing larger than its frame shows itself in small. */
  readonly showsMinimap: boolean
  /** By the id of the note. */
  readonly noteDrafts: Readonly<Record<string, NoteDraft>>
  readonly exportChoices: ExportChoices
  /** While something is presented here; null otherwise. */
  readonly guise: Guise | null
  /** Whether the page is one course in a learning system: nothing leads out of it and nothing is kept here. */
  readonly isCourse: boolean

  readonly choosePreference: <K extends keyof Preferences>(key: K, value: Preferences[K]) => void
  readonly reportSaving: (saving: Saving) => void
  readonly reportBackups: (areBackupsFailing: boolean) => void
  readonly showDiagramAs: (view: 'drawing' | 'outline') => void
  readonly toggleMinimap: () => void
  readonly chooseExport: (changed: Partial<ExportChoices>) => void
  readonly startSitting: (mode: QuizMode, scope: string, questionIds: readonly string[]) => void
  readonly draftAnswer: (given: readonly string[]) => void
  readonly giveAnswer: (answer: GivenAnswer) => void
  readonly settleAnswer: (questionId: string, saved: 'yes' | 'no', failure?: string) => void
  readonly nextQuestion: () => void
  readonly endSitting: () => void
  readonly wearGuise: (guise: Guise | null) => void
  readonly writeNote: (id: string, text: string) => void
  /** The disk has spoken of a text; of no importance if the learner has written on since. */
  readonly settleNote: (id: string, text: string, failure: string | null) => void
}

export type ScreenStore = ReturnType<typeof createScreenStore>

/** What is on screen now. One store a window; each test makes its own. */
export const createScreenStore = (start: {
  readonly preferences: Preferences
  readonly saving: Saving
  readonly isCourse?: boolean
}) =>
  createStore<ScreenState>()((set) => ({
    isCourse: false,
    ...start,
    ...createExercises(set),
    ...createRevisionSlice(set),
    ...createStudentResultsSlice(set),
    ...createWalkSlice(set),
    areBackupsFailing: false,
    diagramView: 'drawing',
    sitting: null,
    showsMinimap: true,
    noteDrafts: {},
    exportChoices: FIRST_EXPORT_CHOICES,
    guise: null,

    choosePreference: (key, value) =>
      set((state) => ({ preferences: { ...state.preferences, [key]: value } })),
    reportSaving: (saving) => set({ saving }),
    reportBackups: (areBackupsFailing) => set({ areBackupsFailing }),
    showDiagramAs: (diagramView) => set({ diagramView }),
    chooseExport: (changed) =>
      set((state) => ({ exportChoices: { ...state.exportChoices, ...changed } })),

    toggleMinimap: () => set(({ showsMinimap }) => ({ showsMinimap: !showsMinimap })),
    startSitting: (mode, scope, questionIds) =>
      set({ sitting: { mode, scope, questionIds, position: 0, answers: [], draft: null } }),
    draftAnswer: (draft) =>
      set(({ sitting }) => (sitting ? { sitting: { ...sitting, draft } } : {})),
    giveAnswer: (answer) =>
      set(({ sitting }) =>
        sitting
          ? { sitting: { ...sitting, answers: [...sitting.answers, answer], draft: null } }
          : {},
      ),
    settleAnswer: (questionId, saved, failure) =>
      set(({ sitting }) => {
        if (!sitting) return {}
        const answers = sitting.answers.map((answer) =>
          answer.questionId === questionId
            ? { ...answer, saved, ...(failure === undefined ? {} : { failure }) }
            : answer,
        )
        return { sitting: { ...sitting, answers } }
      }),
    nextQuestion: () =>
      set(({ sitting }) =>
        sitting ? { sitting: { ...sitting, position: sitting.position + 1, draft: null } } : {},
      ),
    endSitting: () => set({ sitting: null }),
    wearGuise: (guise) => set({ guise }),

    writeNote: (id, text) =>
      set(({ noteDrafts }) => ({ noteDrafts: { ...noteDrafts, [id]: { text, failure: null } } })),
    settleNote: (id, text, failure) =>
      set(({ noteDrafts }) => {
        const { [id]: draft, ...others } = noteDrafts
        if (draft?.text !== text) return {}
        return { noteDrafts: failure === null ? others : { ...others, [id]: { text, failure } } }
      }),
  }))
