import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findSubject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Card } from '../../ui/Card.tsx'
import { Page } from '../../ui/Page.tsx'
import { ContentExport } from './ContentExport.tsx'
import { ExportChoiceForm, type ExportChoices } from './ExportChoiceForm.tsx'
import { EXPORT_FORMATS } from './formats.ts'
import styles from './InterchangeScreen.module.css'

/** The content for other programs: in which form, in which language, how much of it; and the file. */
export function InterchangeScreen() {
  const { t } = useTranslation('interchange')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const [search] = useSearchParams()
  const wanted = findSubject(atlas, search.get('subject') ?? '')
  const [chosen, setChosen] = useState<Partial<ExportChoices>>({})
  const [first] = EXPORT_FORMATS
  const choices: ExportChoices = {
    format: first?.id ?? '',
    // Whatever language is on screen, until one is chosen.
    locale,
    subjects: wanted ? [wanted.id] : null,
    kinds: null,
    ...chosen,
  }
  const format = EXPORT_FORMATS.find(({ id }) => id === choices.format) ?? first
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles.maker}>
        <Card className={styles.choices}>
          <ExportChoiceForm
            choices={choices}
            onChoose={(changed) => setChosen((before) => ({ ...before, ...changed }))}
          />
        </Card>
        {format &&
          ('Maker' in format ? (
            <Suspense fallback={<div aria-busy="true" />}>
              <format.Maker locale={choices.locale} />
            </Suspense>
          ) : (
            // A list of questions stays while that of another language is on its way: here it must not.
            <ContentExport key={choices.locale} format={format} choices={choices} />
          ))}
      </div>
    </Page>
  )
}
