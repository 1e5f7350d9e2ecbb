import { Button } from '@mantine/core'
import { Presentation, ScreenShare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { ShowSource } from '../../domain/present/showSource.ts'
import { paths } from '../../state/paths.ts'

interface Props {
  readonly source: ShowSource
  /** In a row of small controls. */
  readonly isSmall?: boolean
}

/**
 * The ways to presenting something: before the class at once, or with the instructor's view first. Apart
 * from `present`, which draws comparisons, so that comparisons can offer it.
 */
export function PresentLinks({ source, isSmall = false }: Props) {
  const { t } = useTranslation('present')
  const size = isSmall ? 'xs' : 'sm'
  return (
    <Button.Group>
      <Button
        size={size}
        variant="default"
        component={Link}
        href={paths.present(source)}
        leftSection={<Presentation size={17} aria-hidden="true" />}
      >
        {t('present')}
      </Button>
      <Button
        size={size}
        variant="default"
        component={Link}
        href={paths.presenter(source)}
        aria-label={t('presenterView')}
        title={t('presenterView')}
        px="xs"
      >
        <ScreenShare size={17} aria-hidden="true" />
      </Button>
    </Button.Group>
  )
}
