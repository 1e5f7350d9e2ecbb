import type { Strings } from '../../i18n/startI18n.ts'

export const progressStrings = {
  ky: {
    title: 'Жетишкендик',
    lead: 'Пайыз эртең жооптордун эсиңизде болуу ыктымалдыгын көрсөтөт; суралбаган суроо нөл болуп эсептелет.',
    answers: 'Берилген жооптор: {{count}}',
    questionsSeen: 'Көрүлгөн суроолор: {{seen}}, бардыгы {{total}}',
    bySystem: 'Өлкөлөр жана схемалар боюнча',
    overall: 'Баары',
    recall: 'Эстеп калуу: {{name}}',
    seen: 'суралды: {{seen}}, бардыгы {{total}}',
    empty:
      'Азырынча бир да жооп жок. Бир схеманы карап чыгып, ал боюнча тест тапшырсаңыз, натыйжасы ушул жерде көрүнөт.',
    data: 'Жоопторуңуз жана жазууларыңыз',
    dataText:
      'Баары ушул компьютерде гана сакталат. Файлга чыгарып, башка компьютерге көчүрсөңүз же сактап койсоңуз болот. Файлды кайра киргизгенде жооптор менен көнүгүүлөр бири-бирине кошулат, бир жерге эки жазуу туура келсе, кийинкиси калат.',
    export: 'Файлга чыгаруу',
    import: 'Файлдан киргизүү',
    fileType: 'Атластын жетишкендик файлы',
    'export.done': 'Файл сакталды: {{path}}',
    'export.downloaded': 'Файл жүктөлүп алынды: {{path}}',
    'export.failed': 'Файл сакталган жок ({{reason}}). Баары программанын өзүндө турат.',
    'import.done':
      'Кошулган жооптор: {{answers}}; жазуулар: {{notes}}; схема боюнча көнүгүүлөр: {{attempts}}. Мурдатан бар болгону: {{alreadyHere}}.',
    'import.preview':
      'Файлдан кошулат: жооптор {{answers}}, жазуулар {{notes}}, схема боюнча көнүгүүлөр {{attempts}}, экзамендер {{exams}}, пландар {{plans}}, суроолор боюнча белгилер {{others}}. Бул жердегилерден эч нерсе өчпөйт.',
    'import.confirm': 'Киргизүү',
    'import.cancel': 'Баш тартуу',
    'import.nothing':
      'Бул файлдагылардын баары бул жерде мурдатан бар (жооптор: {{answers}}, жазуулар: {{notes}}, схема боюнча көнүгүүлөр: {{attempts}}). Эч нерсе өзгөргөн жок.',
    'import.not-json':
      'Бул файл атластын жетишкендик файлы эмес же толук эмес. Эч нерсе өзгөргөн жок.',
    'import.other-kind': 'Бул файл башка программаныкы. Эч нерсе өзгөргөн жок.',
    'import.newer':
      'Бул файлды программанын жаңыраак чыгарылышы жазган. Программаны жаңыртыңыз. Эч нерсе өзгөргөн жок.',
    'import.damaged':
      'Файл бузулган: ичиндеги маалымат жазылгандан кийин өзгөргөн же толук эмес. Эч нерсе өзгөргөн жок.',
    'import.wrong-shape': 'Файлдын мазмуну туура эмес. Эч нерсе өзгөргөн жок.',
    'import.too-large': 'Файл өтө чоң. Эч нерсе өзгөргөн жок.',
    'import.unreadable': 'Файлды окуу мүмкүн болгон жок ({{reason}}). Эч нерсе өзгөргөн жок.',
    'import.not-text': 'Бул текст файлы эмес. Эч нерсе өзгөргөн жок.',
    'import.full': 'Дискте орун жетишсиз: эч нерсе киргизилген жок.',
    'import.failed': 'Киргизүү мүмкүн болгон жок. Эч нерсе өзгөргөн жок.',
    notes: 'Жазууларыңыз',
    notesText: 'Схемаларга жана кадамдарга өзүңүз жазгандар бир жерде чогулган.',
    toNotes: 'Менин жазууларым',
    unavailable:
      'Бул жерде жооптор да, жазуулар да сакталбайт, ошондуктан чыгара турган да, киргизе турган да эч нерсе жок.',
  },
  ru: {
    title: 'Успехи',
    lead: 'Процент показывает, с какой вероятностью вы завтра вспомните ответы; незаданный вопрос считается за ноль.',
    answers: 'Дано ответов: {{count}}',
    questionsSeen: 'Встречено вопросов: {{seen}} из {{total}}',
    bySystem: 'По странам и схемам',
    overall: 'Всё вместе',
    recall: 'Запоминание: {{name}}',
    seen: 'задано {{seen}} из {{total}}',
    empty: 'Пока нет ни одного ответа. Пройдите схему и тест по ней, и результат появится здесь.',
    data: 'Ваши ответы и заметки',
    dataText:
      'Всё хранится только на этом компьютере. Это можно выгрузить в файл, чтобы сберечь или перенести на другой компьютер. При загрузке ответы и упражнения складываются, а из двух заметок об одном и том же остаётся более поздняя.',
    export: 'Выгрузить в файл',
    import: 'Загрузить из файла',
    fileType: 'Файл успехов Атласа',
    'export.done': 'Файл сохранён: {{path}}',
    'export.downloaded': 'Файл скачан: {{path}}',
    'export.failed': 'Файл не сохранён ({{reason}}). Всё осталось в программе.',
    'import.done':
      'Добавлено ответов: {{answers}}; заметок: {{notes}}; упражнений по схемам: {{attempts}}. Уже было: {{alreadyHere}}.',
    'import.preview':
      'Из файла добавится: ответов {{answers}}, заметок {{notes}}, упражнений по схемам {{attempts}}, экзаменов {{exams}}, планов {{plans}}, пометок к вопросам {{others}}. Из того, что есть здесь, ничего не пропадёт.',
    'import.confirm': 'Загрузить',
    'import.cancel': 'Отмена',
    'import.nothing':
      'Всё из этого файла здесь уже есть (ответов: {{answers}}, заметок: {{notes}}, упражнений по схемам: {{attempts}}). Ничего не изменено.',
    'import.not-json': 'Это не файл успехов Атласа, или он неполон. Ничего не изменено.',
    'import.other-kind': 'Это файл другой программы. Ничего не изменено.',
    'import.newer':
      'Файл записан более новой версией программы. Обновите программу. Ничего не изменено.',
    'import.damaged':
      'Файл повреждён: данные в нём изменились после записи или неполны. Ничего не изменено.',
    'import.wrong-shape': 'Содержимое файла неверно. Ничего не изменено.',
    'import.too-large': 'Файл слишком велик. Ничего не изменено.',
    'import.unreadable': 'Файл не удалось прочитать ({{reason}}). Ничего не изменено.',
    'import.not-text': 'Это не текстовый файл. Ничего не изменено.',
    'import.full': 'На диске не хватает места: ничего не загружено.',
    'import.failed': 'Загрузить не удалось. Ничего не изменено.',
    notes: 'Ваши заметки',
    notesText: 'Всё, что вы написали к схемам и шагам, собрано в одном месте.',
    toNotes: 'Мои заметки',
    unavailable: 'Здесь ни ответы, ни заметки не хранятся, поэтому выгружать и загружать нечего.',
  },
  en: {
    title: 'Progress',
    lead: 'The percentage is the chance that you will recall the answers tomorrow; a question not yet asked counts as nought.',
    answers: 'Answers given: {{count}}',
    questionsSeen: 'Questions met: {{seen}} of {{total}}',
    bySystem: 'By country and diagram',
    overall: 'Everything',
    recall: 'Recall: {{name}}',
    seen: '{{seen}} of {{total}} asked',
    empty:
      'No answers yet. Walk through a diagram and take its quiz, and the result will show here.',
    data: 'Your answers and notes',
    dataText:
      'All of it stays on this computer. You can export it to a file, to keep it or to move to another computer. On import answers and exercises are added together; of two notes on the same thing the later one stays.',
    export: 'Export to a file',
    import: 'Import from a file',
    fileType: 'Atlas progress file',
    'export.done': 'File saved: {{path}}',
    'export.downloaded': 'File downloaded: {{path}}',
    'export.failed': 'The file was not saved ({{reason}}). Everything is still in the program.',
    'import.done':
      'Answers added: {{answers}}; notes: {{notes}}; exercises on diagrams: {{attempts}}. Already here: {{alreadyHere}}.',
    'import.preview':
      'The file would add: answers {{answers}}, notes {{notes}}, exercises on diagrams {{attempts}}, examinations {{exams}}, plans {{plans}}, marks on questions {{others}}. Nothing that is here goes away.',
    'import.confirm': 'Import',
    'import.cancel': 'Cancel',
    'import.nothing':
      'Everything in this file is here already (answers: {{answers}}, notes: {{notes}}, exercises on diagrams: {{attempts}}). Nothing was changed.',
    'import.not-json':
      'This is not an Atlas progress file, or it is incomplete. Nothing was changed.',
    'import.other-kind': 'This file belongs to another program. Nothing was changed.',
    'import.newer':
      'This file was written by a newer version of the program. Update the program. Nothing was changed.',
    'import.damaged':
      'The file is damaged: its data changed after it was written, or part of it is missing. Nothing was changed.',
    'import.wrong-shape': 'The content of the file is not right. Nothing was changed.',
    'import.too-large': 'The file is too large. Nothing was changed.',
    'import.unreadable': 'The file could not be read ({{reason}}). Nothing was changed.',
    'import.not-text': 'This is not a text file. Nothing was changed.',
    'import.full': 'There is not enough room on the disk: nothing was imported.',
    'import.failed': 'The import did not work. Nothing was changed.',
    notes: 'Your notes',
    notesText: 'What you wrote on diagrams and steps is gathered in one place.',
    toNotes: 'My notes',
    unavailable:
      'Neither answers nor notes are kept here, so there is nothing to export or import.',
  },
} as const satisfies Strings
