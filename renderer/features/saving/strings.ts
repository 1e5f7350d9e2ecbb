import type { Strings } from '../../i18n/startI18n.ts'

export const savingStrings = {
  ky: {
    done: 'Файл сакталды: {{path}}',
    downloaded: 'Файл жүктөлүп алынды: {{path}}',
    failed: 'Файл сакталган жок ({{reason}}). Программанын ичиндегинин баары ордунда турат.',
    showInFolder: 'Папкасын ачуу',
    dragOut: 'Баскычты башка программага сүйрөп барсаңыз, файл ошол жакка барат.',
    table: 'Таблицага чыгаруу',
    tableOf: '{{name}}: таблицага чыгаруу',
    tableType: 'CSV таблицасы',
  },
  ru: {
    done: 'Файл сохранён: {{path}}',
    downloaded: 'Файл скачан: {{path}}',
    failed: 'Файл не сохранён ({{reason}}). В программе всё на месте.',
    showInFolder: 'Показать в папке',
    dragOut: 'Кнопку можно перетащить в другую программу: туда попадёт файл.',
    table: 'Выгрузить в таблицу (CSV)',
    tableOf: '{{name}}: выгрузить в таблицу (CSV)',
    tableType: 'Таблица CSV',
  },
  en: {
    done: 'File saved: {{path}}',
    downloaded: 'File downloaded: {{path}}',
    failed: 'The file was not saved ({{reason}}). Everything is still in the program.',
    showInFolder: 'Show in its folder',
    dragOut: 'Drag the button into another program to hand over the file.',
    table: 'Save as a table (CSV)',
    tableOf: '{{name}}: save as a table (CSV)',
    tableType: 'CSV table',
  },
} as const satisfies Strings
