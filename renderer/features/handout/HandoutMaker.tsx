import { useState } from 'react'
import type { HandoutChoices } from '../../domain/handout/handoutChoices.ts'
import type { Lesson } from '../../domain/lesson/lesson.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { HandoutChoiceForm } from './HandoutChoiceForm.tsx'
import { HandoutFile } from './HandoutFile.tsx'
import styles from './HandoutMaker.module.css'

const FIRST_CHOICES: Omit<HandoutChoices, 'locale'> = {
  format: 'pdf',
  key: 'with',
  remarks: false,
  slides: 'diagram',
  paper: 'a4',
}

/** How a lesson is to be handed out, what the file will hold, and the file itself. */
export function HandoutMaker({ lesson }: { readonly lesson: Lesson }) {
  const { locale } = useLocale()
  // Whatever language is on screen, until one is chosen.
  const [chosen, setChosen] = useState<Partial<HandoutChoices>>({})
  const choices = { ...FIRST_CHOICES, locale, ...chosen }
  return (
    <div className={styles.maker}>
      <Card className={styles.choices}>
        <HandoutChoiceForm
          choices={choices}
          onChoose={(changed) => setChosen((before) => ({ ...before, ...changed }))}
        />
      </Card>
      {/* A list of questions stays while that of another language is on its way: here it must not. */}
      <HandoutFile key={choices.locale} lesson={lesson} choices={choices} />
    </div>
  )
}
