import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../../data/AtlasContext.tsx'
import { findSubject } from '../../../data/findInAtlas.ts'
import type { Exam } from '../../../domain/exam/exam.ts'
import {
  type ExamTableWords,
  tableOfExams,
  tableOfQuestions,
} from '../../../domain/exam/examTable.ts'
import { localStamp } from '../../../i18n/localStamp.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { useSpreadsheet } from '../../../i18n/useSpreadsheet.ts'
import { useTableSaving } from '../../saving/index.ts'
import type { ExamBank } from '../useExamBank.ts'

/** Results as a file for a spreadsheet, and what became of it. */
export function useExamExport({ byId }: ExamBank) {
  const { t } = useTranslation('examResult')
  const words = useTableWords()
  const { message, saveTable } = useTableSaving()
  return {
    message,
    exportAll: (exams: readonly Exam[]) =>
      saveTable(t('csv.allFileName'), () => tableOfExams(exams, byId, words)),
    exportOne: (exam: Exam) =>
      saveTable(t('csv.fileName'), () => tableOfQuestions(exam, byId, words)),
  }
}

function useTableWords(): ExamTableWords {
  const { t } = useTranslation(['examResult', 'exam', 'quiz'])
  const { locale } = useLocale()
  const atlas = useAtlas()
  const { number } = useSpreadsheet()
  return {
    exams: {
      started: t('column.started'),
      minutes: t('column.minutes'),
      code: t('exam:code'),
      questions: t('column.questions'),
      right: t('column.right'),
      unanswered: t('column.unanswered'),
      percent: t('column.percent'),
      retake: t('column.retake'),
    },
    questions: {
      number: t('column.number'),
      kind: t('column.kind'),
      system: t('column.system'),
      topic: t('column.topic'),
      question: t('column.question'),
      given: t('column.given'),
      answer: t('column.answer'),
      score: t('column.score'),
      flagged: t('column.flagged'),
      seconds: t('column.seconds'),
      citations: t('column.citations'),
    },
    yes: t('yes'),
    when: localStamp,
    number,
    kind: ({ kind }) => t(`quiz:kind.${kind}`),
    system: ({ system }) => (system && findSubject(atlas, system)?.name[locale]) ?? '',
    topic: ({ topic }) =>
      atlas.vocabulary.topics.find(({ id }) => id === topic)?.name[locale] ?? '',
  }
}
