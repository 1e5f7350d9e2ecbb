import type { Check, Course } from './course.ts'
import type { Problem } from './problem.ts'
import type { Sheet } from './sheet.ts'

/** What the checks find; in a course that is put together of two, only what concerns the sheets asked for. */
export function runChecks(
  checks: readonly Check[],
  course: Course,
  concerns: (sheet: Sheet<unknown>) => boolean = () => true,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const check of checks)
    check(course, (sheet, path, fault) => {
      if (concerns(sheet))
        problems.push({ file: sheet.file, line: sheet.lineOf(path), path, fault })
    })
  return problems
}
