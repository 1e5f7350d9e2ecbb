import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './Presenter.module.css'
import { partTitle } from './titleOf.ts'
import type { Presentation } from './usePresentation.ts'

/** The parts of the lesson, each a press away. */
export function PartList({ presentation }: { readonly presentation: Presentation }) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const { parts, show, send } = presentation
  const here = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is looked for in the list
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [show.part])
  return (
    <nav className={styles.parts} aria-label={t('parts')}>
      <ol>
        {parts.map((each, index) => (
          <li key={each.part.id} ref={index === show.part ? here : undefined}>
            <button
              type="button"
              aria-current={index === show.part ? 'step' : undefined}
              onClick={() => send({ kind: 'goToPart', part: index })}
            >
              {index + 1}. {partTitle(each, locale, t)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
