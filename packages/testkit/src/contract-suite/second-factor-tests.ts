import { describe, expect, test } from 'vitest'
import { signIn } from './customers.ts'
import {
  addSecondFactor,
  credentialsOf,
  hire,
  nowOf,
  type ProvenPerson,
  signInProven,
} from './staff-people.ts'
import { type Visit, expectText, readText, readValue } from './visitor.ts'
import type { GetWorld } from './world.ts'

const crossSite = { 'sec-fetch-site': 'cross-site' }

/** Codes, and what the signed-in person does with the own account. Near the end, since it signs in often. */
export function secondFactorTests(getWorld: GetWorld): void {
  /** A new owner: time may have gone on since the world began, so somebody has to prove to be one again. */
  async function hireProven(): Promise<ProvenPerson> {
    const { visitor } = getWorld()
    return addSecondFactor(visitor, await hire(visitor, await freshOwner(), 'owner'))
  }

  async function freshOwner(): Promise<Readonly<Record<string, string>>> {
    const { visitor, people } = getWorld()
    owner ??= people.owner.headers
    const session = await visitor.visit('getStaffSession', { headers: owner })
    if (readText(session.body, 'stepped_up_until') !== null) return owner
    const code = people.owner.recoveryCodes[recoveryCodesUsed] ?? ''
    recoveryCodesUsed += 1
    owner = credentialsOf(await signInProven(visitor, people.owner, code))
    return owner
  }

  let recoveryCodesUsed = 0
  let owner: Readonly<Record<string, string>> | null = null

  describe('the second factor', () => {
    test('comes after the password, and each code opens once', async () => {
      const { visitor } = getWorld()
      const person = await hireProven()
      const { email, password, authenticator } = person
      const first = await visitor.visit('signInStaff', { body: { email, password } })
      expect(first).toMatchObject({ status: 401, code: 'second_factor_required' })
      expect(first.headers.get('set-cookie')).toBeNull()
      const used = await signInProven(visitor, person, await authenticator.usedCode())
      expect(used.code).toBe('second_factor_wrong')
      const now = nowOf(await visitor.visit('getStaffSession', { headers: person.headers }))
      const opened = await signInProven(visitor, person, await authenticator.code(now))
      expect(opened.status).toBe(200)
      expect(readText(opened.body, 'stepped_up_until')).not.toBeNull()
      expect((await signInProven(visitor, person, await authenticator.usedCode())).code).toBe(
        'second_factor_wrong',
      )
    })

    test('is a recovery code where the application is lost, each once, however it is written', async () => {
      const { visitor } = getWorld()
      const person = await hireProven()
      const [code = ''] = person.recoveryCodes
      expect(person.recoveryCodes).toHaveLength(10)
      expect((await signInProven(visitor, person, code.replace('-', ' ').toUpperCase())).status).toBe(200)
      expect((await signInProven(visitor, person, code)).code).toBe('second_factor_wrong')
    })

    test('is not guessed: a challenge ends, and then the person is locked out for a while', async () => {
      const { visitor } = getWorld()
      const person = await hireProven()
      const { email, password } = person
      const first = await visitor.visit('signInStaff', { body: { email, password } })
      const challenge = expectText(first.body, 'second_factor', 'challenge')
      const codes: (string | null)[] = []
      for (let tries = 0; tries < 6; tries += 1) {
        codes.push((await visitor.visit('finishStaffSignIn', { body: { challenge, code: '000000' } })).code)
      }
      expect(codes).toEqual([...Array.from({ length: 5 }, () => 'second_factor_wrong'), 'unauthenticated'])
      // Also with a right code, and also in a session that was open all the while.
      const locked = await signInProven(visitor, person, person.recoveryCodes[0] ?? '')
      expect(locked.code).toBe('rate_limited')
      const body = { code: person.recoveryCodes[0] }
      expect((await visitor.visit('stepUpStaff', { body, headers: person.headers })).code).toBe(
        'rate_limited',
      )
    })

    test('is not taken from a page of another host', async () => {
      const { visitor } = getWorld()
      const body = { challenge: 'any', code: '000000' }
      expect((await visitor.visit('finishStaffSignIn', { body, headers: crossSite })).code).toBe(
        'csrf_failed',
      )
      const link = { token: 'any', password: 'correct horse battery' }
      expect((await visitor.visit('acceptStaffLink', { body: link, headers: crossSite })).code).toBe(
        'csrf_failed',
      )
    })

    test('is set up by whoever knows the password, and counts when a first code was right', async () => {
      const { visitor } = getWorld()
      const person = await hire(visitor, await freshOwner(), 'support')
      const { headers, password } = person
      const enrol = (body: object) => visitor.visit('enrolStaffTotp', { body, headers })
      const confirm = (code: string) => visitor.visit('confirmStaffTotp', { body: { code }, headers })
      const stepUp = await visitor.visit('stepUpStaff', { body: { code: '000000' }, headers })
      expect(stepUp.code).toBe('second_factor_conflict')
      expect((await confirm('000000')).code).toBe('second_factor_conflict')
      expect((await enrol({})).code).toBe('password_refused')
      expect((await enrol({ current_password: 'wrong' })).code).toBe('password_refused')
      const enrolled = await enrol({ current_password: password })
      expect(readText(enrolled.body, 'otpauth_uri')).toContain(
        `secret=${expectText(enrolled.body, 'secret')}`,
      )
      expect((await confirm('00000x')).code).toBe('code_refused')
      // It does not count yet: the password alone opens.
      expect((await visitor.visit('signInStaff', { body: { email: person.email, password } })).status).toBe(
        200,
      )
      const proven = await addSecondFactor(visitor, person)
      const again = { body: { current_password: password }, headers: proven.headers }
      expect((await visitor.visit('enrolStaffTotp', again)).code).toBe('second_factor_conflict')
      expect(
        (await visitor.visit('confirmStaffTotp', { body: { code: '000000' }, headers: proven.headers })).code,
      ).toBe('second_factor_conflict')
    })

    test('that is set up with five wrong codes is locked', async () => {
      const { visitor } = getWorld()
      const { headers, password } = await hire(visitor, await freshOwner(), 'support')
      await visitor.visit('enrolStaffTotp', { body: { current_password: password }, headers })
      let last: Visit | null = null
      for (let tries = 0; tries < 6; tries += 1)
        last = await visitor.visit('confirmStaffTotp', { body: { code: '00000x' }, headers })
      expect(last?.code).toBe('rate_limited')
    })

    test('can be reset by an owner, which ends the sessions of its person', async () => {
      const { visitor } = getWorld()
      const person = await hireProven()
      const path = { staff_id: person.id }
      const reset = await visitor.visit('adminResetStaffSecondFactor', { path, headers: await freshOwner() })
      expect(readValue(reset.body, 'has_second_factor')).toBe(false)
      expect((await visitor.visit('getStaffSession', { headers: person.headers })).code).toBe(
        'unauthenticated',
      )
      const { email, password } = person
      expect((await visitor.visit('signInStaff', { body: { email, password } })).status).toBe(200)
    })
  })

  describe('the own account', () => {
    test('steps up with a code: the session gets a new cookie, and the old one opens nothing', async () => {
      const { visitor } = getWorld()
      const person = await hireProven()
      const wrong = await visitor.visit('stepUpStaff', { body: { code: '000000' }, headers: person.headers })
      expect(wrong.code).toBe('code_refused')
      const body = { code: person.recoveryCodes[0] }
      const steppedUp = await visitor.visit('stepUpStaff', { body, headers: person.headers })
      const headers = credentialsOf(steppedUp)
      expect(headers['cookie']).not.toBe(person.headers['cookie'])
      expect(headers['x-csrf-token']).toBe(person.headers['x-csrf-token'])
      expect((await visitor.visit('getStaffSession', { headers: person.headers })).code).toBe(
        'unauthenticated',
      )
      expect((await visitor.visit('getStaffSession', { headers })).status).toBe(200)
    })

    test('changes its password, which ends its other sessions', async () => {
      const { visitor } = getWorld()
      const person = await hire(visitor, await freshOwner(), 'viewer')
      const { email, password, headers } = person
      const other = credentialsOf(await visitor.visit('signInStaff', { body: { email, password } }))
      const next = 'staple battery horse'
      const change = (current: string) =>
        visitor.visit('changeStaffPassword', {
          body: { current_password: current, new_password: next },
          headers,
        })
      expect((await change('wrong')).code).toBe('password_refused')
      const changed = credentialsOf(await change(password))
      expect((await visitor.visit('getStaffSession', { headers: other })).code).toBe('unauthenticated')
      expect((await visitor.visit('getStaffSession', { headers: changed })).status).toBe(200)
      expect((await visitor.visit('signInStaff', { body: { email, password } })).code).toBe('unauthenticated')
      expect((await visitor.visit('signInStaff', { body: { email, password: next } })).status).toBe(200)
    })

    test('is no easier door to guess a password at', async () => {
      const { visitor } = getWorld()
      const { headers } = await hire(visitor, await freshOwner(), 'viewer')
      const body = { current_password: 'guess', new_password: 'staple battery horse' }
      let last: Visit | null = null
      for (let tries = 0; tries < 11; tries += 1)
        last = await visitor.visit('changeStaffPassword', { body, headers })
      expect(last?.code).toBe('rate_limited')
      const enrol = { body: { current_password: 'guess' }, headers }
      expect((await visitor.visit('enrolStaffTotp', enrol)).code).toBe('rate_limited')
    })

    test('gets new recovery codes, and the old ones open nothing', async () => {
      const { visitor } = getWorld()
      const person = await hireProven()
      const renewed = await visitor.visit('renewStaffRecoveryCodes', { headers: person.headers })
      const codes = readValue(renewed.body, 'recovery_codes')
      const [fresh] = Array.isArray(codes) ? codes.map(String) : []
      expect((await signInProven(visitor, person, person.recoveryCodes[0] ?? '')).code).toBe(
        'second_factor_wrong',
      )
      expect((await signInProven(visitor, person, fresh ?? '')).status).toBe(200)
    })

    test('removes its second factor, and with it what it had proved', async () => {
      const { visitor } = getWorld()
      const person = await hireProven()
      const removed = await visitor.visit('removeStaffTotp', { headers: person.headers })
      expect(removed.body).toMatchObject({ has_second_factor: false, stepped_up_until: null })
      const again = await visitor.visit('removeStaffTotp', { headers: credentialsOf(removed) })
      expect(again.code).toBe('step_up_required')
    })

    test('sees where it is signed in, and signs out there', async () => {
      const { visitor } = getWorld()
      const person = await hire(visitor, await freshOwner(), 'viewer')
      const { email, password, headers } = person
      const another = async () =>
        credentialsOf(await visitor.visit('signInStaff', { body: { email, password } }))
      const [second, third] = [await another(), await another()]
      const listed = await visitor.visit('listStaffSessions', { headers })
      const sessions = readValue(listed.body, 'data')
      expect(sessions).toHaveLength(3)
      const ids = Array.isArray(sessions)
        ? sessions.filter((it) => readValue(it, 'is_current') === false).map((it) => expectText(it, 'id'))
        : []
      expect(ids).toHaveLength(2)
      const end = (id: string) => visitor.visit('endStaffSession', { path: { session_id: id }, headers })
      expect((await end(ids[0] ?? '')).body).toEqual({ ended: 1 })
      expect((await end(ids[0] ?? '')).code).toBe('not_found')
      expect((await visitor.visit('endOtherStaffSessions', { headers })).body).toEqual({ ended: 1 })
      for (const ended of [second, third])
        expect((await visitor.visit('getStaffSession', { headers: ended })).code).toBe('unauthenticated')
      expect((await visitor.visit('getStaffSession', { headers })).status).toBe(200)
    })

    test('does not end sessions of anybody else', async () => {
      const { system, visitor } = getWorld()
      const person = await hire(visitor, await freshOwner(), 'viewer')
      const listed = await visitor.visit('listStaffSessions', { headers: await signIn(system, visitor) })
      const id = expectText(listed.body, 'data', 0, 'id')
      const path = { session_id: id }
      expect((await visitor.visit('endStaffSession', { path, headers: person.headers })).code).toBe(
        'not_found',
      )
    })
  })
}
