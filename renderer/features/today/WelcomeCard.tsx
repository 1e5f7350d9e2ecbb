import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DiagramThumbnail } from '../../canvas/DiagramThumbnail.tsx'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import styles from './TodayScreen.module.css'

/** Where to begin, for who has not answered a question yet. */
export function WelcomeCard() {
  const { t } = useTranslation('today')
  const { locale } = useLocale()
  const [first] = useAtlas().systems
  const diagram = first?.diagrams[0]

  return (
    <Card className={styles.due}>
      <div className={styles.welcome}>
        <div className={styles.actions}>
          {first && diagram && (
            <Button size="lg" component={Link} href={paths.diagram(first.id, diagram.id)}>
              {t('welcome.look')}
            </Button>
          )}
          <Button size="lg" variant="default" component={Link} href={paths.quiz()}>
            {t('welcome.quiz')}
          </Button>
        </div>
        {first && diagram && (
          <div className={styles.picture}>
            <DiagramThumbnail diagram={diagram} actors={first.actors} locale={locale} />
          </div>
        )}
      </div>
    </Card>
  )
}
