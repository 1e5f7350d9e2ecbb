import { useTranslation } from 'react-i18next'
import { useCourse } from '../../state/CourseStoreContext.tsx'
import { Page } from '../../ui/Page.tsx'

const SAID = { works: 'saved', refused: 'lost', none: 'nobody' } as const

/** After the end nothing can be done here any more; whether it was kept is said plainly. */
export function Ended() {
  const { t } = useTranslation('course')
  const said = SAID[useCourse((state) => state.connection)]
  return (
    <main>
      <Page title={t(`ended.${said}`)} lead={t(`ended.${said}Text`)} takesFocus>
        {null}
      </Page>
    </main>
  )
}
