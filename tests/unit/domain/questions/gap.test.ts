import { describe, expect, it } from 'vitest'
import { cutOut, fittedTo } from '../../../../renderer/domain/questions/gap.ts'

describe('cutOut', () => {
  it('leaves what stands before and after', () => {
    expect(cutOut('Сотко суд берет', 'суд')).toEqual({ before: 'Сотко ', after: ' берет' })
  })

  it('prefers the whole word to the same letters inside another', () => {
    expect(cutOut('судья и суд', 'суд')).toEqual({ before: 'судья и ', after: '' })
  })

  it('cuts inside a word where the blank takes no ending', () => {
    expect(cutOut('1945-жылы чыккан', '1945')).toEqual({ before: '', after: '-жылы чыккан' })
    expect(cutOut('Мөөнөтү 30дан ашпайт', '30')).toEqual({
      before: 'Мөөнөтү ',
      after: 'дан ашпайт',
    })
  })

  it('refuses where two places could be meant, or none', () => {
    expect(cutOut('the court and the court', 'court')).toBeNull()
    expect(cutOut('the court', 'judge')).toBeNull()
  })
})

describe('fittedTo', () => {
  it('begins a sentence with a capital letter, also behind markup and quotation marks', () => {
    expect(fittedTo({ before: '', after: '' }, 'сот')).toBe('Сот')
    expect(fittedTo({ before: '**', after: '' }, 'өкүл')).toBe('Өкүл')
    expect(fittedTo({ before: 'It ends. «', after: '' }, 'then')).toBe('Then')
  })

  it('leaves the words alone inside a sentence', () => {
    expect(fittedTo({ before: 'before the ', after: '' }, 'court')).toBe('court')
  })
})
