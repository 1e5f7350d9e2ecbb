import { Search } from 'lucide-react'
import { Suspense, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import styles from './SearchButton.module.css'
import { useSearchKeys } from './useSearchKeys.ts'

const Palette = lazyPart(async () => (await import('./Palette.tsx')).Palette)

/** Where the search is opened, by hand or by its keys; it loads when it is first wanted. */
export function SearchButton() {
  const { t } = useTranslation('search')
  const [isOpen, setIsOpen] = useState(false)
  const open = useCallback(() => setIsOpen(true), [])
  const close = useCallback(() => setIsOpen(false), [])
  useSearchKeys(open)

  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={t('open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={open}
      >
        <Search size={20} aria-hidden="true" strokeWidth={2} />
        <span>{t('open')}</span>
        <kbd lang="en">Ctrl K</kbd>
      </button>
      {isOpen && (
        <ErrorBoundary
          fallback={() => (
            <div role="alert" className={styles.broken}>
              {t('broken')}
              <button type="button" onClick={close}>
                {t('close')}
              </button>
            </div>
          )}
        >
          <Suspense>
            <Palette onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
