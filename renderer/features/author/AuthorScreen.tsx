import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { takeStashedDrafts } from '../../data/draftStash.ts'
import { useDraft } from '../../data/useDrafts.ts'
import { useStash } from '../../data/useStash.ts'
import { draftInPlace } from '../../state/draftPlace.ts'
import { usePlace } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { DraftList } from './DraftList.tsx'
import { DraftScreen } from './DraftScreen.tsx'

/** Course packs in the making: all of them, or the one that the address names. */
export function AuthorScreen() {
  const { t } = useTranslation('author')
  const db = useDatabase()
  const stash = useStash(takeStashedDrafts)
  const here = draftInPlace(usePlace())
  if (!db)
    return (
      <Page title={t('title')} lead={t('lead')}>
        <Notice tone="bad">{t('unkept')}</Notice>
      </Page>
    )
  if (stash === 'looking') return <div aria-busy="true" />
  if (here) return <StoredDraft key={here.draft} id={here.draft} />
  return <DraftList db={db} stashWaits={stash === 'waits'} />
}

function StoredDraft({ id }: { readonly id: string }) {
  const { t } = useTranslation('author')
  const row = useDraft(id)
  if (row === undefined) return <div aria-busy="true" />
  if (row) return <DraftScreen row={row} />
  return (
    <Page title={t('gone.title')} above={<Link href={paths.author}>{t('title')}</Link>}>
      <p>{t('gone.text')}</p>
    </Page>
  )
}
