import { describe, expect, it } from '@jest/globals';
import { decide, defineLifecycle, type Guard, judge, possibleActions } from './lifecycle.js';
import { defineReasons } from './reasons.js';
import { Refusal } from './refusal.js';
import type { Role } from './roles.js';

type State = 'draft' | 'sent' | 'signed';
interface Facts {
  textComplete: boolean;
  missingCents: number;
}

const reasons = defineReasons({
  text_missing: { fr: () => 'Le texte manque.', en: () => 'The text is missing.' },
  short: {
    fr: (p: { missingCents: number }, w) => `Il manque ${w.euros(p.missingCents)}.`,
    en: (p: { missingCents: number }, w) => `${w.euros(p.missingCents)} are missing.`,
  },
});
const textComplete: Guard<Facts> = { unmet: (f) => (f.textComplete ? null : reasons.text_missing({}, 'text')) };
const enoughMoney: Guard<Facts> = {
  source: 'L1612-1 CGCT',
  unmet: (f) => (f.missingCents > 0 ? reasons.short({ missingCents: f.missingCents }) : null),
};

const letters = defineLifecycle<State, Facts>()({
  subject: 'letter',
  initial: 'draft',
  states: ['draft', 'sent', 'signed'],
  access: { read: ['auditor'], create: ['grants_officer'], modify: ['grants_officer'] },
  actions: {
    send: { from: ['draft'], to: 'sent', by: ['grants_officer'], when: [textComplete, enoughMoney] },
    sign: { from: ['sent'], to: 'signed', by: ['signatory'] },
    archive: { from: ['draft'], to: 'signed', by: ['grants_officer'], internal: true },
    stamp: { from: ['draft', 'sent'], to: { draft: 'sent', sent: 'signed' }, by: ['manager'] },
  },
});

const ready: Facts = { textComplete: true, missingCents: 0 };
const actor = (...roles: Role[]) => ({ roles });

describe('A life cycle', () => {
  it('leads to the state of its row when the facts allow it', () => {
    expect(judge(letters, 'send', 'draft', ready)).toEqual({ allowed: true, to: 'sent' });
  });

  it('leads elsewhere from each state when its row says so', () => {
    expect(judge(letters, 'stamp', 'draft', ready)).toEqual({ allowed: true, to: 'sent' });
    expect(judge(letters, 'stamp', 'sent', ready)).toEqual({ allowed: true, to: 'signed' });
    expect(judge(letters, 'stamp', 'signed', ready)).toMatchObject({ allowed: false });
  });

  it('gives every reason at once, with its code, its field and its sentence in the language of the caller', () => {
    const verdict = judge(letters, 'send', 'draft', { textComplete: false, missingCents: 3_650_000 });
    const told = verdict.allowed ? [] : verdict.reasons.map((r) => [r.code, r.field, r.say('fr'), r.say('en')]);
    expect(told).toEqual([
      ['text_missing', 'text', 'Le texte manque.', 'The text is missing.'],
      ['short', null, 'Il manque 36\u00a0500,00\u00a0€.', '€36,500.00 are missing.'],
    ]);
  });

  it('refuses an action from another state', () => {
    expect(judge(letters, 'sign', 'draft', ready)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'wrong_state' }],
    });
  });

  it('forbids by role before it looks at facts', () => {
    const refused = () => decide(letters, 'send', 'draft', { textComplete: false, missingCents: 1 }, actor('auditor'));
    expect(refused).toThrow(expect.objectContaining({ kind: 'forbidden' }));
    expect(refused).toThrow(Refusal);
  });

  it('shows an action to who may do it, even refused, and hides it from the others', () => {
    const shown = (role: Role) =>
      possibleActions(letters, 'draft', { textComplete: false, missingCents: 0 }, actor(role)).map((a) => [
        a.name,
        a.allowed,
      ]);
    expect(shown('grants_officer')).toEqual([['send', false]]);
    expect(shown('signatory')).toEqual([]);
  });

  it('does not compile with an unknown state, action, role or fact', () => {
    const table = () => {
      // @ts-expect-error unknown action
      judge(letters, 'burn', 'draft', ready);
      // @ts-expect-error unknown state
      judge(letters, 'send', 'burnt', ready);
      // @ts-expect-error missing fact
      judge(letters, 'send', 'draft', { textComplete: true });
      defineLifecycle<State, Facts>()({
        subject: 'letter',
        // @ts-expect-error unknown initial state
        initial: 'burnt',
        states: ['draft'],
        // @ts-expect-error unknown role
        access: { read: ['pope'], create: [], modify: [] },
        // @ts-expect-error unknown target state
        actions: { burn: { from: ['draft'], to: 'burnt', by: ['auditor'] } },
      });
      // @ts-expect-error a sentence without the figure that it needs
      reasons.short({});
    };
    expect(table).toBeInstanceOf(Function);
  });
});
