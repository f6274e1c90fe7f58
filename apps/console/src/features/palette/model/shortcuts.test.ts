import { expect, it } from 'vitest'
import { stepShortcut } from './shortcuts.ts'

it('takes a key or two', () => {
  expect(stepShortcut('', '/')).toMatchObject({ type: 'found', shortcut: { href: '/search' } })
  expect(stepShortcut('', 'g')).toEqual({ type: 'begun' })
  expect(stepShortcut('g', 'a')).toMatchObject({ type: 'found', shortcut: { href: '/audit' } })
})

it('begins anew after a key that leads nowhere', () => {
  expect(stepShortcut('', 'x')).toEqual({ type: 'none' })
  expect(stepShortcut('g', 'x')).toEqual({ type: 'none' })
  expect(stepShortcut('g', '?')).toMatchObject({ type: 'found', shortcut: { keys: '?' } })
  expect(stepShortcut('g', 'g')).toEqual({ type: 'begun' })
})
