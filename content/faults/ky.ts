import { LOCALES, type Locale } from '../names.ts'
import { codePoint } from './codePoint.ts'
import type { Field, Named, Sentences, ValueKind } from './fault.ts'
import { quoted } from './quoted.ts'

const LANGUAGES: Readonly<Record<Locale, string>> = {
  ky: 'кыргызча',
  ru: 'орусча',
  en: 'англисче',
}

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'текст',
  number: 'сан',
  'whole-number': 'бүтүн сан',
  list: 'тизме',
  group: 'аты бар талаалар',
  'yes-or-no': '«true» же «false»',
}

const NAMED: Readonly<Record<Named, string>> = {
  family: 'укуктук байтоп',
  model: 'аткаруу модели',
  role: 'роль',
  topic: 'тема',
  dimension: 'салыштыруу сабы',
  term: 'термин',
  claim: 'ырастоо',
  actor: 'катышуучу',
  step: 'кадам',
}

const path = (field: Field) => `«${field.join(' › ')}»`
const place = (field: Field) => (field.length > 0 ? `${path(field)} талаасы` : 'Файлдын мазмуну')
const inPlace = (field: Field) => (field.length > 0 ? `${path(field)} талаасында` : 'Файлда')

const ID_RULE =
  'Идентификатор кичине латын тамгалары, цифралар жана алардын ортосундагы бирден дефис менен гана жазылып, тамгадан башталат, мисалы: «enforcement-judge».'

export const ky: Sentences = {
  'file-missing': () => 'Бул файл керек, бирок ал жок.',
  'file-unknown': () =>
    'Мындай аталыштагы файлдын орду бул жерде эмес: аталышы туура жазылганбы? Схемалардын файлдары «.diagram.yaml» деп бүтөт.',
  'yaml-unreadable': ({ detail }) =>
    `Файлды окуу мүмкүн болгон жок: YAML форматынын эрежеси бузулган. Кеңири маалымат (англисче): ${detail}.`,
  alias: ({ name }) =>
    `«*${name}» деген YAML шилтемесин колдонууга болбойт: текстти керектүү жерине толук жазып коюңуз.`,

  'too-deep': () => 'Бул жерде тизмелер жана талаалар бири-биринин ичине өтө терең салынган.',
  'key-no-word': () => 'Талаанын аталышы бир сөз болушу керек.',
  'key-forbidden': ({ name }) => `Талааны «${name}» деп атоого болбойт.`,

  'field-missing': ({ field }) => `${place(field)} жок же толтурулган эмес.`,
  'fields-unknown': ({ names }) =>
    `Бул жерде ${quoted(names)} деген талаа болбойт: аталышы же саптын башындагы боштуктар туура эмес жазылып калган жокпу?`,
  'language-missing': ({ language, field }) =>
    `${inPlace(field)} ${LANGUAGES[language]} текст жок: ар бир текст кыргызча («ky»), орусча («ru») жана англисче («en») жазылышы керек.`,
  'empty-text': () => 'Бул жерге текст жазылган эмес.',
  'wrong-kind': ({ field, expected }) => `${inPlace(field)} ${KINDS[expected]} болушу керек.`,
  'not-among': ({ field, allowed }) =>
    `${inPlace(field)} төмөнкүлөрдүн бири болушу керек: ${allowed.join(', ')}.`,
  'bad-format': ({ field }) => `${place(field)} туура эмес жазылган.`,
  'bad-cell': ({ field }) =>
    `${place(field)} уруксат берилген түрлөрдүн бирине да туура келбейт: салыштыруунун уячасында же «value» менен «claims», же «silent: true» турат.`,
  'too-small': ({ field }) => `${inPlace(field)} жазылгандар өтө аз же сан өтө кичине.`,
  misfit: ({ field, detail }) =>
    `${place(field)} туура эмес толтурулган. Кеңири маалымат (англисче): ${detail}.`,

  'bad-id': () => ID_RULE,
  'bad-pack-id': () =>
    'Топтомдун идентификатору кичине латын тамгаларынан, цифралардан жана дефистен турат жана тамгадан башталат. Белгилердин саны: эң азы 3, эң көбү 41.',
  'id-too-long': ({ most }) => `Идентификаторго ушундан көп белги батпайт: ${most}.`,
  'bad-key': ({ id }) => `${ID_RULE} «${id}» бул эрежеге туура келбейт.`,
  'id-repeated': ({ id }) => `«${id}» деген идентификатор эки жолу берилген.`,
  'diagram-id-repeated': ({ id }) => `Схеманын «${id}» деген идентификатору эки жолу берилген.`,
  'claim-id-taken': ({ id, file }) =>
    `Ырастоонун «${id}» деген идентификатору «${file}» файлында буга чейин эле колдонулган.`,
  'folder-differs': ({ id, folder }) =>
    `«${id}» деген идентификатор «${folder}» деген папканын аталышына дал келбейт.`,
  'file-name-differs': ({ id, name }) =>
    `«${id}» деген идентификатор «${name}» деген файлдын аталышына дал келбейт.`,
  'paragraph-out-of-turn': ({ expected }) => `Бул жерде ${expected}-абзац турушу керек.`,

  'nothing-so-named': ({ what, id }) =>
    `«${id}» деген ${NAMED[what]} жок: аты туура жазылганбы, же ал али кошула элекпи?`,
  'no-such-paragraph': ({ n, last }) =>
    `Макалада ${n}-абзац жок: анда 1-абзацтан ${last}-абзацка чейин гана бар.`,
  'no-source': () =>
    'Бул эмнеге таянарын көрсөтүңүз: макаланын жок дегенде бир абзацынын номерин жазыңыз. Окуу топтомунда анын ордуна «reference» талаасында башка булакты көрсөтсө да болот.',
  'step-without-claim': () =>
    'Кадам жок дегенде бир ырастоого таянышы керек: ырастоолорун «claims» талаасына жазыңыз.',
  'link-without-claim': () =>
    'Байланыш жок дегенде бир ырастоого таянышы керек: ырастоолорун «claims» талаасына жазыңыз.',
  'question-without-source': ({ question }) =>
    `«${question}» деген суроо эч нерсеге таянбайт: «claims» талаасына ырастоолорду же «paragraphs» талаасына макаланын абзацтарын жазыңыз.`,
  'reference-built-in': () =>
    'Программанын өз мазмуну макаланын абзацтарына таянат: башка булак («reference») окуу топтомдорунда гана көрсөтүлөт.',
  'figure-unsupported': ({ figure, paragraphs }) =>
    paragraphs.length === 1
      ? `${figure} деген сан бул жерде көрсөтүлгөн ${paragraphs[0]}-абзацта жок.`
      : `${figure} деген сан бул жерде көрсөтүлгөн абзацтардын биринде да жок (${paragraphs.join(', ')}).`,

  'too-many-steps': ({ most, count }) =>
    `Схемада эң көп болушу мүмкүн болгон кадам: ${most}, ал эми мында: ${count}.`,
  'too-many-links': ({ most, count }) =>
    `Схемада эң көп болушу мүмкүн болгон байланыш: ${most}, ал эми мында: ${count}.`,
  'no-start': () => 'Иштин жүрүшүн көрсөткөн схемада «start» түрүндөгү кадам болушу керек.',
  'step-unreached': ({ step }) => `Башталышынан «${step}» деген кадамга алып барган жол жок.`,
  'step-unlinked': ({ step }) => `«${step}» деген кадам эч нерсе менен байланышкан эмес.`,
  'dead-end': ({ step }) =>
    `«${step}» деген кадамдан кийин эч нерсе келбейт: жол натыйжа же санкция менен гана бүтө алат.`,
  'decision-without-choice': ({ step }) =>
    `«${step}» деген тандоодон эки же андан көп жол чыгышы керек.`,
  'way-without-condition': ({ from, to }) =>
    `«${from}» деген тандоодон «${to}» деген кадамга барган жолго шарт («condition») керек: бул жол качан тандалат?`,
  'lane-empty': ({ actor }) =>
    `«${actor}» деген катышуучунун тилкеси бош: ал бир да кадамды аткарбайт.`,
  'lane-missing': ({ actor }) =>
    `«${actor}» деген катышуучунун бул схемада тилкеси жок: аны схеманын башындагы «actors» тизмесине кошуңуз.`,

  'blank-absent': ({ words }) => `«${words}» деген сөздөр ырастоонун текстинде жок.`,
  'blank-repeated': ({ words, times }) =>
    `«${words}» деген сөздөр текстте ${times} жолу кездешет: бир гана жолу кездешкен сөздөрдү тандаңыз.`,
  'distractors-without-blank': () =>
    'Туура эмес жооптор («distractors») бар, бирок алар кайсы сөздөрдүн ордуна коюлары («blank») көрсөтүлгөн эмес.',
  'distractor-repeated': ({ words }) =>
    `«${words}» деген туура эмес жооп туура жооп менен же башка туура эмес жооп менен бирдей.`,
  'not-one-right': ({ right }) =>
    `Мындай суроонун бир гана туура жообу болот, ал эми мында ${right > 0 ? `${right} жооп туура деп белгиленген` : 'туура жооп белгиленген эмес'}. Бир вариантты «right: true» деп белгилеңиз же суроонун түрүн «kind: multiple» деп өзгөртүңүз.`,
  'none-right': () => 'Бир да вариант туура («right: true») деп белгиленген эмес.',
  'all-right': () => 'Варианттардын баары туура: алардын арасында туура эмеси да болушу керек.',
  'answer-in-question': ({ answer }) => `Суроонун өзү жообун айтып турат: «${answer}».`,
  'answer-repeated': ({ answer }) =>
    `«${answer}» бул жерде эки жолу жазылган: кайсынысы айтылганын эч ким ажырата албайт.`,

  'not-kyrgyz': ({ character }) =>
    `Кыргызча текстте «${character}» (${codePoint(character)}) деген белги бар, ал кыргыз алфавитинде жок: окшош латын же казак тамгасы кирип калган жокпу?`,
  'latin-in-russian': () => 'Орусча текстте латын тамгалары бар.',
  'wrong-quotes': () => 'Кыргызча жана орусча тексттерде тырмакча мындай коюлат: «…».',
  untranslated: ({ languages }) =>
    `Текст ${languages.map((locale) => `${LANGUAGES[locale]} да`).join(', ')} бирдей: которулбай калган жокпу?`,
  'numbers-differ': ({ figures }) =>
    `Сандар тилдер боюнча айырмаланат: ${LOCALES.map((locale) => `${LANGUAGES[locale]} — ${figures[locale] || 'жок'}`).join(', ')}.`,
  'word-taken': ({ word, term }) =>
    `«${word}» деген сөз буга чейин эле «${term}» деген терминге берилген: бир сөз эки башка которулуп калат.`,
}
