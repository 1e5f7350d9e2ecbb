import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PartName } from './PartName.tsx'
import styles from './Presenter.module.css'
import type { Presentation } from './usePresentation.ts'

/** The parts of the lesson, each a press away. */
export function PartList({ presentation }: { readonly presentation: Presentation }) {
  const { t } = useTranslation('present')
  const { parts, show, send } = presentation
  const here = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is looked for in the list
  useEffect(() => {
    // It answers with a promise, which React would take for a way to clean up.
    void here.current?.scrollIntoView({ block: 'nearest' })
  }, [show.part])
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
              {index + 1}. <PartName each={each} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
