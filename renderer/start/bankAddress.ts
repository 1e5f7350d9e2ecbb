import { edition } from 'virtual:question-banks'
import type { BankAddress } from '../data/AtlasContext.tsx'

/** Where the questions lie that the build has worked out for the built-in content. */
export const bankAddress: BankAddress = (locale) =>
  edition ? `./questions/${locale}.json?${edition}` : null
