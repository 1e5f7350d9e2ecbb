import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { LONG_BUTTON } from '../../ui/longButton.ts'
import { useQuiz } from '../quiz/index.ts'

const MOST_QUESTIONS = 10

/** Begins a quiz on one step; absent where nothing can be asked of it. */
export function PractiseStep({ scope }: { readonly scope: string }) {
  const { t } = useTranslation('explore')
  const { available, start } = useQuiz(scope)
  const isCourse = useScreen((state) => state.isCourse)
  if (isCourse || available.length === 0) return null
  return (
    <div>
      <Button
        size="compact-md"
        variant="light"
        classNames={LONG_BUTTON}
        onClick={() => start(Math.min(MOST_QUESTIONS, available.length))}
      >
        {t('practiseStep', { count: available.length })}
      </Button>
    </div>
  )
}
