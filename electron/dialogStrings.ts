import type { BridgeLocale } from './contract.ts'

export interface DialogWords {
  crashed: string
  crashedDetail: string
  reload: string
  quit: string
  showBackups: string
  hanging: string
  hangingDetail: string
  wait: string
  unsaved: string
  unsavedDetail: string
  stay: string
  leave: string
  /** Of the folder for the data; shown above the folder and the system's code. */
  cannotKeep: string
  cannotKeepDetail: string
  openTitle: string
  /** Of the kinds of file that the program opens. */
  ownFiles: string
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
    showBackups: 'Камдык көчүрмөлөрдүн папкасы',
    hanging: 'Барак жооп бербей жатат',
    hangingDetail: 'Күтсөңүз болот. Кайра жүктөсөңүз да, сакталган жоопторуңуз жоголбойт.',
    wait: 'Күтүү',
    unsaved: 'Баары эле сакталган жок',
    unsavedDetail: 'Акыркы өзгөртүүлөр дискке жазылган жок. Азыр жапсаңыз, алар жоголот.',
    stay: 'Калуу',
    leave: 'Баары бир жабуу',
    cannotKeep: 'Маалымат сакталуучу папкага жазуу мүмкүн эмес',
    cannotKeepDetail:
      'Ошондуктан программа ачылган жок, эч нерсе өзгөргөн жок. Папкага жазуу уруксатын текшериңиз:',
    openTitle: 'Файл ачуу',
    ownFiles: 'Сабактар жана жетишкендик файлдары',
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
    showBackups: 'Папка резервных копий',
    hanging: 'Страница не отвечает',
    hangingDetail: 'Можно подождать. Если загрузить её снова, сохранённые ответы не пропадут.',
    wait: 'Подождать',
    unsaved: 'Сохранено не всё',
    unsavedDetail: 'Последние изменения не записаны на диск. Если закрыть сейчас, они пропадут.',
    stay: 'Остаться',
    leave: 'Всё равно закрыть',
    cannotKeep: 'В папку с данными нельзя записывать',
    cannotKeepDetail:
      'Поэтому программа не открылась, ничего не изменено. Проверьте, разрешена ли запись в папку:',
    openTitle: 'Открыть файл',
    ownFiles: 'Занятия и файлы с успехами',
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
    showBackups: 'Folder of the backups',
    hanging: 'The page does not answer',
    hangingDetail: 'You can wait. If it is loaded again, your saved answers are not lost.',
    wait: 'Wait',
    unsaved: 'Not everything is saved',
    unsavedDetail: 'The last changes are not on disk. If you close now, they are lost.',
    stay: 'Stay',
    leave: 'Close all the same',
    cannotKeep: 'The folder for the data cannot be written to',
    cannotKeepDetail:
      'So the program has not opened, and nothing has changed. Check whether writing is allowed in:',
    openTitle: 'Open a file',
    ownFiles: 'Lessons and progress files',
    fatal: 'Atkaruu Atlas has stopped',
    fatalDetail: 'Your saved answers are on disk; they are not lost. The cause is written in:',
    notOpened: 'The file was not opened',
    tooLarge: 'The file is too large.',
    notText: 'This is not a file of the atlas.',
    unreadable: 'The file could not be read.',
  },
}
