import {
  createSecretHasher,
  createStaffAuth,
  instant,
  registerStaffUser,
  type SignedIn,
  type StaffAct,
  type StaffAuth,
} from '@scrip/api'
import { describe, expect, it } from 'vitest'
import { createAuthenticator } from '../builders/authenticator.ts'
import { type SuiteWorld, startAt, type WorldOf } from './suite-world.ts'

const minute = 60_000
const hash = createSecretHasher(new Uint8Array(32))
const passwordIterations = 10
const at = (minutes: number) => instant(startAt + minutes * minute)
const act = (minutes: number): StaffAct => ({
  now: at(minutes),
  requestId: 'req_1',
  ip: '203.0.113.7',
  userAgent: 'suite',
})

/** Sign-in and its limits, on a clock of the test's and over the store's own transactions. */
export function staffAuthTests(world: WorldOf): void {
  const open = async (emails: readonly string[] = ['ada@scrip.example']) => {
    const { staffStore, ids } = world()
    const people = []
    for (const email of emails) {
      const person = {
        email,
        name: 'Ada',
        role: 'owner',
        password: 'p',
        passwordIterations,
        now: startAt,
      } as const
      people.push(await registerStaffUser(staffStore, ids, person))
    }
    return { staff: authOver(world()), people }
  }

  describe('a staff session', () => {
    it('begins with an e-mail address in any case, and its token is not kept', async () => {
      const { staff, people } = await open()
      const { sessionToken } = await signIn(staff, 0, ' ADA@Scrip.example ')
      const [kept] = await world().staffStore.listSessions(people[0]?.id ?? '')
      expect(kept?.tokenHash).toBe(await hash(sessionToken))
      expect(JSON.stringify(kept)).not.toContain(sessionToken)
    })

    it('ends after 15 idle minutes, exactly', async () => {
      const { staff } = await open()
      const { sessionToken } = await signIn(staff, 0)
      expect(await staff.findSession(sessionToken, instant(at(15) - 1))).not.toBeNull()
      const idle = await signIn(staff, 0)
      expect(await staff.findSession(idle.sessionToken, at(15))).toBeNull()
      expect(await staff.findSession(idle.sessionToken, at(1))).toBeNull()
    })

    it('ends after 8 hours, however busy and however often it steps up', async () => {
      const { staff, proven, code } = await openProven()
      let token = proven.sessionToken
      for (let minutes = 10; minutes < 480; minutes += 10) {
        expect(await staff.findSession(token, at(minutes))).not.toBeNull()
        if (minutes % 60 === 0) {
          const steppedUp = await staff.own.stepUp(token, await code(minutes), act(minutes))
          if (steppedUp.type !== 'signed_in') throw new Error(steppedUp.type)
          token = steppedUp.sessionToken
        }
      }
      expect(await staff.findSession(token, at(480))).toBeNull()
    })

    it('is fresh for 5 minutes after a second factor, exactly', async () => {
      const { staff, proven } = await openProven()
      const until = async (now: number) =>
        (await staff.findSession(proven.sessionToken, instant(now)))?.steppedUpUntil
      expect(await until(at(5) - 1)).toBe(at(5))
      expect(await until(at(5))).toBeNull()
    })

    it('is forgotten when it has ended, with challenges and links, and no other', async () => {
      const { staff } = await open()
      const kept = await signIn(staff, 0)
      await signIn(staff, 0)
      expect(await staff.findSession(kept.sessionToken, at(10))).not.toBeNull()
      expect(await staff.forgetEnded(instant(at(15) - 1))).toBe(0)
      expect(await staff.forgetEnded(at(15))).toBe(1)
      expect(await staff.findSession(kept.sessionToken, at(20))).not.toBeNull()
    })
  })

  describe('a second factor', () => {
    it('is taken once, also by two at the same time', async () => {
      const { staff, code } = await openProven()
      const challenges = [await challenge(staff, 5), await challenge(staff, 5)]
      const one = await code(5)
      const outcomes = await Promise.all(challenges.map((it) => staff.finishSignIn(it, one, act(5))))
      expect(outcomes.map(({ type }) => type).toSorted()).toEqual(['signed_in', 'wrong_code'])
    })

    it('is waited for five minutes', async () => {
      const { staff, code } = await openProven()
      const late = await challenge(staff, 10)
      expect(await staff.finishSignIn(late, await code(15), act(15))).toEqual({ type: 'challenge_ended' })
    })

    it('locks guessers out for longer each time, over all challenges, and forgives after a right code', async () => {
      const { staff, code } = await openProven()
      const guess = async (minutes: number) => {
        const outcome = await staff.finishSignIn(await challenge(staff, minutes), '000000', act(minutes))
        return outcome.type === 'locked' ? outcome.until : outcome.type
      }
      const guessAll = async (minutes: number) => {
        for (let tries = 0; tries < 5; tries += 1) expect(await guess(minutes)).toBe('wrong_code')
        return guess(minutes)
      }
      expect(await guessAll(10)).toBe(at(15))
      expect(await guessAll(15)).toBe(at(25))
      expect(await guessAll(25)).toBe(at(45))
      expect((await staff.finishSignIn(await challenge(staff, 45), await code(45), act(45))).type).toBe(
        'signed_in',
      )
      expect(await guessAll(50)).toBe(at(55))
    })
  })

  describe('one-time links', () => {
    it('open once, also for two at the same time, and for 24 hours', async () => {
      const { staff, people } = await open()
      const by = { ...act(0), actor: { type: 'staff', id: 'staff_other', label: 'other' } as const }
      const link = async () => {
        const issued = await staff.directory.issueLink(people[0]?.id ?? '', by)
        if (issued.type === 'refused') throw new Error(issued.code)
        return issued.value.link.token
      }
      const token = await link()
      const both = await Promise.all([1, 2].map(() => staff.acceptLink(token, 'a new password', act(1))))
      expect(both.filter((it) => it !== null)).toHaveLength(1)
      const late = await link()
      expect(await staff.acceptLink(late, 'a new password', act(24 * 60))).toBeNull()
    })
  })

  describe('owners', () => {
    it('who demote each other at once leave one', async () => {
      const { staff, people } = await open(['a@scrip.example', 'b@scrip.example'])
      const [a = '', b = ''] = people.map(({ id }) => id)
      const demote = (by: string, whom: string) =>
        staff.directory.changeRole(whom, 'viewer', { ...act(0), actor: { type: 'staff', id: by, label: by } })
      const outcomes = await Promise.all([demote(a, b), demote(b, a)])
      expect(outcomes.map((it) => (it.type === 'refused' ? it.code : 'done')).toSorted()).toEqual([
        'done',
        'last_owner',
      ])
      const owners = (await staff.directory.list()).filter(({ user }) => user.role === 'owner')
      expect(owners).toHaveLength(1)
      const last = owners[0]?.user.id ?? ''
      const disabled = await staff.directory.disable(last, {
        ...act(0),
        actor: { type: 'system', id: 's', label: 's' },
      })
      expect(disabled).toMatchObject({ type: 'refused', code: 'last_owner' })
    })
  })

  describe('an identity', () => {
    it('is of one person for good, and of nobody who is disabled', async () => {
      const { staff, people } = await open(['a@scrip.example', 'b@scrip.example'])
      const [, b = ''] = people.map(({ id }) => id)
      const come = (subject: string, email: string) => staff.signInByIdentity({ subject, email }, act(0))
      expect((await come('id|1', 'A@scrip.example'))?.session.staff.email).toBe('a@scrip.example')
      // The address went to somebody else at the provider.
      expect(await come('id|2', 'a@scrip.example')).toBeNull()
      expect((await come('id|1', 'moved@scrip.example'))?.session.staff.email).toBe('a@scrip.example')
      await staff.directory.disable(b, { ...act(0), actor: { type: 'system', id: 's', label: 's' } })
      expect(await come('id|3', 'b@scrip.example')).toBeNull()
    })
  })

  async function openProven() {
    const { staff } = await open()
    const { sessionToken } = await signIn(staff, 0)
    const enrolled = await staff.own.enrolTotp(sessionToken, 'p', act(0))
    if (enrolled.type === 'refused') throw new Error(enrolled.code)
    const authenticator = createAuthenticator(enrolled.value.secret)
    const code = (minutes: number) => authenticator.code(at(minutes))
    const confirmed = await staff.own.confirmTotp(sessionToken, await code(0), act(0))
    if (confirmed.type !== 'confirmed') throw new Error(confirmed.type)
    return { staff, code, proven: confirmed.signedIn }
  }
}

function authOver({ staffStore, ids }: SuiteWorld) {
  return createStaffAuth({ store: staffStore, hash, ids, passwordIterations })
}

async function signIn(staff: StaffAuth, minutes: number, email = 'ada@scrip.example'): Promise<SignedIn> {
  const outcome = await staff.signIn(email, 'p', act(minutes))
  if (outcome.type !== 'signed_in') throw new Error(`signing in: ${outcome.type}`)
  return outcome
}

async function challenge(staff: StaffAuth, minutes: number): Promise<string> {
  const outcome = await staff.signIn('ada@scrip.example', 'p', act(minutes))
  if (outcome.type !== 'second_factor') throw new Error(`signing in: ${outcome.type}`)
  return outcome.challenge
}
