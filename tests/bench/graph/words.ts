import type { ActorKind, LocalizedText, StepKind } from '../../../content/schema.ts'

const text = (ky: string, ru: string, en: string): LocalizedText => ({ ky, ru, en })

interface GeneratedActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: LocalizedText
}

/** Lanes of the generated diagrams, in the order in which they are drawn. */
export const ACTORS: readonly GeneratedActor[] = [
  { id: 'court', kind: 'court', name: text('Сот', 'Суд', 'Court') },
  { id: 'enforcer', kind: 'enforcer', name: text('Аткаруучу', 'Исполнитель', 'Enforcer') },
  { id: 'debtor', kind: 'debtor', name: text('Карызкор', 'Должник', 'Debtor') },
  { id: 'creditor', kind: 'creditor', name: text('Өндүрүп алуучу', 'Взыскатель', 'Creditor') },
  { id: 'bank', kind: 'other', name: text('Кызмат көрсөтүүчү банк', 'Обслуживающий банк', 'Bank') },
  {
    id: 'registry',
    kind: 'authority',
    name: text('Каттоо органы', 'Регистрирующий орган', 'Registry'),
  },
  { id: 'chamber', kind: 'profession', name: text('Палата', 'Палата', 'Chamber') },
  { id: 'valuer', kind: 'other', name: text('Баалоочу', 'Оценщик', 'Valuer') },
]

/** Titles of steps as short and as long as those of the built-in diagrams. */
export const TITLES: Readonly<Record<StepKind, readonly LocalizedText[]>> = {
  start: [text('Аткаруу барагы', 'Исполнительный лист', 'Writ of execution')],
  act: [
    text('Арызды кабыл алуу', 'Принять заявление', 'Accept the application'),
    text('Карызкордун мүлкүн издөө', 'Разыскать имущество должника', 'Search for property'),
    text('Мүлккө камак салуу', 'Наложить арест на имущество', 'Seize the property'),
    text('Мүлктү баалоо', 'Оценить имущество', 'Value the property'),
    text('Ачык сатыкты өткөрүү', 'Провести открытые торги', 'Hold a public auction'),
    text('Карызкорду чакыруу', 'Вызвать должника', 'Summon the debtor'),
  ],
  decision: [
    text('Карызкор макулбу?', 'Согласен ли должник?', 'Does the debtor agree?'),
    text('Мүлк барбы?', 'Есть ли имущество?', 'Is there property?'),
    text('Даттануу келип түштүбү?', 'Поступила ли жалоба?', 'Has an appeal been lodged?'),
    text('Карыз толук төлөндүбү?', 'Уплачен ли долг полностью?', 'Is the debt paid in full?'),
  ],
  document: [
    text('Токтом чыгаруу', 'Вынести постановление', 'Issue a ruling'),
    text('Мүлктүн тизмесин түзүү', 'Составить опись имущества', 'Draw up an inventory'),
    text('Билдирүүнү тапшыруу', 'Вручить извещение', 'Serve the notice'),
  ],
  payment: [
    text('Аткаруу акысын төлөө', 'Оплатить исполнительный сбор', 'Pay the enforcement fee'),
    text('Акчаны которуу', 'Перевести деньги', 'Transfer the money'),
  ],
  'time-limit': [
    text('Ыктыярдуу аткаруу мөөнөтү', 'Срок добровольного исполнения', 'Time to comply freely'),
    text('Жоопту күтүү', 'Ждать ответа', 'Await an answer'),
  ],
  sanction: [text('Айып салуу', 'Наложить штраф', 'Impose a fine')],
  outcome: [text('Өндүрүш аяктады', 'Производство окончено', 'Proceedings closed')],
}

/** Under what circumstances a step is done: makes titles differ in words and in length. */
export const CIRCUMSTANCES: readonly (LocalizedText | null)[] = [
  null,
  null,
  text('экинчи жолу', 'повторно', 'once more'),
  text('күбөлөрдүн катышуусунда', 'при понятых', 'before witnesses'),
  text('банк аркылуу', 'через банк', 'through the bank'),
  text('тараптардын макулдугу менен', 'с согласия сторон', 'with the consent of the parties'),
]

/** Labels of the ways out of a decision, first way first. */
export const CONDITIONS: readonly LocalizedText[] = [
  text('ооба', 'да', 'yes'),
  text('жок', 'нет', 'no'),
  text('жарым-жартылай гана', 'лишь частично', 'only in part'),
]

export const EXPLANATION = text(
  'Аткаруучу тараптардын пикирин угат, материалдарды иликтейт жана мыйзамда белгиленген тартипте чара көрөт. Анын аракетин сот көзөмөлдөйт.',
  'Исполнитель выслушивает стороны, изучает материалы и принимает меры в порядке, установленном законом. Его действия контролирует суд.',
  'The enforcer hears the parties, studies the file and acts in the manner laid down by law. What the enforcer does is under the control of the court.',
)
