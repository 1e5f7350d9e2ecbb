import type { Strings } from '../../i18n/startI18n.ts'

export const settingsStrings = {
  ky: {
    title: 'Жөндөөлөр',
    language: 'Тил',
    theme: 'Көрүнүшү',
    'theme.system': 'Системадагыдай',
    'theme.light': 'Жарык',
    'theme.dark': 'Караңгы',
    'theme.projector': 'Проектор',
    themeHint:
      '«Проектор» аудиториянын арткы катарынан да окулат: ак фон, кара тамга, жоон сызыктар.',
    textScale: 'Тексттин өлчөмү',
    shortcuts: 'Бир тамгалуу баскычтар',
    shortcutsHint:
      'Схемада T баскычы көрүнүштү алмаштырат, суроодо цифралар жоопту тандайт, / издөөнү ачат. Экран окугуч колдонсоңуз, өчүрүп койсоңуз болот.',
    about: 'Программа жөнүндө',
    aboutText:
      'Окуу куралы төмөнкү макаланын мазмунуна таянат. Макаладан кийинки мыйзамдар өзүнчө, «Макаладан кийин» деген белги менен көрсөтүлөт.',
    article: 'Макала',
    licence: 'Программа MIT лицензиясы менен таратылат. Интернетке туташпайт, эч нерсе жөнөтпөйт.',
    version: 'Чыгарылышы',
  },
  ru: {
    title: 'Настройки',
    language: 'Язык',
    theme: 'Оформление',
    'theme.system': 'Как в системе',
    'theme.light': 'Светлое',
    'theme.dark': 'Тёмное',
    'theme.projector': 'Проектор',
    themeHint: '«Проектор» читается и с последнего ряда: белый фон, чёрные буквы, толстые линии.',
    textScale: 'Размер текста',
    shortcuts: 'Однобуквенные клавиши',
    shortcutsHint:
      'На схеме клавиша T меняет вид, в вопросе цифры выбирают ответ, / открывает поиск. Если вы пользуетесь экранным диктором, их можно отключить.',
    about: 'О программе',
    aboutText:
      'Пособие опирается на содержание указанной статьи. Более позднее законодательство показано отдельно, с пометкой «После статьи».',
    article: 'Статья',
    licence:
      'Программа распространяется по лицензии MIT. Она не выходит в сеть и ничего не отправляет.',
    version: 'Версия',
  },
  en: {
    title: 'Settings',
    language: 'Language',
    theme: 'Appearance',
    'theme.system': 'As in the system',
    'theme.light': 'Light',
    'theme.dark': 'Dark',
    'theme.projector': 'Projector',
    themeHint: '“Projector” reads from the last row: white ground, black letters, strong lines.',
    textScale: 'Text size',
    shortcuts: 'Single-letter keys',
    shortcutsHint:
      'In a diagram T switches the view; in a question the figures choose an answer; / opens the search. If you use a screen reader you may want them off.',
    about: 'About',
    aboutText:
      'This study aid rests on the article named below. Later law is shown apart, marked “After the article”.',
    article: 'Article',
    licence: 'Released under the MIT licence. It never goes online and sends nothing anywhere.',
    version: 'Version',
  },
} as const satisfies Strings
