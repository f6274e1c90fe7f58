import { expect, it } from 'vitest'
import { wordSet, wordsOf } from './words.ts'

it('cuts a text into words, with + and # at their end', () => {
  expect(wordsOf('C++ / C# & .NET (m/f)')).toEqual(['C++', 'C#', 'NET', 'm', 'f'])
  expect(wordsOf("l'ingénieur データ、エンジニア")).toEqual(['l', 'ingénieur', 'データ', 'エンジニア'])
  expect(wordsOf('— … !')).toEqual([])
})

it('folds case and repeats in a set of words', () => {
  expect(wordSet('Data DATA data engineer')).toEqual(['data', 'engineer'])
})
