import { CloseButton } from '@mantine/core'
import { type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Diagram, Step } from '../../../content/schema.ts'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import { useAtlas } from '../../data/AtlasContext.tsx'
import {
  findActor,
  findClaims,
  findTerms,
  findUpdates,
  isSystem,
  type Subject,
} from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { RichText } from '../../ui/RichText.tsx'
import { NoteEditor } from '../notes/index.ts'
import { ClaimItem, TermChips, UpdateList } from '../sources/index.ts'
import { Counterparts } from './Counterparts.tsx'
import { PractiseStep } from './PractiseStep.tsx'
import styles from './StepPanel.module.css'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly step: Step
  readonly onSelect: (step: string) => void
  readonly onClose: () => void
  readonly headingRef: Ref<HTMLHeadingElement>
}

/** Everything about one step: what it is, what it rests on, what follows, later law, terms. */
export function StepPanel({ subject, diagram, step, onSelect, onClose, headingRef }: Props) {
  const { t } = useTranslation(['explore', 'canvas'])
  const { locale } = useLocale()
  const atlas = useAtlas()
  const isCourse = useScreen((state) => state.isCourse)
  const id = useId()

  const number = diagram.steps.indexOf(step) + 1
  const claims = findClaims(atlas, step.claims)
  const termIds = new Set([...step.terms, ...claims.flatMap((claim) => claim.terms)])
  const updates = findUpdates(atlas, step.claims)
  const role = atlas.vocabulary.roles.find((each) => each.id === step.role)
  const exits = diagram.links.filter((link) => link.from === step.id)
  const entries = diagram.links.filter((link) => link.to === step.id)

  const wayTo = (target: string, condition: string | undefined, mark: number | null) => {
    const place = diagram.steps.findIndex((each) => each.id === target)
    const other = diagram.steps[place]
    return other ? (
      <li key={`${target}:${condition ?? ''}`}>
        <button type="button" className={styles.way} onClick={() => onSelect(target)}>
          {mark !== null && <kbd className={styles.key}>{mark}</kbd>}
          <span>
            {condition && <em>{condition}: </em>}
            <strong>{place + 1}.</strong> {other.title[locale]}
          </span>
        </button>
      </li>
    ) : null
  }

  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <header className={`${styles.header} ${styles[step.kind]}`}>
        <p className={styles.kind}>
          <KindIcon kind={step.kind} size={17} />
          <span>
            {t('step', { number, count: diagram.steps.length })} · {t(`canvas:kind.${step.kind}`)}
          </span>
          <CloseButton aria-label={t('close')} onClick={onClose} className={styles.close} />
        </p>
        <h2 id={`${id}-title`} ref={headingRef} tabIndex={-1}>
          {step.title[locale]}
        </h2>
        <p className={styles.actor}>
          {findActor(subject, step.actor)?.name[locale]}
          {role && ` · ${role.name[locale]}`}
        </p>
      </header>
      <p className={styles.explanation}>
        <RichText>{step.explanation[locale]}</RichText>
      </p>
      <PractiseStep scope={`${subject.id}/${diagram.id}/${step.id}`} />
      <section aria-labelledby={`${id}-next`}>
        <h3 id={`${id}-next`}>{t('next')}</h3>
        {exits.length === 0 ? (
          <p className={styles.soft}>{t('end')}</p>
        ) : (
          <ul className={styles.ways}>
            {exits.map((link, index) =>
              wayTo(
                link.to,
                (link.condition ?? link.relation)?.[locale],
                exits.length > 1 ? index + 1 : null,
              ),
            )}
          </ul>
        )}
      </section>
      <NoteEditor subject={subject.id} diagram={diagram.id} step={step.id} />
      <section aria-labelledby={`${id}-claims`}>
        <h3 id={`${id}-claims`}>{t('restsOn')}</h3>
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} />
          ))}
        </ul>
      </section>
      <UpdateList updates={updates} />
      {role && isSystem(subject) && !isCourse && (
        <section aria-labelledby={`${id}-role`}>
          <h3 id={`${id}-role`}>{t('sameRole', { role: role.name[locale] })}</h3>
          <Counterparts role={role.id} ownSubject={subject.id} />
        </section>
      )}
      {termIds.size > 0 && (
        <section aria-labelledby={`${id}-terms`}>
          <h3 id={`${id}-terms`}>{t('terms')}</h3>
          <TermChips terms={findTerms(atlas, [...termIds])} />
        </section>
      )}
      <section aria-labelledby={`${id}-before`}>
        <h3 id={`${id}-before`}>{t('before')}</h3>
        {entries.length === 0 ? (
          <p className={styles.soft}>{t('beginning')}</p>
        ) : (
          <ul className={styles.ways}>
            {entries.map((link) =>
              wayTo(link.from, (link.condition ?? link.relation)?.[locale], null),
            )}
          </ul>
        )}
      </section>
    </section>
  )
}
