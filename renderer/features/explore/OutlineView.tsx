import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import type { StepMark, StepMarks } from '../../canvas/StepMark.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findActor, findClaims, type Subject } from '../../data/findInAtlas.ts'
import { outlineDiagram } from '../../domain/diagram/outline.ts'
import { paragraphsOf, referencesOf } from '../../domain/drawing/citationsOf.ts'
import { sourceLine } from '../../domain/drawing/sourceLine.ts'
import { PRODUCT_NAMES } from '../../i18n/languageNames.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { NoteMark, useStepsWithNotes } from '../notes/index.ts'
import styles from './OutlineView.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly selected: string | null
  readonly onSelect: (step: string) => void
  readonly marks?: StepMarks
}

/** The text twin: the same diagram as an ordered list with its branches. */
export function OutlineView({ subject, diagram, selected, onSelect, marks }: Props) {
  const { t } = useTranslation(['explore', 'canvas', 'sources'])
  const { locale } = useLocale()
  const noted = useStepsWithNotes(subject.id, diagram.id)
  const atlas = useAtlas()
  const cited = [...diagram.steps, ...diagram.links].flatMap((part) => part.claims)
  const claims = new Map(findClaims(atlas, cited).map((claim) => [claim.id, claim]))
  const { author, title } = atlas.article
  return (
    <div className={styles.outline}>
      <p className={`${styles.onPaper} ${styles.question}`}>{diagram.question[locale]}</p>
      <p className={styles.hint}>{t('outlineHint')}</p>
      <ol className={styles.steps}>
        {outlineDiagram(diagram, locale).map((item) => (
          <li key={item.step}>
            <button
              type="button"
              className={styles.step}
              data-step={item.step}
              aria-current={item.step === selected ? 'step' : undefined}
              onClick={() => onSelect(item.step)}
            >
              <span className={styles.number}>{item.number}</span>
              <span className={styles.body}>
                <strong>{item.title}</strong>
                <span className={styles.meta}>
                  <KindIcon kind={item.kind} size={14} /> {t(`canvas:kind.${item.kind}`)} ·{' '}
                  {findActor(subject, item.actor)?.name[locale]}
                  {noted.has(item.step) && (
                    <>
                      {' · '}
                      <NoteMark size={14} />
                    </>
                  )}
                  <span className={styles.onPaper}>
                    {' · '}
                    {sourceLine(
                      paragraphsOf(diagram, item.step, claims),
                      referencesOf(diagram, item.step, claims, locale),
                      (n) => t('sources:paragraph', { n }),
                    )}
                  </span>
                </span>
              </span>
              <Recall mark={marks?.get(item.step)} />
            </button>
            {item.exits.length > 0 && (
              <ul className={styles.exits}>
                {item.exits.map((exit) => (
                  <li key={exit.link}>
                    <button type="button" className={styles.exit} onClick={() => onSelect(exit.to)}>
                      <span aria-hidden="true">{exit.isBack ? '↩' : '→'}</span>
                      <span>
                        {exit.condition && <em>{exit.condition}: </em>}
                        {exit.isBack
                          ? t('back', { number: exit.toNumber })
                          : t('goTo', { number: exit.toNumber })}
                        , {exit.toTitle}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <p className={`${styles.onPaper} ${styles.source}`}>
        {PRODUCT_NAMES[locale]} · {author[locale]}. {title[locale]}
      </p>
    </div>
  )
}

function Recall({ mark }: { readonly mark: StepMark | undefined }) {
  const { t } = useTranslation('explore')
  if (!mark?.recall) return null
  const { level, figure } = mark.recall
  return (
    <span className={styles.recall}>
      {t(`level.${level}`)}
      {level !== 'unseen' && ` · ${figure}`}
    </span>
  )
}
