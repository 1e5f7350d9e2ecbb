import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTaught } from '../../data/AtlasContext.tsx'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { dayHere } from '../../data/dayHere.ts'
import { editionIn } from '../../data/editionIn.ts'
import { knownDeviceId } from '../../data/ensureDeviceId.ts'
import { readAnswerCounts } from '../../data/readAnswerCounts.ts'
import { readCards } from '../../data/readCards.ts'
import { readExams } from '../../data/readExams.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import type { StudentResults } from '../../domain/results/results.ts'
import { resultsOf } from '../../domain/results/resultsOf.ts'
import { isoOfDay } from '../../domain/statistics/calendarDay.ts'
import { topicsOfQuestions } from '../../domain/statistics/topicsOfQuestions.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { fileNameOf, useTextSaving } from '../saving/index.ts'

export type Preparation =
  | { readonly kind: 'none' | 'counting' }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Exactly what will be in the file, the name apart. */
  | { readonly kind: 'prepared'; readonly results: StudentResults }

/** The learner's own results: counted, looked at, and then saved as a file. */
export function useResultsExport(db: AtlasDatabase) {
  const { t } = useTranslation('results')
  const { locale } = useLocale()
  const { atlas, builtIn } = useTaught()
  const bank = useQuestionBank(locale)
  const { message, save, forget } = useTextSaving()
  const [preparation, setPreparation] = useState<Preparation>({ kind: 'none' })

  const count = async (): Promise<StudentResults> => {
    const questions = bank?.questions ?? []
    const [counts, cards, exams, device] = await Promise.all([
      readAnswerCounts(db),
      readCards(db),
      readExams(db),
      knownDeviceId(db),
    ])
    const at = Date.now()
    const topics = topicsOfQuestions(atlas, questions)
    const results = resultsOf({
      name: '',
      edition: editionIn(builtIn, bank?.builtIn ?? []).fingerprint,
      questions,
      topics: atlas.vocabulary.topics.flatMap(({ id }) => {
        const own = topics.get(id)
        return own ? [[id, own] as const] : []
      }),
      systems: [...atlas.systems, ...atlas.themes].map(({ id }) => id),
      counts,
      cards,
      exams,
      now: at,
    })
    return { ...results, device, at }
  }

  const prepare = async (): Promise<void> => {
    forget()
    setPreparation({ kind: 'counting' })
    try {
      setPreparation({ kind: 'prepared', results: await count() })
    } catch (error) {
      console.error('results were not counted', error)
      setPreparation({ kind: 'failed', reason: classifyStorageFailure(error) })
    }
  }

  const saveResults = async (results: StudentResults): Promise<void> => {
    const isSaved = await save(async () => {
      // With the schema library, which nobody needs before.
      const { writeResultsFile } = await import('../../data/writeResultsFile.ts')
      const { RESULTS_EXTENSION } = await import('../../data/resultsFile.ts')
      const day = isoOfDay(dayHere(results.at))
      return {
        suggestedName: `${fileNameOf(results.name) || t('fileName')}-${day}.${RESULTS_EXTENSION}`,
        contents: await writeResultsFile(results, __APP_VERSION__),
        title: t('card.save'),
        filterName: t('fileType'),
        extension: RESULTS_EXTENSION,
      }
    })
    if (isSaved) setPreparation({ kind: 'none' })
  }
  const cancel = (): void => setPreparation({ kind: 'none' })
  return { isReady: bank !== undefined, message, preparation, prepare, saveResults, cancel }
}
