import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../state/paths.ts'
import { TabLinks } from '../../ui/TabLinks.tsx'
import styles from './CompareFrame.module.css'

const TABS = [
  { key: 'table', href: paths.compare },
  { key: 'flows', href: paths.compareFlows() },
  { key: 'map', href: paths.compareMap },
] as const

export type CompareTab = (typeof TABS)[number]['key']

interface Props {
  readonly tab: CompareTab
  /** What can be done with this way of comparing, at the end of the heading. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The heading that all ways to compare share, and the way from one to another. */
export function CompareFrame({ tab, actions, children }: Props) {
  const { t } = useTranslation('compare')
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <TabLinks
          label={t('tabs')}
          tabs={TABS.map(({ key, href }) => ({ key, href, text: t(`tab.${key}`) }))}
          here={tab}
        />
        <div className={styles.actions}>{actions}</div>
      </header>
      {children}
    </div>
  )
}
