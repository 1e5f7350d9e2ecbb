import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findClaimPlace } from '../../data/findInAtlas.ts'
import type { Question } from '../../domain/questions/question.ts'
import { paths } from '../../state/paths.ts'
import styles from './Explanation.module.css'

/** From a question to the step of the diagram, the passage or the term that it was made from. */
export function Jumps({ question }: { readonly question: Question }) {
  const { t } = useTranslation('quiz')
  const atlas = useAtlas()
  const { system, diagram, steps, claims } = question
  const [claim, ...others] = claims
  const place = claim === undefined || others.length > 0 ? null : findClaimPlace(atlas, claim)
  const term = atlas.terms.find(({ id }) => isAbout(question, id))
  if (!(system && diagram) && !place && !term) return null
  return (
    <p className={styles.row}>
      {system && diagram && (
        <Link href={paths.diagram(system, diagram, steps[0])}>{t('inDiagram')}</Link>
      )}
      {place && (
        <Link href={paths.passage(place.subject.id, place.claim.id)}>{t('toPassage')}</Link>
      )}
      {term && <Link href={paths.term(term.id)}>{t('toTerm')}</Link>}
    </p>
  )
}

/** A question on a term names it in its own id: `q:term:bailiff`. */
const isAbout = ({ kind, id }: Question, term: string): boolean =>
  (kind === 'term' || kind === 'translation') && id.split(/[:/]/).includes(term)
