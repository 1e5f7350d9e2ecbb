import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fault } from '../../../content/faults/fault.ts'
import { sayFault } from '../../../content/faults/sayFault.ts'
import type { Atlas } from '../../../content/schema.ts'
import { checkDraft, type DraftCheck } from '../../data/checkDraft.ts'
import type { PackDraft } from '../../domain/authoring/draft.ts'
import type { Making } from '../../domain/authoring/filesOfDraft.ts'
import { type DraftPlace, placeOf } from '../../domain/authoring/place.ts'
import { localStamp } from '../../i18n/localStamp.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { wrongWords } from './wrongWords.ts'

const MISSING: ReadonlySet<Fault['code']> = new Set([
  'field-missing',
  'file-missing',
  'empty-text',
  'language-missing',
  'no-source',
  'step-without-claim',
  'link-without-claim',
  'question-without-source',
])

/** Long enough that nobody is checked in the middle of a word. */
const PAUSE_MS = 600

export interface PlacedProblem {
  readonly place: DraftPlace
  readonly sentence: string
  /** Something is not there yet, rather than wrong. */
  readonly isMissing: boolean
}

export interface DraftChecking {
  readonly problems: readonly PlacedProblem[]
  /** Null before the first. */
  readonly check: DraftCheck | null
}

/** Looks at the draft beside the work, after each pause; what was found last stays until it is looked at again. */
export function useDraftCheck(builtIn: Atlas, draft: PackDraft): DraftChecking {
  const { t } = useTranslation('author')
  const { locale } = useLocale()
  const [last, setLast] = useState<{ draft: PackDraft; check: DraftCheck } | null>(null)
  const isFirst = last === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first look is not to be waited for, and is one
  useEffect(() => {
    const stopping = new AbortController()
    const look = (): void => {
      checkDraft(builtIn, draft, making(), stopping.signal).then(
        (check) => !stopping.signal.aborted && setLast({ draft, check }),
        (error: unknown) => {
          if (!stopping.signal.aborted) console.error('a draft was not checked', error)
        },
      )
    }
    const timer = setTimeout(look, isFirst ? 0 : PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stopping.abort()
    }
  }, [builtIn, draft])

  // Not anew with every letter that is written: fields and drawings look through them.
  const problems = useMemo((): readonly PlacedProblem[] => {
    if (!last) return []
    const said = (fault: Fault): string => {
      const key = wrongWords(fault)
      return key ? t(key) : sayFault(fault, locale)
    }
    return last.check.problems.map(({ file, path, fault }) => ({
      place: placeOf(last.draft, file, path),
      sentence: said(fault),
      isMissing: MISSING.has(fault.code),
    }))
  }, [last, t, locale])
  return { problems, check: last?.check ?? null }
}

/** What a file written now says of its making. */
export function making(): Making {
  const [made = ''] = localStamp(Date.now()).split(' ')
  return { made, app: __APP_VERSION__ }
}
