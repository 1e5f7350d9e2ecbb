import type { Strings } from '../../i18n/startI18n.ts'

export const shellStrings = {
  ky: {
    study: 'Суроолор менен иштөө',
    'study.quiz': 'Суроолор',
    'study.revise': 'Кайталоо',
    'study.exam': 'Сынак',
    'study.plan': 'Даярдык',
    navigation: 'Негизги бөлүмдөр',
    today: 'Бүгүн',
    explore: 'Схемалар',
    compare: 'Салыштыруу',
    quiz: 'Суроолор',
    lessons: 'Сабактар',
    glossary: 'Сөздүк',
    progress: 'Жетишкендик',
    settings: 'Жөндөөлөр',
    toContent: 'Мазмунга өтүү',
    dropHere: 'Сабактын, топтомдун, жыйынтыктын же жетишкендиктин файлдарын ушул жерге таштаңыз',
    'saving.refused':
      'Бул жерде маалымат сактоого уруксат жок. Окуй аласыз жана суроолорго жооп бере аласыз, бирок эч нерсе сакталбайт.',
    'saving.full':
      'Дискте орун жок: жаңы маалымат сакталбай жатат. Орун бошотуп, программаны кайра ачыңыз.',
    'saving.lost':
      'Маалымат сакталган жер жеткиликсиз болуп калды. Программаны кайра ачыңыз; ошого чейин жаңы маалымат сакталбайт.',
    'saving.newer':
      'Маалыматыңыз программанын жаңыраак чыгарылышында сакталган. Ошол чыгарылышты ачыңыз; бул жерде эч нерсе өзгөртүлбөйт жана сакталбайт.',
    'saving.unknown': 'Жаңы маалымат сакталбай жатат.',
    'saving.deleted':
      'Программа ачык турганда маалымат өчүрүлдү. Терезени кайра ачыңыз: камдык көчүрмөдөн кайтарса болот.',
    'saving.outdated':
      'Программа башка терезеде жаңыртылды. Бул терезени кайра ачыңыз: ага чейин мында эч нерсе сакталбайт.',
    'saving.noBackup':
      'Камдык көчүрмө жазылбай жатат: дискте орун жок болушу мүмкүн. Жоопторуңуз сакталууда; орун бошотуңуз же жетишкендигиңизди башка жерге файлга чыгарыңыз.',
    update: 'Жаңы чыгарылыш даяр. Ушул эле жерде ачылат, жоопторуңуз өз ордунда калат.',
    'update.take': 'Жаңысын ачуу',
    'update.later': 'Кийинчерээк',
    'error.title': 'Бул бет ачылбай калды',
    'error.text':
      'Сакталган жоопторуңуз өз ордунда. Дагы бир жолу аракет кылыңыз же башка бөлүмгө өтүңүз.',
    'error.retry': 'Дагы бир жолу',
    'error.details': 'Катанын жазуусу',
  },
  ru: {
    study: 'Работа с вопросами',
    'study.quiz': 'Вопросы',
    'study.revise': 'Повторение',
    'study.exam': 'Экзамен',
    'study.plan': 'Подготовка',
    navigation: 'Основные разделы',
    today: 'Сегодня',
    explore: 'Схемы',
    compare: 'Сравнение',
    quiz: 'Вопросы',
    lessons: 'Занятия',
    glossary: 'Словарь',
    progress: 'Успехи',
    settings: 'Настройки',
    toContent: 'Перейти к содержанию',
    dropHere: 'Отпустите здесь файлы занятий, пакетов, результатов или успехов',
    'saving.refused':
      'Здесь не разрешено хранить данные. Читать и отвечать можно, но ничего не сохраняется.',
    'saving.full':
      'На диске нет места: новое не сохраняется. Освободите место и откройте программу заново.',
    'saving.lost':
      'Хранилище данных стало недоступно. Откройте программу заново; до этого новое не сохраняется.',
    'saving.newer':
      'Данные записаны более новой версией программы. Откройте её; здесь ничего не изменяется и не сохраняется.',
    'saving.unknown': 'Новое не сохраняется.',
    'saving.deleted':
      'Данные удалили, пока программа была открыта. Откройте окно заново: их можно вернуть из резервной копии.',
    'saving.outdated':
      'Программа обновлена в другом окне. Откройте это окно заново: до этого здесь ничего не сохраняется.',
    'saving.noBackup':
      'Резервная копия не записывается: возможно, на диске нет места. Сами ответы сохраняются; освободите место или выгрузите успехи в файл в другом месте.',
    update: 'Готова новая версия. Она откроется на этом же месте, ответы останутся.',
    'update.take': 'Открыть новую',
    'update.later': 'Позже',
    'error.title': 'Эту страницу открыть не удалось',
    'error.text': 'Сохранённые ответы целы. Попробуйте ещё раз или перейдите в другой раздел.',
    'error.retry': 'Ещё раз',
    'error.details': 'Запись об ошибке',
  },
  en: {
    study: 'Working with questions',
    'study.quiz': 'Questions',
    'study.revise': 'Revise',
    'study.exam': 'Examination',
    'study.plan': 'Plan',
    navigation: 'Main sections',
    today: 'Today',
    explore: 'Diagrams',
    compare: 'Compare',
    quiz: 'Questions',
    lessons: 'Lessons',
    glossary: 'Glossary',
    progress: 'Progress',
    settings: 'Settings',
    toContent: 'Skip to content',
    dropHere: 'Drop lesson, pack, results or progress files here',
    'saving.refused':
      'Storing data is not allowed here. You can read and answer, but nothing is saved.',
    'saving.full':
      'The disk is full: nothing new is being saved. Free some space and open the program again.',
    'saving.lost':
      'The place where your data is kept has become unreachable. Open the program again; until then nothing new is saved.',
    'saving.newer':
      'Your data was written by a newer version of the program. Open that one; nothing is changed or saved here.',
    'saving.unknown': 'Nothing new is being saved.',
    'saving.deleted':
      'The data was deleted while the program was open. Reopen this window: a backup can bring it back.',
    'saving.outdated':
      'The program was updated in another window. Reopen this window: until then nothing is saved here.',
    'saving.noBackup':
      'The backup cannot be written: the disk may be full. Your answers themselves are saved; free some space, or export your progress to a file elsewhere.',
    update: 'A new version is ready. It opens at this same place, and your answers stay.',
    'update.take': 'Open the new version',
    'update.later': 'Later',
    'error.title': 'This page could not be opened',
    'error.text': 'Your saved answers are safe. Try again, or go to another section.',
    'error.retry': 'Try again',
    'error.details': 'Record of the error',
  },
} as const satisfies Strings
