import type { ContentFormat } from '../exportFormat.ts'

export const moodleXmlFormat: ContentFormat = {
  id: 'moodle-xml',
  fileEnd: 'moodle.xml',
  preview: async (task) => {
    const { quizItems } = await import('../../../domain/interchange/moodle/quizItems.ts')
    const { MOODLE_LIMITS } = await import('../../../domain/interchange/moodle/toMoodle.ts')
    const { previewOf } = await import('./previewOf.ts')
    return previewOf(quizItems(task, MOODLE_LIMITS), task)
  },
  write: async (task, { layouts, report, signal, leaveOut }) => {
    const { toMoodle } = await import('../../../domain/interchange/moodle/toMoodle.ts')
    const { createDraughtsman } = await import('../createDraughtsman.ts')
    const draughtsman = await createDraughtsman(layouts, task.locale)
    const { xml, leftOut } = await toMoodle(task, draughtsman, report, signal)
    leaveOut(leftOut)
    return new TextEncoder().encode(xml)
  },
}
