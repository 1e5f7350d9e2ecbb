import type { Atlas, Locale } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import type { ViewerPage } from '../../domain/viewer/viewerPage.ts'
import { PRODUCT_NAMES } from '../../i18n/languageNames.ts'
import { viewerWords } from './viewerWords.ts'

/** What every page says: of which country or theme it is, and on what it rests. */
export const pageAbout = (
  { article: { author, title } }: Atlas,
  subject: Subject,
  locale: Locale,
): Pick<ViewerPage, 'locale' | 'subject' | 'source' | 'words'> => ({
  locale,
  subject: subject.name[locale],
  source: `${PRODUCT_NAMES[locale]} · ${author[locale]}. ${title[locale]}`,
  words: viewerWords(locale),
})
