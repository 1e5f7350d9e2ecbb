import type { Strings } from '../../i18n/startI18n.ts'

export const aboutStrings = {
  ky: {
    title: 'Программа жөнүндө',
    lead: 'Программа MIT лицензиясы менен таратылат. Интернетке туташпайт, эч нерсе жөнөтпөйт.',
    versions: 'Чыгарылыштар',
    program: 'Программа',
    licences: 'Программанын бөлүктөрү жана алардын лицензиялары',
    licencesText:
      'Программа менен кошо таратылган нерселердин баары ушул жерде. Лицензиянын толук текстин көрүү үчүн аталышын басыңыз.',
    chromium: 'Chromium лицензиялары программанын папкасында: {{file}}.',
    loading: 'Окулуп жатат…',
    none: 'Бул жерде тизме жок: ал программа чыгарылганда түзүлөт.',
  },
  ru: {
    title: 'О программе',
    lead: 'Программа распространяется по лицензии MIT. Она не выходит в сеть и ничего не отправляет.',
    versions: 'Версии',
    program: 'Программа',
    licences: 'Составные части и их лицензии',
    licencesText:
      'Здесь всё, что поставляется вместе с программой. Чтобы увидеть полный текст лицензии, нажмите на название.',
    chromium: 'Лицензии Chromium лежат в папке программы: {{file}}.',
    loading: 'Читаем…',
    none: 'Здесь списка нет: он составляется при выпуске программы.',
  },
  en: {
    title: 'About the program',
    lead: 'Released under the MIT licence. It never goes online and sends nothing anywhere.',
    versions: 'Versions',
    program: 'Program',
    licences: 'What it is made of, and the licences',
    licencesText:
      'Everything that is shipped with the program. Press a name to read its licence in full.',
    chromium: 'The licences of Chromium lie in the program’s folder: {{file}}.',
    loading: 'Reading…',
    none: 'There is no list here: it is made when the program is built.',
  },
} as const satisfies Strings
