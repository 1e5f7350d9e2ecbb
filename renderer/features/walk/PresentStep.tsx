import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram, Step } from '../../../content/schema.ts'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import { findActor, type Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { RichText } from '../../ui/RichText.tsx'
import styles from './PresentStep.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly step: Step
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** The step on which the case stands. */
export function PresentStep({ subject, diagram, step, headingRef }: Props) {
  const { t } = useTranslation(['walk', 'canvas'])
  const { locale } = useLocale()
  const number = diagram.steps.indexOf(step) + 1
  return (
    <header className={`${styles.step} ${styles[step.kind]}`}>
      <p className={styles.kind}>
        <KindIcon kind={step.kind} size={17} />
        {t('stepOf', { number, count: diagram.steps.length })} · {t(`canvas:kind.${step.kind}`)}
      </p>
      <h2 ref={headingRef} tabIndex={-1}>
        {step.title[locale]}
      </h2>
      <p className={styles.actor}>{findActor(subject, step.actor)?.name[locale]}</p>
      <p className={styles.explanation}>
        <RichText>{step.explanation[locale]}</RichText>
      </p>
    </header>
  )
}
