import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { findSubject } from '../../data/findInAtlas.ts'
import { capitalised } from '../../domain/capitalised.ts'
import type { StudentResults } from '../../domain/results/results.ts'
import { useLocale } from '../../i18n/useLocale.ts'

/** What the content was cut into when it was studied. */
export type PartKind = 'topics' | 'systems'

/** How students and parts of the atlas are called in the language on screen; what is no more goes by its id. */
export function useResultsWords() {
  const { t } = useTranslation('results')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const topicName = (id: string): string => {
    const name = atlas.vocabulary.topics.find((topic) => topic.id === id)?.name[locale]
    return name === undefined ? id : capitalised(name)
  }
  const systemName = (id: string): string => findSubject(atlas, id)?.name[locale] ?? id
  return {
    nameOf: ({ name, device }: Pick<StudentResults, 'name' | 'device'>): string =>
      name || t('nameless', { number: shortOf(device) }),
    partName: (kind: PartKind, id: string): string =>
      kind === 'topics' ? topicName(id) : systemName(id),
  }
}

/** Enough of the number of a machine to tell the nameless of one class apart. */
const shortOf = (device: string): string =>
  device
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 4)
    .toUpperCase()
