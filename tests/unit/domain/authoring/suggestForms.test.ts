import { expect, it } from 'vitest'
import { readSoundContent } from '../../../../content/readSoundContent.ts'
import { suggestForms } from '../../../../renderer/domain/authoring/suggestForms.ts'

it.each([
  ['Германия', 'Германияда', 'Германиянын'],
  ['Кыргызстан', 'Кыргызстанда', 'Кыргызстандын'],
  ['Египет', 'Египетте', 'Египеттин'],
  ['Чили', 'Чилиде', 'Чилинин'],
  ['Чех Республикасы', 'Чех Республикасында', 'Чех Республикасынын'],
])('finds the forms of «%s» in Kyrgyz', (ky, where, whose) => {
  expect(suggestForms({ ky })).toEqual({ where: { ky: where }, whose: { ky: whose } })
})

it.each([
  ['Германия', 'в Германии', 'Германии'],
  ['Польша', 'в Польше', 'Польши'],
  ['Франция', 'во Франции', 'Франции'],
  ['Казахстан', 'в Казахстане', 'Казахстана'],
  ['Китай', 'в Китае', 'Китая'],
  ['США', 'в США', 'США'],
])('finds the forms of «%s» in Russian', (ru, where, whose) => {
  expect(suggestForms({ ru })).toEqual({ where: { ru: where }, whose: { ru: whose } })
})

it('says nothing where it would have to guess', () => {
  expect(suggestForms({ ru: 'Саудовская Аравия' })).toEqual({ where: {}, whose: {} })
})

it('agrees with every form of the built-in countries for which it has one', async () => {
  const atlas = await readSoundContent()
  const wrong = atlas?.systems.flatMap(({ name, where, whose }) => {
    const found = suggestForms(name)
    return (['ky', 'ru', 'en'] as const).flatMap((locale) =>
      (['where', 'whose'] as const).flatMap((form) => {
        const said = found[form][locale]
        const written = { where, whose }[form][locale]
        return said && said !== written ? [`${said} / ${written}`] : []
      }),
    )
  })

  expect(wrong).toEqual([])
})
