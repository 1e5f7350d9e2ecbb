import { useLocale } from './useLocale.ts'

interface Spreadsheet {
  /** Where the comma parts decimals, spreadsheets expect the semicolon between cells. */
  readonly separator: ',' | ';'
  /** Plain digits without groups: a figure that a spreadsheet can add up. */
  readonly number: (value: number) => string
  /** A share of 0 to 1 in per cent, with one decimal and no sign. */
  readonly percent: (share: number) => string
}

/** How spreadsheets of those who read the language on screen want their cells. */
export function useSpreadsheet(): Spreadsheet {
  const { locale } = useLocale()
  const number = (value: number) => String(value).replace('.', locale === 'en' ? '.' : ',')
  return {
    separator: locale === 'en' ? ',' : ';',
    number,
    percent: (share) => number(Math.round(share * 1000) / 10),
  }
}
