import { TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import { LOCALES } from '../../../content/names.ts'
import type { Term } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { referencesIn } from '../../domain/drawing/citationsOf.ts'
import { sourceLine } from '../../domain/drawing/sourceLine.ts'
import { plainText } from '../../domain/exam/plainText.ts'
import { foldText } from '../../domain/foldText.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Page } from '../../ui/Page.tsx'
import { PackName } from '../packs/index.ts'
import { SaveTable } from '../saving/index.ts'
import { Citations } from '../sources/index.ts'
import styles from './GlossaryScreen.module.css'

/** All terms, found in any of the three languages, each with the steps in which it stands. */
export function GlossaryScreen() {
  const { t } = useTranslation('glossary')
  const { locale, format } = useLocale()
  const { terms } = useAtlas()
  const [query, setQuery] = useState('')
  const [search] = useSearchParams()
  const wanted = search.get('term')

  const shown = useMemo(() => {
    const needle = foldText(query.trim())
    return terms
      .filter((term) => LOCALES.some((each) => foldText(term[each]).includes(needle)))
      .sort((a, b) => format.compare(a[locale], b[locale]))
  }, [terms, query, locale, format])

  useEffect(() => {
    if (wanted) document.getElementById(`term-${wanted}`)?.scrollIntoView({ block: 'center' })
  }, [wanted])

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      aside={
        shown.length > 0 && (
          <SaveTable
            name={t('fileName')}
            of={t('title')}
            rows={() => [
              [
                ...LOCALES.map((each) => LANGUAGE_NAMES[each]),
                t('table.definition'),
                t('table.note'),
                t('table.paragraphs'),
              ],
              ...shown.map((term) => [
                ...LOCALES.map((each) => term[each]),
                plainText(term.definition[locale]),
                plainText(term.note?.[locale] ?? ''),
                sourceLine(term.paragraphs, referencesIn([term], locale)),
              ]),
            ]}
          />
        )
      }
    >
      <TextInput
        label={t('search')}
        description={t('searchHint')}
        leftSection={<Search size={18} aria-hidden="true" />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        size="md"
        maw={420}
      />
      <div aria-live="polite">{shown.length === 0 && <p>{t('none')}</p>}</div>
      <ul className={styles.terms}>
        {shown.map((term) => (
          <TermItem key={term.id} term={term} isWanted={term.id === wanted} />
        ))}
      </ul>
    </Page>
  )
}

function TermItem({ term, isWanted }: { readonly term: Term; readonly isWanted: boolean }) {
  const { t } = useTranslation('glossary')
  const { locale } = useLocale()
  const uses = useTermUses(term.id)
  return (
    <li id={`term-${term.id}`} className={styles.term} data-wanted={isWanted || undefined}>
      <h2>{term[locale]}</h2>
      <p className={styles.others}>
        {LOCALES.filter((each) => each !== locale).map((each) => (
          <span key={each} lang={each}>
            {term[each]}
          </span>
        ))}
      </p>
      <PackName of={term.id} />
      <p>{term.definition[locale]}</p>
      {term.note && <p className={styles.note}>{term.note[locale]}</p>}
      <Citations
        paragraphs={term.paragraphs}
        references={term.reference && [term.reference[locale]]}
      />
      {uses.length > 0 && (
        <p className={styles.uses}>
          {t('used')}:{' '}
          {uses.map(({ href, title }, index) => (
            <span key={href}>
              {index > 0 && ', '}
              <Link href={href}>{title}</Link>
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

function useTermUses(id: string) {
  const { systems, themes } = useAtlas()
  const { locale } = useLocale()
  return [...systems, ...themes].flatMap((subject) =>
    subject.diagrams.flatMap((diagram) =>
      diagram.steps
        .filter((step) => step.terms.includes(id))
        .map((step) => ({
          href: paths.diagram(subject.id, diagram.id, step.id),
          title: step.title[locale],
        })),
    ),
  )
}
