import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../../data/AtlasContext.tsx'
import { findSubject } from '../../../data/findInAtlas.ts'
import { toCsv } from '../../../domain/comparison/toCsv.ts'
import type { Exam } from '../../../domain/exam/exam.ts'
import {
  type ExamTableWords,
  tableOfExams,
  tableOfQuestions,
} from '../../../domain/exam/examTable.ts'
import { localStamp } from '../../../i18n/localStamp.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { usePlatform } from '../../../PlatformContext.tsx'
import type { NoticeTone } from '../../../ui/Notice.tsx'
import type { ExamBank } from '../useExamBank.ts'

interface Message {
  readonly tone: NoticeTone
  readonly text: string
}

const EXTENSION = 'csv'

/** Results as a file for a spreadsheet, and what became of it. */
export function useExamExport({ byId }: ExamBank) {
  const { t } = useTranslation('examResult')
  const { locale } = useLocale()
  const platform = usePlatform()
  const words = useTableWords()
  const [message, setMessage] = useState<Message | null>(null)

  const save = async (
    suggestedName: string,
    rows: readonly (readonly string[])[],
  ): Promise<void> => {
    const outcome = await platform.saveTextFile({
      suggestedName: `${suggestedName}.${EXTENSION}`,
      // Where the comma parts decimals, spreadsheets expect the semicolon between cells.
      contents: toCsv(rows, locale === 'en' ? ',' : ';'),
      title: t('csv'),
      filterName: t('csv.fileType'),
      extension: EXTENSION,
    })
    const done = platform.shell === 'desktop' ? 'csv.done' : 'csv.downloaded'
    if (outcome.outcome === 'saved')
      setMessage({ tone: 'good', text: t(done, { path: outcome.path }) })
    if (outcome.outcome === 'failed')
      setMessage({ tone: 'bad', text: t('csv.failed', { reason: outcome.reason }) })
  }
  return {
    message,
    exportAll: (exams: readonly Exam[]) =>
      save(t('csv.allFileName'), tableOfExams(exams, byId, words)),
    exportOne: (exam: Exam) => save(t('csv.fileName'), tableOfQuestions(exam, byId, words)),
  }
}

function useTableWords(): ExamTableWords {
  const { t } = useTranslation(['examResult', 'exam', 'quiz'])
  const { locale } = useLocale()
  const atlas = useAtlas()
  const decimal = locale === 'en' ? '.' : ','
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
    // Plain digits without groups: a figure that a spreadsheet can add up.
    number: (value) => String(value).replace('.', decimal),
    kind: ({ kind }) => t(`quiz:kind.${kind}`),
    system: ({ system }) => (system && findSubject(atlas, system)?.name[locale]) ?? '',
    topic: ({ topic }) =>
      atlas.vocabulary.topics.find(({ id }) => id === topic)?.name[locale] ?? '',
  }
}
