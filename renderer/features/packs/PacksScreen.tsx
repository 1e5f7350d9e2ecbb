import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import type { IncomingFile } from '../shell/index.ts'
import { Packs } from './Packs.tsx'

export interface PacksScreenProps {
  /** Files of packs that the system handed over or that were dropped, to be looked at. */
  readonly incoming: readonly IncomingFile[]
  readonly onIncomingTaken: (files: readonly IncomingFile[]) => void
}

/** Course packs: opened, looked at before they are in, switched, handed on, removed. */
export function PacksScreen({ incoming, onIncomingTaken }: PacksScreenProps) {
  const { t } = useTranslation(['packs', 'lessons'])
  const db = useDatabase()
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<Link href={paths.lessons}>{t('lessons:title')}</Link>}
    >
      {db ? (
        <Packs db={db} incoming={incoming} onIncomingTaken={onIncomingTaken} />
      ) : (
        <Notice tone="bad">{t('unkept')}</Notice>
      )}
    </Page>
  )
}
