import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useShownLesson } from '../../data/useLessons.ts'
import { paths } from '../../state/paths.ts'
import { Page } from '../../ui/Page.tsx'
import { HandoutMaker } from './HandoutMaker.tsx'

/** A lesson that is kept, as something to hand out. */
export function HandoutScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation('handout')
  const lesson = useShownLesson(id)
  if (lesson === undefined || (lesson && lesson.id !== id))
    return (
      <Page title={t('title')}>
        <p role="status">{t('loading')}</p>
      </Page>
    )
  if (lesson === null)
    return (
      <Page title={t('unknown')} lead={t('unknown.text')}>
        <p>
          <Link href={paths.lessons}>{t('back')}</Link>
        </p>
      </Page>
    )
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<Link href={paths.lesson(id)}>{lesson.title || t('untitled')}</Link>}
    >
      <HandoutMaker lesson={lesson} />
    </Page>
  )
}
