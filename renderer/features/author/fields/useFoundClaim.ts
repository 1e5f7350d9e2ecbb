import { useTranslation } from 'react-i18next'
import { findClaims } from '../../../data/findInAtlas.ts'
import type { DraftClaim, DraftText } from '../../../domain/authoring/draft.ts'
import { wordsOf } from '../../../domain/authoring/text.ts'
import { useAuthoring } from '../AuthoringContext.ts'

interface FoundClaim {
  readonly text: DraftText
  /** What it rests on, in words; empty for nothing. */
  readonly source: string
  /** Null where it is built in, or not there. */
  readonly own: { readonly subject: string; readonly claim: DraftClaim } | null
}

/** A statement of the pack, or of what is built in. */
export function useFoundClaim(id: string): FoundClaim {
  const { t } = useTranslation('author')
  const { draft, builtIn, language } = useAuthoring()
  const said = (reference: DraftText, paragraphs: readonly number[]): string =>
    [
      wordsOf(reference, language),
      paragraphs.length > 0 ? t('inArticle', { numbers: paragraphs.join(', ') }) : '',
    ]
      .filter(Boolean)
      .join(' · ')
  for (const { id: subject, claims } of draft.subjects) {
    const claim = claims.find((each) => each.id === id)
    if (claim)
      return {
        text: claim.text,
        source: said(claim.reference, claim.paragraphs),
        own: { subject, claim },
      }
  }
  const [claim] = findClaims(builtIn, [id])
  return claim
    ? { text: claim.text, source: said(claim.reference ?? {}, claim.source), own: null }
    : { text: {}, source: '', own: null }
}
