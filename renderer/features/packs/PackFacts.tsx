import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackManifest } from '../../../content/pack/manifest.ts'
import type { PackContent } from '../../../content/pack/PackContent.ts'
import { useBuiltIn } from '../../data/AtlasContext.tsx'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { addedBy } from './addedBy.ts'
import styles from './Packs.module.css'

interface Props {
  readonly manifest: PackManifest
  readonly content: PackContent
  readonly lessons: number
}

/** From whom a pack is and what it puts into the atlas. Whatever its author wrote is shown as plain text. */
export function PackFacts({ manifest, content, lessons }: Props) {
  const { t } = useTranslation('packs')
  const { locale, format } = useLocale()
  const builtIn = useBuiltIn()
  const added = addedBy(content, builtIn, locale)
  const counts = (['diagrams', 'claims', 'questions', 'terms', 'updates'] as const)
    .filter((each) => added[each] > 0)
    .map((each) => t(`count.${each}`, { count: added[each] }))
  if (lessons > 0) counts.push(t('count.lessons', { count: lessons }))
  return (
    <dl className={styles.facts}>
      <Fact term={t('fact.authors')}>{format.list(manifest.authors)}</Fact>
      {manifest.institution && (
        <Fact term={t('fact.institution')}>{manifest.institution[locale]}</Fact>
      )}
      {added.subjects.length > 0 && (
        <Fact term={t('fact.subjects')}>{format.list(added.subjects)}</Fact>
      )}
      {added.grown.length > 0 && <Fact term={t('fact.grown')}>{format.list(added.grown)}</Fact>}
      <Fact term={t('fact.adds')}>{counts.join(' · ') || t('nothing')}</Fact>
      <Fact term={t('fact.language')}>{LANGUAGE_NAMES[manifest.language]}</Fact>
      <Fact term={t('fact.revision')}>
        {format.number(manifest.revision)} · {manifest.made}
      </Fact>
      {manifest.licence && <Fact term={t('fact.licence')}>{manifest.licence}</Fact>}
    </dl>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
