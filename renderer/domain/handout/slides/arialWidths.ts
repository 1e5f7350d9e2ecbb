/**
 * How wide the letters of Arial are, in thousandths of their size: slides are set in it, because every
 * machine that shows them has it, or a font of the same widths, and it holds ө, ү and ң. Measured so, a
 * text is as long in the file as it is here, whatever fonts this machine has.
 */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijlі‘’',
  260: '|',
  278: ' !,./:;I[\\]ft ·îïІЇї',
  333: '()-`r‐“”„',
  334: '{}',
  350: '•',
  355: '"',
  365: 'г',
  389: '*',
  400: '°',
  438: 'к',
  458: 'зт',
  469: '^',
  500: 'Jcksvxyzçсухўү',
  510: 'э',
  521: 'чь',
  531: 'в',
  542: 'Гпя',
  552: 'н',
  556: '#$0123456789?L_abdeghnopqu§«»éèêëàâäôöùûüаеорё–ө',
  559: 'ий',
  572: 'ң',
  573: 'бц',
  583: 'Кдл',
  584: '+<=>~−×',
  604: 'З',
  611: 'FTZßТ',
  625: 'ъ',
  635: 'УЎ',
  656: 'БЛЬ',
  667: '&ABEKPSVXYÉÄАВЕРХЧЁҮ',
  669: 'ж',
  677: 'Д',
  688: 'м',
  719: 'ИЙПЭы',
  722: 'CDHNRUwÜНСЯ',
  740: 'Ц',
  744: 'Ң',
  750: 'ю',
  760: 'Ф',
  778: 'GOQÖОӨ',
  792: 'Ъ',
  802: 'ш',
  823: 'фщ',
  833: 'MmМ',
  885: 'Ы',
  889: '%',
  917: 'Ш',
  923: 'Ж',
  938: 'Щ',
  944: 'W',
  1000: '—…→',
  1010: 'Ю',
  1015: '@',
  1073: '№',
}

const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  276: 'Ї',
  278: ' ,./I\\ijl ·îïІі‘’',
  280: '|',
  281: 'ї',
  333: '!()-:;[]`ft‐',
  350: '•',
  389: '*r{}',
  400: '°',
  417: 'г',
  474: '"',
  490: 'т',
  497: 'з',
  500: 'zк“”„',
  552: 'э',
  556: '#$0123456789J_aceksvxy§«»éèêëàâäçаесухёў–ү',
  567: 'Г',
  581: 'ч',
  583: 'я',
  584: '+<=>^~−×',
  604: 'нп',
  610: 'К',
  611: '?FLTZbdghnopquôöùûüßТорө',
  615: 'вийць',
  618: 'б',
  622: 'УЎ',
  625: 'ң',
  626: 'З',
  635: 'дл',
  667: 'EPSVXYÉЕРХҮ',
  669: 'Ё',
  702: 'Л',
  703: 'Ч',
  709: 'ж',
  711: 'Э',
  712: 'Д',
  719: 'БИЙПЬЯ',
  722: '&ABCDHKNRUÄÜАВНС',
  729: 'ъ',
  730: 'Ц',
  740: 'м',
  744: 'Ң',
  778: 'GOQwÖОӨ',
  833: 'MМш',
  844: 'щ',
  854: 'Фыю',
  870: 'Ъ',
  875: 'ф',
  889: '%m',
  904: 'Ж',
  944: 'W',
  975: '@',
  979: 'Ы',
  1000: '—…→',
  1005: 'Ш',
  1019: 'Щ',
  1031: 'Ю',
  1115: '№',
}

/** Of a letter that is not in the tables. */
const UNKNOWN = 0.8

const byLetter = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, letters]) =>
      [...letters].map((letter) => [letter, Number(width) / 1000] as const),
    ),
  )

const regular = byLetter(REGULAR)
const bold = byLetter(BOLD)

/** Width of a text on one line as a share of the size of its letters. */
export function arialWidth(text: string, isBold: boolean): number {
  const widths = isBold ? bold : regular
  let sum = 0
  for (const letter of text) sum += widths.get(letter) ?? UNKNOWN
  return sum
}
