import { edition } from 'virtual:question-banks'
import type { BankAddress } from '../data/AtlasContext.tsx'

/** Names the built-in content and the checks of this program: what was checked with others is checked again. */
export const contentEdition = `${__APP_VERSION__} ${edition ?? 'in the making'}`

/** Where the questions lie that the build has worked out for the built-in content. */
export const bankAddress: BankAddress = (locale) =>
  edition ? `./questions/${locale}.json?${edition}` : null
