import { CloseButton } from '@mantine/core'
import { type Ref, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { KindIcon } from '../../../canvas/KindIcon.tsx'
import { useAtlas } from '../../../data/AtlasContext.tsx'
import { findActor, findClaims } from '../../../data/findInAtlas.ts'
import type { SystemFlow } from '../../../data/flowCandidates.ts'
import type { AlignedRow, AlignedStep } from '../../../domain/comparison/alignFlows.ts'
import { stepKey } from '../../../domain/comparison/flowsDrawing.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { paths } from '../../../state/paths.ts'
import { Flag } from '../../../ui/Flag.tsx'
import { RichText } from '../../../ui/RichText.tsx'
import { ClaimItem } from '../../sources/index.ts'
import styles from './RowPanel.module.css'
import { useRowWords } from './useRowWords.ts'
import { VerdictMark } from './VerdictMark.tsx'

interface Props {
  readonly flows: readonly SystemFlow[]
  readonly row: AlignedRow
  readonly roleName: string
  readonly selected: string
  readonly onClose: () => void
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** One row explained: the steps of each diagram side by side, with what they rest on. */
export function RowPanel({ flows, row, roleName, selected, onClose, headingRef }: Props) {
  const { t } = useTranslation('compareFlows')
  const { locale } = useLocale()
  const detail = useRowWords(flows)
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <header className={styles.header}>
        <h2 id={`${id}-title`} ref={headingRef} tabIndex={-1}>
          {roleName}
        </h2>
        <CloseButton aria-label={t('close')} onClick={onClose} />
      </header>
      <p className={styles.verdict}>
        <VerdictMark kind={row.verdict.kind} /> {detail(row)}
      </p>
      <div className={styles.columns}>
        {flows.map((flow, column) => (
          <section key={flow.id} className={styles.column} aria-labelledby={`${id}-${column}`}>
            <h3 id={`${id}-${column}`}>
              <Flag code={flow.system.flag} />
              <span>
                {flow.system.name[locale]}
                <small>{flow.diagram.title[locale]}</small>
              </span>
            </h3>
            {(row.cells[column] ?? []).map((step) => (
              <StepExplanation
                key={step.step.id}
                flow={flow}
                aligned={step}
                isSelected={stepKey(flow.id, step.step.id) === selected}
              />
            ))}
            {row.cells[column]?.length === 0 && <p className={styles.absent}>{t('absent')}</p>}
          </section>
        ))}
      </div>
    </section>
  )
}

interface StepProps {
  readonly flow: SystemFlow
  readonly aligned: AlignedStep
  readonly isSelected: boolean
}

function StepExplanation({ flow, aligned, isSelected }: StepProps) {
  const { t } = useTranslation(['compareFlows', 'canvas'])
  const { locale } = useLocale()
  const atlas = useAtlas()
  const { step, number } = aligned
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isSelected) article.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <article
      ref={article}
      className={`${styles.step} ${isSelected ? styles.selected : ''}`}
      aria-current={isSelected ? 'step' : undefined}
    >
      <p className={styles.kind}>
        <KindIcon kind={step.kind} /> {t('step', { number })} · {t(`canvas:kind.${step.kind}`)}
      </p>
      <h4>{step.title[locale]}</h4>
      <p className={styles.actor}>{findActor(flow.system, step.actor)?.name[locale]}</p>
      <p>
        <RichText>{step.explanation[locale]}</RichText>
      </p>
      <ul className={styles.claims} aria-label={t('restsOn')}>
        {findClaims(atlas, step.claims).map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
      <Link href={paths.diagram(flow.subject, flow.diagram.id, step.id)}>{t('open')}</Link>
    </article>
  )
}
