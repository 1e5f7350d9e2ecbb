import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaims } from '../../data/findInAtlas.ts'
import { useNote } from '../../data/useNote.ts'
import { buildComparison } from '../../domain/comparison/comparison.ts'
import { isBlank, noteId } from '../../domain/notes/note.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RichText } from '../../ui/RichText.tsx'
import { ClaimItem } from '../sources/index.ts'
import styles from './Presenter.module.css'
import { placeOf, stepIn } from './placeOf.ts'
import type { Presentation } from './usePresentation.ts'

/** What to say here: the instructor's own words first, then those of the content and what they rest on. */
export function Remarks({ presentation }: { readonly presentation: Presentation }) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const { here, show } = presentation
  const atlas = useAtlas()
  const { step: id } = placeOf(here, show)
  const diagram = here?.kind === 'diagram' ? here : null
  const step = diagram && stepIn(diagram.diagram.steps, id)
  const own = [
    here?.part.remarks,
    diagram && id !== null ? diagram.part.stepRemarks[id] : undefined,
  ].filter((text): text is string => text !== undefined && !isBlank(text))
  const frame = here?.kind === 'table' ? here.frames[show.revealed - 1] : undefined
  const ids = step
    ? step.claims
    : frame
      ? frame.systems.flatMap(
          (system) => buildComparison(atlas, locale).cellOf(system, frame.dimension).claims,
        )
      : []
  const claims = findClaims(atlas, ids)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: long remarks have to be scrolled
    <section className={styles.remarks} aria-label={t('remarks')} tabIndex={0}>
      {own.length > 0 && (
        <div className={styles.own}>
          <h2>{t('ownRemarks')}</h2>
          {own.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {diagram && <OwnNote id={noteId(diagram.subject.id, diagram.diagram.id, id ?? undefined)} />}
      {step && (
        <p className={styles.explanation}>
          <RichText>{step.explanation[locale]}</RichText>
        </p>
      )}
      {diagram && !step && <p className={styles.explanation}>{diagram.diagram.question[locale]}</p>}
      {claims.length > 0 && (
        <>
          <h2>{t('restsOn')}</h2>
          <ul className={styles.claims}>
            {claims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} />
            ))}
          </ul>
        </>
      )}
      {!diagram && own.length === 0 && claims.length === 0 && <p>{t('noRemarks')}</p>}
    </section>
  )
}

/** What the learner that the instructor also is has written about this place. */
function OwnNote({ id }: { readonly id: string }) {
  const { t } = useTranslation('present')
  const note = useNote(id)
  if (!note || isBlank(note.text)) return null
  return (
    <div className={styles.own}>
      <h2>{t('ownNote')}</h2>
      <p>{note.text}</p>
    </div>
  )
}
