import { LOCALES, type Locale } from '../names.ts'
import { codePoint } from './codePoint.ts'
import type { Field, Named, Sentences, ValueKind } from './fault.ts'
import { quoted } from './quoted.ts'

/** «нет текста на … языке», «текст на … языке». */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  ky: 'кыргызском',
  ru: 'русском',
  en: 'английском',
}

/** After «ожидается». */
const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'текст',
  number: 'число',
  'whole-number': 'целое число',
  list: 'список',
  group: 'набор полей с названиями',
  'yes-or-no': '«true» или «false»',
}

/** In the genitive, after «нет». */
const NAMED: Readonly<Record<Named, string>> = {
  family: 'правовой семьи',
  model: 'модели исполнения',
  role: 'роли',
  topic: 'темы',
  dimension: 'строки сравнения',
  term: 'термина',
  claim: 'утверждения',
  actor: 'участника',
  step: 'шага',
}

const path = (field: Field) => `«${field.join(' › ')}»`
/** Both are neuter, so that one predicate suits them. */
const place = (field: Field) => (field.length > 0 ? `Поле ${path(field)}` : 'Содержимое файла')
const inPlace = (field: Field) => (field.length > 0 ? `В поле ${path(field)}` : 'В файле')

const ID_RULE =
  'Идентификатор может состоять только из строчных латинских букв, цифр и одиночных дефисов между ними и начинается с буквы, например: «enforcement-judge».'

export const ru: Sentences = {
  'file-missing': () => 'Этого файла не хватает.',
  'file-unknown': () =>
    'Файлу с таким именем здесь не место: нет ли в имени опечатки? Файлы схем оканчиваются на «.diagram.yaml».',
  'yaml-unreadable': ({ detail }) =>
    `Файл не удалось прочитать: нарушены правила записи YAML. Подробности по-английски: ${detail}.`,
  alias: ({ name }) =>
    `Ссылка YAML «*${name}» здесь не допускается: впишите текст целиком там, где он нужен.`,

  'too-deep': () => 'Списки и группы полей вложены здесь друг в друга слишком глубоко.',
  'key-no-word': () => 'Имя поля — одно слово.',
  'key-forbidden': ({ name }) => `Поле не может называться «${name}».`,

  'field-missing': ({ field }) => `${place(field)} отсутствует или не заполнено.`,
  'fields-unknown': ({ names }) =>
    names.length === 1
      ? `Поле ${quoted(names)} здесь неизвестно: нет ли опечатки или неверного отступа?`
      : `Поля ${quoted(names)} здесь неизвестны: нет ли опечатки или неверного отступа?`,
  'language-missing': ({ language, field }) =>
    `${inPlace(field)} нет текста на ${LANGUAGES[language]} языке: каждый текст нужен на кыргызском («ky»), русском («ru») и английском («en»).`,
  'empty-text': () => 'Этот текст пуст.',
  'wrong-kind': ({ field, expected }) => `${inPlace(field)} ожидается ${KINDS[expected]}.`,
  'not-among': ({ field, allowed }) =>
    `${inPlace(field)} должно стоять одно из значений: ${allowed.join(', ')}.`,
  'bad-format': ({ field }) => `${place(field)} записано не так, как нужно.`,
  'bad-cell': ({ field }) =>
    `${place(field)} не похоже ни на один из допустимых видов: в ячейке сравнения стоит либо «value» вместе с «claims», либо «silent: true».`,
  'too-small': ({ field }) => `${inPlace(field)} слишком мало записей или слишком маленькое число.`,
  misfit: ({ field, detail }) =>
    `${place(field)} заполнено неверно. Подробности по-английски: ${detail}.`,

  'bad-id': () => ID_RULE,
  'bad-pack-id': () =>
    'Идентификатор пакета — от 3 до 41 знака: строчные латинские буквы, цифры и дефисы, первой стоит буква.',
  'id-too-long': ({ most }) => `В идентификаторе может быть не больше знаков, чем ${most}.`,
  'bad-key': ({ id }) => `${ID_RULE} «${id}» не подходит.`,
  'id-repeated': ({ id }) => `Идентификатор «${id}» встречается дважды.`,
  'diagram-id-repeated': ({ id }) => `Идентификатор схемы «${id}» встречается дважды.`,
  'claim-id-taken': ({ id, file }) =>
    `Идентификатор утверждения «${id}» уже использован в файле «${file}».`,
  'folder-differs': ({ id, folder }) =>
    `Идентификатор «${id}» не совпадает с названием папки «${folder}».`,
  'file-name-differs': ({ id, name }) =>
    `Идентификатор «${id}» не совпадает с именем файла «${name}».`,
  'paragraph-out-of-turn': ({ expected }) => `Здесь должен стоять абзац ${expected}.`,

  'nothing-so-named': ({ what, id }) =>
    `Нет ${NAMED[what]} «${id}»: возможно, это опечатка или запись ещё не создана.`,
  'no-such-paragraph': ({ n, last }) =>
    `В статье нет абзаца ${n}: абзацы пронумерованы от 1 до ${last}.`,
  'no-source': () =>
    'Укажите хотя бы один абзац статьи, на котором это основано. В учебном пакете вместо него может стоять другой источник, названный в поле «reference».',
  'step-without-claim': () =>
    'Шаг должен опираться хотя бы на одно утверждение: перечислите их в поле «claims».',
  'link-without-claim': () =>
    'Связь должна опираться хотя бы на одно утверждение: перечислите их в поле «claims».',
  'question-without-source': ({ question }) =>
    `Вопрос «${question}» ни на чём не основан: перечислите утверждения в поле «claims» или абзацы статьи в поле «paragraphs».`,
  'reference-built-in': () =>
    'Встроенные материалы основаны на абзацах статьи: другой источник в поле «reference» бывает только в учебных пакетах.',
  'figure-unsupported': ({ figure, paragraphs }) =>
    paragraphs.length === 1
      ? `Числа ${figure} нет в абзаце ${paragraphs[0]}, на который здесь дана ссылка.`
      : `Числа ${figure} нет ни в одном из абзацев, на которые здесь даны ссылки (${paragraphs.join(', ')}).`,

  'too-many-steps': ({ most, count }) =>
    `Шагов в схеме может быть не больше ${most}, а здесь их ${count}.`,
  'too-many-links': ({ most, count }) =>
    `Связей в схеме может быть не больше ${most}, а здесь их ${count}.`,
  'no-start': () => 'В схеме, показывающей ход дела, нужен шаг вида «start».',
  'step-unreached': ({ step }) => `От начала к шагу «${step}» не ведёт ни один путь.`,
  'step-unlinked': ({ step }) => `Шаг «${step}» ни с чем не связан.`,
  'dead-end': ({ step }) =>
    `После шага «${step}» ничего не следует: путь может заканчиваться только итогом или санкцией.`,
  'decision-without-choice': ({ step }) =>
    `От развилки «${step}» должны вести два пути или больше.`,
  'way-without-condition': ({ from, to }) =>
    `Пути от развилки «${from}» к шагу «${to}» нужно условие («condition»): когда идут этим путём?`,
  'lane-empty': ({ actor }) => `Дорожка участника «${actor}» пуста: в схеме он ничего не делает.`,
  'lane-missing': ({ actor }) =>
    `У участника «${actor}» нет дорожки в этой схеме: добавьте его в список «actors» в её начале.`,

  'blank-absent': ({ words }) => `Слов «${words}» нет в тексте утверждения.`,
  'blank-repeated': ({ words, times }) =>
    `Слова «${words}» стоят в тексте не один раз (всего: ${times}): выберите слова, которые встречаются там однажды.`,
  'distractors-without-blank': () =>
    'Неверные ответы («distractors») есть, но не указано, какие слова они заменяют («blank»).',
  'distractor-repeated': ({ words }) =>
    `Неверный ответ «${words}» совпадает с верным или с другим неверным.`,
  'not-one-right': ({ right }) =>
    `У такого вопроса один верный ответ, а здесь ${right > 0 ? `отмечено верных: ${right}` : 'не отмечен ни один'}. Отметьте один вариант словами «right: true» или замените вид вопроса на «kind: multiple».`,
  'none-right': () => 'Ни один вариант не отмечен как верный («right: true»).',
  'all-right': () => 'Верны все варианты: среди них должен быть и неверный.',
  'answer-in-question': ({ answer }) => `Вопрос сам подсказывает ответ: «${answer}».`,
  'answer-repeated': ({ answer }) =>
    `«${answer}» стоит здесь дважды: невозможно понять, что имеется в виду.`,

  'not-kyrgyz': ({ character }) =>
    `В кыргызском тексте стоит знак «${character}» (${codePoint(character)}), которого нет в кыргызском алфавите: может быть, это похожая латинская или казахская буква?`,
  'latin-in-russian': () => 'В русском тексте есть латинские буквы.',
  'wrong-quotes': () => 'Кавычки в кыргызских и русских текстах пишутся так: «…».',
  untranslated: ({ languages }) =>
    `Текст одинаков на ${languages.map((locale) => LANGUAGES[locale]).join(' и ')} языках: не остался ли он без перевода?`,
  'numbers-differ': ({ figures }) =>
    `Числа на разных языках расходятся: ${LOCALES.map((locale) => `на ${LANGUAGES[locale]} — ${figures[locale] || 'нет'}`).join(', ')}.`,
  'word-taken': ({ word, term }) =>
    `«${word}» уже обозначает термин «${term}»: одно слово переводилось бы двумя способами.`,
}
