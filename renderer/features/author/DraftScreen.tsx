import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../content/schema.ts'
import { useBuiltIn } from '../../data/AtlasContext.tsx'
import type { DraftRow } from '../../data/pack.ts'
import type { DraftPlace } from '../../domain/authoring/place.ts'
import { wordsOf } from '../../domain/authoring/text.ts'
import { draftInPlace } from '../../state/draftPlace.ts'
import { navigate, usePlace } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { type Authoring, AuthoringProvider } from './AuthoringContext.ts'
import { DraftHeader } from './DraftHeader.tsx'
import { DraftNav } from './DraftNav.tsx'
import styles from './DraftScreen.module.css'
import { DraftSection } from './DraftSection.tsx'
import { useArrival } from './useArrival.ts'
import { useDraftCheck } from './useDraftCheck.ts'
import { useDraftEditing } from './useDraftEditing.ts'
import { useHistoryKeys } from './useHistoryKeys.ts'
import { usePublishing } from './usePublishing.ts'

const FIRST: DraftPlace = { section: 'pack' }

/** One pack in the making: what is done with it as a whole above, the part that the address names below. */
export function DraftScreen({ row }: { readonly row: DraftRow }) {
  const { t } = useTranslation('author')
  const builtIn = useBuiltIn()
  const editing = useDraftEditing(row)
  const { draft, change, seal } = editing
  const [language, setLanguage] = useState<Locale | 'all'>(draft.manifest.language)
  const checking = useDraftCheck(builtIn, draft)
  const publishing = usePublishing(row.id, editing)
  const [arrivals, setArrivals] = useState(0)
  const page = useRef<HTMLDivElement>(null)
  const address = usePlace()
  const place = useMemo(() => draftInPlace(address)?.place ?? FIRST, [address])
  const go = useCallback(
    (next: DraftPlace): void => {
      const before = draftInPlace(window.location.hash.slice(1))?.place ?? FIRST
      const isSameForm =
        before.section === next.section &&
        before.subject === next.subject &&
        before.diagram === next.diagram
      setArrivals((count) => count + 1)
      // The way back leads to the form before, not through every step that was chosen in this one.
      navigate(paths.draft(row.id, next), { replace: isSameForm })
    },
    [row.id],
  )
  useArrival(page, place, arrivals)
  useHistoryKeys(editing)

  const authoring: Authoring = {
    id: row.id,
    draft,
    builtIn,
    change,
    seal,
    language: language === 'all' ? draft.manifest.language : language,
    isAll: language === 'all',
    place,
    go,
    problems: checking.problems,
  }
  return (
    <AuthoringProvider value={authoring}>
      <div ref={page} className={styles.screen}>
        <DraftHeader
          title={wordsOf(draft.manifest.title, authoring.language) || t('untitled')}
          editing={editing}
          publishing={publishing}
          language={language}
          onLanguage={setLanguage}
        />
        <DraftNav />
        <DraftSection
          checking={checking}
          onLanguage={setLanguage}
          isUnsound={publishing.state.kind === 'unsound'}
        />
      </div>
    </AuthoringProvider>
  )
}
