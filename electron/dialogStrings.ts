import type { BridgeLocale } from './contract.ts'

export interface DialogWords {
  crashed: string
  crashedDetail: string
  reload: string
  quit: string
  fatal: string
  /** Shown above the path of the log. */
  fatalDetail: string
  /** Of a file that the system handed over; shown above its name and the reason. */
  notOpened: string
  tooLarge: string
  notText: string
  unreadable: string
}

/** Words of the few message boxes the shell shows by itself, when the page cannot. */
export const dialogStrings: Readonly<Record<BridgeLocale, DialogWords>> = {
  ky: {
    crashed: 'Барак кайра-кайра токтоп жатат',
    crashedDetail: 'Сакталган жоопторуңуз дискте, алар жоголгон жок.',
    reload: 'Кайра жүктөө',
    quit: 'Чыгуу',
    fatal: 'Аткаруу атласы токтоду',
    fatalDetail: 'Сакталган жоопторуңуз дискте, алар жоголгон жок. Себеби бул файлга жазылды:',
    notOpened: 'Файл ачылган жок',
    tooLarge: 'Файл өтө чоң.',
    notText: 'Бул атластын файлы эмес.',
    unreadable: 'Файлды окуу мүмкүн болбоду.',
  },
  ru: {
    crashed: 'Страница раз за разом прерывается',
    crashedDetail: 'Сохранённые ответы на диске, они не потеряны.',
    reload: 'Загрузить снова',
    quit: 'Выйти',
    fatal: 'Атлас исполнения остановился',
    fatalDetail: 'Сохранённые ответы на диске, они не потеряны. Причина записана в файл:',
    notOpened: 'Файл не открыт',
    tooLarge: 'Файл слишком велик.',
    notText: 'Это не файл атласа.',
    unreadable: 'Файл не удалось прочитать.',
  },
  en: {
    crashed: 'The page keeps stopping',
    crashedDetail: 'Your saved answers are on disk; they are not lost.',
    reload: 'Load again',
    quit: 'Quit',
    fatal: 'Atkaruu Atlas has stopped',
    fatalDetail: 'Your saved answers are on disk; they are not lost. The cause is written in:',
    notOpened: 'The file was not opened',
    tooLarge: 'The file is too large.',
    notText: 'This is not a file of the atlas.',
    unreadable: 'The file could not be read.',
  },
}
