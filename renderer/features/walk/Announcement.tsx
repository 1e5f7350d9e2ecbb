import { useTranslation } from 'react-i18next'
import type { Diagram, Step } from '../../../content/schema.ts'
import { findActor, type Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './WalkPanel.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly step: Step
  /** How many lead on. */
  readonly ways: number
}

/** Tells those who do not see the drawing where the case has come to. */
export function Announcement({ subject, diagram, step, ways }: Props) {
  const { t } = useTranslation(['walk', 'canvas'])
  const { locale } = useLocale()
  return (
    <p role="status" className={styles.announcement}>
      {t(ways === 0 ? 'announceEnd' : 'announce', {
        number: diagram.steps.indexOf(step) + 1,
        kind: t(`canvas:kind.${step.kind}`),
        title: step.title[locale],
        actor: findActor(subject, step.actor)?.name[locale],
        ways,
      })}
    </p>
  )
}
