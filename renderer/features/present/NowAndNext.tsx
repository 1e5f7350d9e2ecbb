import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KindIcon } from '../../canvas/KindIcon.tsx'
import { findActor } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Branches } from './Branches.tsx'
import { PartName } from './PartName.tsx'
import styles from './Presenter.module.css'
import { placeOf, stepIn } from './placeOf.ts'
import type { Presentation } from './usePresentation.ts'
import { useRowName } from './useRowName.ts'

/** The present step or row, and the one that follows. */
export function NowAndNext({ presentation }: { readonly presentation: Presentation }) {
  const { t } = useTranslation('present')
  const { here, show, parts, send } = presentation
  const { step, next, branches } = placeOf(here, show)
  const rowName = useRowName(here)
  const following = parts[show.part + 1]
  const told = (id: string | null, row: number): ReactNode => {
    if (id !== null) return <StepName presentation={presentation} id={id} />
    const name = rowName(row)
    return name && <p className={styles.step}>{name}</p>
  }
  return (
    <div className={styles.cards}>
      <section aria-label={t('now')} data-now>
        <h2>{t('now')}</h2>
        {told(step, show.revealed) ?? <p>{here ? <PartName each={here} /> : t('nothing')}</p>}
        {here?.kind === 'diagram' && step !== null && branches.length > 0 && (
          <Branches
            diagram={here.diagram}
            branches={branches}
            chosen={show.choices[step] ?? null}
            onChoose={(to) => send({ kind: 'choose', at: step, to })}
          />
        )}
      </section>
      <section aria-label={t('following')} data-next>
        <h2>{t('following')}</h2>
        {told(next, show.revealed + 1) ?? (
          <p>{following ? <PartName each={following} /> : t('endsAll')}</p>
        )}
      </section>
    </div>
  )
}

function StepName(props: { readonly presentation: Presentation; readonly id: string }) {
  const { t } = useTranslation('canvas')
  const { locale } = useLocale()
  const { here } = props.presentation
  const step = here?.kind === 'diagram' ? stepIn(here.diagram.steps, props.id) : null
  if (here?.kind !== 'diagram' || !step) return null
  return (
    <>
      <p className={styles.step}>
        {here.diagram.steps.indexOf(step) + 1}. {step.title[locale]}
      </p>
      <p className={styles.actor}>
        <KindIcon kind={step.kind} /> {t(`kind.${step.kind}`)} ·{' '}
        {findActor(here.subject, step.actor)?.name[locale]}
      </p>
    </>
  )
}
