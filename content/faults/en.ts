import { LOCALES, type Locale } from '../names.ts'
import { codePoint } from './codePoint.ts'
import type { Field, Named, Sentences, ValueKind } from './fault.ts'
import { quoted } from './quoted.ts'

const LANGUAGES: Readonly<Record<Locale, string>> = { ky: 'Kyrgyz', ru: 'Russian', en: 'English' }

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  list: 'a list',
  group: 'a group of named fields',
  'yes-or-no': 'true or false',
}

const NAMED: Readonly<Record<Named, string>> = {
  family: 'family',
  model: 'model',
  role: 'role',
  topic: 'topic',
  dimension: 'comparison row',
  term: 'term',
  claim: 'claim',
  actor: 'actor',
  step: 'step',
}

const place = (field: Field) =>
  field.length > 0 ? `field «${field.join(' › ')}»` : 'file as a whole'

const ID_RULE =
  'An id may hold only small Latin letters, figures and single hyphens between them, and starts with a letter, as in «enforcement-judge».'

export const en: Sentences = {
  'file-missing': () => 'This file is missing.',
  'file-unknown': () =>
    'No file of this name belongs here: is it misspelt? Diagrams end in «.diagram.yaml».',
  'yaml-unreadable': ({ detail }) => `This is not readable YAML: ${detail}.`,
  alias: ({ name }) =>
    `The alias «*${name}» is not allowed: write the text out where it is needed.`,

  'too-deep': () => 'Lists and groups of fields lie too deep in each other here.',
  'key-no-word': () => 'The name of a field is a single word.',
  'key-forbidden': ({ name }) => `No field may be called «${name}».`,

  'field-missing': ({ field }) => `The ${place(field)} is missing.`,
  'fields-unknown': ({ names }) =>
    `The field ${quoted(names)} is not known here: is it misspelt or indented wrongly?`,
  'language-missing': ({ language, field }) =>
    `The ${LANGUAGES[language]} text is missing in the ${place(field)}: every text is needed in Kyrgyz (ky), Russian (ru) and English (en).`,
  'empty-text': () => 'This text is empty.',
  'wrong-kind': ({ field, expected }) => `The ${place(field)} should be ${KINDS[expected]}.`,
  'not-among': ({ field, allowed }) => `The ${place(field)} must be one of: ${allowed.join(', ')}.`,
  'bad-format': ({ field }) => `The ${place(field)} is not written as it should be.`,
  'bad-cell': ({ field }) =>
    `The ${place(field)} has none of the forms allowed here: a comparison cell is either a «value» with its «claims», or «silent: true».`,
  'too-small': ({ field }) => `The ${place(field)} has too few entries or is too small.`,
  misfit: ({ field, detail }) => `The ${place(field)} does not fit: ${detail}.`,

  'bad-id': () => ID_RULE,
  'bad-pack-id': () =>
    'The id of a pack holds 3 to 41 small Latin letters, figures and hyphens, and starts with a letter.',
  'id-too-long': ({ most }) => `An id may have ${most} letters at most.`,
  'bad-key': ({ id }) => `${ID_RULE} This is none: «${id}».`,
  'id-repeated': ({ id }) => `The id «${id}» is given twice.`,
  'diagram-id-repeated': ({ id }) => `The diagram id «${id}» is given twice.`,
  'claim-id-taken': ({ id, file }) => `The claim id «${id}» is already used in ${file}.`,
  'folder-differs': ({ id, folder }) => `The id «${id}» differs from its folder «${folder}».`,
  'file-name-differs': ({ id, name }) => `The id «${id}» differs from the file's name «${name}».`,
  'paragraph-out-of-turn': ({ expected }) => `Paragraph ${expected} is expected here.`,

  'nothing-so-named': ({ what, id }) =>
    `There is no ${NAMED[what]} «${id}»: is it misspelt, or not written yet?`,
  'no-such-paragraph': ({ n, last }) =>
    `The article has no paragraph ${n}: its paragraphs run from 1 to ${last}.`,
  'no-source': () =>
    'Name at least one paragraph of the article on which this rests. In a course pack a «reference» to another source may stand instead.',
  'step-without-claim': () => 'A step must rest on at least one claim: list its claims.',
  'link-without-claim': () => 'A link must rest on at least one claim: list its claims.',
  'question-without-source': ({ question }) =>
    `The question «${question}» rests on nothing: list its «claims» or the «paragraphs» of the article.`,
  'reference-built-in': () =>
    'The built-in content rests on paragraphs of the article: a «reference» to another source is for course packs.',
  'figure-unsupported': ({ figure, paragraphs }) =>
    paragraphs.length === 1
      ? `The number ${figure} does not occur in paragraph ${paragraphs[0]}, which is cited here.`
      : `The number ${figure} occurs in none of the paragraphs cited here (${paragraphs.join(', ')}).`,

  'too-many-steps': ({ most, count }) =>
    `A diagram may have ${most} steps at most, and this one has ${count}.`,
  'too-many-links': ({ most, count }) =>
    `A diagram may have ${most} links at most, and this one has ${count}.`,
  'no-start': () => 'A diagram of a procedure needs a step of the kind «start».',
  'step-unreached': ({ step }) => `No way leads from the start to the step «${step}».`,
  'step-unlinked': ({ step }) => `The step «${step}» is not linked to anything.`,
  'dead-end': ({ step }) =>
    `Nothing follows the step «${step}»: only an outcome or a sanction may end a way.`,
  'decision-without-choice': ({ step }) => `The decision «${step}» needs two or more ways out.`,
  'way-without-condition': ({ from, to }) =>
    `The way from the decision «${from}» to «${to}» needs a «condition»: when is it taken?`,
  'lane-empty': ({ actor }) => `The lane of «${actor}» is empty: no step is done by this actor.`,
  'lane-missing': ({ actor }) =>
    `The actor «${actor}» has no lane in this diagram: add it to «actors» at the top.`,

  'blank-absent': ({ words }) => `The words «${words}» do not stand in the text of the claim.`,
  'blank-repeated': ({ words, times }) =>
    `The words «${words}» stand in the text ${times} times: choose words that stand there once.`,
  'distractors-without-blank': () =>
    'There are distractors but no «blank» for which they could stand.',
  'distractor-repeated': ({ words }) =>
    `The wrong answer «${words}» is the same as the right one or as another.`,
  'not-one-right': ({ right }) =>
    `A choice has one right answer, and this one has ${right || 'none'}: mark one option with «right: true», or make it «kind: multiple».`,
  'none-right': () => 'No option is marked with «right: true».',
  'all-right': () => 'Every option is right: there has to be a wrong one among them.',
  'answer-in-question': ({ answer }) => `The question says its own answer: «${answer}».`,
  'answer-repeated': ({ answer }) =>
    `«${answer}» stands here twice: nobody could tell which is meant.`,

  'not-kyrgyz': ({ character }) =>
    `The Kyrgyz text holds the character «${character}» (${codePoint(character)}), which is not a letter of the Kyrgyz alphabet: a Latin or Kazakh look-alike?`,
  'latin-in-russian': () => 'The Russian text holds Latin letters.',
  'wrong-quotes': () => 'Quotation marks in Kyrgyz and Russian texts are «…».',
  untranslated: ({ languages }) =>
    `The text is the same in two languages (${languages.join(' and ')}): was it left untranslated?`,
  'numbers-differ': ({ figures }) =>
    `The numbers differ between the languages: ${LOCALES.map((locale) => figures[locale] || 'none').join(' / ')}.`,
  'word-taken': ({ word, term }) =>
    `«${word}» is already the word for «${term}»: one word would be translated in two ways.`,
}
