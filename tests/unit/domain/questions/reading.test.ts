import { describe, expect, it } from 'vitest'
import { fold, mentions } from '../../../../renderer/domain/questions/fold.ts'
import { hintsAt, overlap, stemsIn } from '../../../../renderer/domain/questions/reading.ts'
import { sameText } from '../../makers/makeAtlas.ts'

describe('fold', () => {
  it('minds neither case, spaces, markup, punctuation nor the dots of ё', () => {
    expect(fold('  **Комиссары-призёры**,  «Суд» 2 ')).toBe('комиссары призеры суд 2')
  })

  it('keeps the Kyrgyz letters apart from their neighbours', () => {
    expect(fold('өкүл')).not.toBe(fold('окул'))
  })
})

describe('mentions', () => {
  it('finds whole words only', () => {
    expect(mentions('срок шесть лет', 'шесть лет')).toBe(true)
    expect(mentions('судья решает', 'суд')).toBe(false)
  })
})

describe('hintsAt', () => {
  it.each([
    ['Палатанын корутундусу', 'Департаменттик палата'],
    ['Соттун буйругу', 'Сот'],
    ['Приказ суда', 'Суд'],
    ['Жалоба в палату', 'Региональная палата'],
    ["The creditor's request", 'Creditor'],
    ["The Minister's order", 'Ministry of Justice'],
    ['Министрдин буйругу', 'Юстиция министрлиги'],
  ])('hears «%s» hint at «%s»', (title, name) => {
    expect(hintsAt(sameText(title), sameText(name))).toBe(true)
  })

  it.each([
    ['Ачык аукцион өтөт', 'Мажбурлап аткаруучу'],
    ['Приносит присягу', 'Кандидат'],
    ['Documents are served', 'Enforcement agent'],
  ])('hears nothing in «%s» of «%s»', (title, name) => {
    expect(hintsAt(sameText(title), sameText(name))).toBe(false)
  })
})

describe('overlap', () => {
  it('sees that a wider name may be right with a narrower one', () => {
    const stems = (name: string) => stemsIn(sameText(name))

    expect(overlap(stems('Chamber'), stems('National chamber'))).toBe(true)
    expect(overlap(stems('Regional chamber'), stems('National chamber'))).toBe(false)
  })
})
