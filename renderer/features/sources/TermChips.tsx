import { Popover } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Term } from '../../../content/schema.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { onEscape } from '../../ui/onEscape.ts'
import { Citations } from './Citation.tsx'
import styles from './TermChips.module.css'
import { useHoverOrPin } from './useHoverOrPin.ts'

/** Terms, each opening its definition and its names in the other languages. */
export function TermChips({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <ul className={styles.chips}>
      {terms.map((term) => (
        <li key={term.id}>
          <TermChip term={term} />
        </li>
      ))}
    </ul>
  )
}

function TermChip({ term }: { readonly term: Term }) {
  const { t } = useTranslation('sources')
  const { locale } = useLocale()
  const isCourse = useScreen((state) => state.isCourse)
  const { isOpen, isPinned, hover, pin, close } = useHoverOrPin()
  const others = (['ky', 'ru', 'en'] as const).filter((each) => each !== locale)
  return (
    <Popover
      withArrow
      shadow="md"
      width={340}
      position="top"
      withRoles
      opened={isOpen}
      onChange={(open) => (open ? pin() : close())}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.chip}
          onClick={() => (isPinned ? close() : pin())}
          onKeyDown={onEscape(isOpen, close)}
          onPointerEnter={({ pointerType }) => pointerType === 'mouse' && hover(true)}
          onPointerLeave={() => hover(false)}
        >
          {term[locale]}
        </button>
      </Popover.Target>
      <Popover.Dropdown
        className={styles.dropdown}
        aria-label={term[locale]}
        onPointerEnter={() => hover(true)}
        onPointerLeave={() => hover(false)}
      >
        <p>{term.definition[locale]}</p>
        <p className={styles.others}>
          {others.map((each) => (
            <span key={each} lang={each}>
              {term[each]}
            </span>
          ))}
        </p>
        <div className={styles.foot}>
          <Citations
            paragraphs={term.paragraphs.slice(0, 4)}
            references={term.reference && [term.reference[locale]]}
          />
          {!isCourse && <Link href={paths.term(term.id)}>{t('more')}</Link>}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
