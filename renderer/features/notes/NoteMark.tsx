import { NotebookPen } from 'lucide-react'
import { useTranslation } from 'react-i18next'

/** Stands where the learner wrote something. */
export function NoteMark({ size = 15 }: { readonly size?: number }) {
  const { t } = useTranslation('notes')
  return <NotebookPen size={size} role="img" aria-label={t('mark')} />
}
