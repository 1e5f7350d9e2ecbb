import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page.tsx'

/** While questions are built or an examination is read: a moment, as a rule. */
export function LoadingPage() {
  const { t } = useTranslation('exam')
  return (
    <Page title={t('title')}>
      <p role="status">{t('loading')}</p>
    </Page>
  )
}
