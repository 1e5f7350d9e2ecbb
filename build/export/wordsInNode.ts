import { startI18n } from '../../renderer/i18n/startI18n.ts'
import { strings } from '../../renderer/strings.ts'

/** The program's own words, outside of any page. */
export const loadWords = () => startI18n(strings, 'ky')
