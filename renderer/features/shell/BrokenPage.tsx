import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page.tsx'

/** What is drawn when a screen fails: what happened, what is safe, what to do. */
export function BrokenPage({
  error,
  retry,
}: {
  readonly error: Error
  readonly retry: () => void
}) {
  const { t } = useTranslation('shell')
  return (
    <Page title={t('error.title')} lead={t('error.text')}>
      <div>
        <Button onClick={retry}>{t('error.retry')}</Button>
      </div>
      <details>
        <summary>{t('error.details')}</summary>
        <pre lang="en" style={{ whiteSpace: 'pre-wrap' }}>
          {error.stack ?? error.message}
        </pre>
      </details>
    </Page>
  )
}
