import type { StudentResults } from '../domain/results/results.ts'
import { type Taken, takeResults } from '../domain/results/takeResults.ts'

export interface StudentResultsSlice {
  /** What students sent, as far as it was opened since the page was loaded; kept nowhere else. */
  readonly studentResults: readonly StudentResults[]
  /** Says what became of each. */
  readonly takeStudentResults: (incoming: readonly StudentResults[]) => readonly Taken[]
  readonly forgetStudentResults: () => void
}

type SetPart = (change: (state: StudentResultsSlice) => Partial<StudentResultsSlice>) => void

/** Other people's results live as long as the window: no file, backup or database of this machine has them. */
export const createStudentResultsSlice = (set: SetPart): StudentResultsSlice => ({
  studentResults: [],
  takeStudentResults: (incoming) => {
    let fates: readonly Taken[] = []
    set(({ studentResults }) => {
      const { set: joined, taken } = takeResults(studentResults, incoming)
      fates = taken
      return { studentResults: joined }
    })
    return fates
  },
  forgetStudentResults: () => set(() => ({ studentResults: [] })),
})
