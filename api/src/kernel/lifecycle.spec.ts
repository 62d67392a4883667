import { describe, expect, it } from '@jest/globals';
import {
  assertMet,
  decide,
  defineLifecycle,
  type Guard,
  judge,
  leadsTo,
  lifecycleReasons,
  mayAct,
  possibleActions,
} from './lifecycle.js';
import { defineReasons } from './reasons.js';
import { Refusal } from './refusal.js';
import { type Role, ROLE_NAMES } from './roles.js';

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

  it('leads where its row says, and refuses with the reasons of the facts', () => {
    expect(decide(letters, 'send', 'draft', ready, actor('grants_officer'))).toBe('sent');
    const short = () =>
      decide(letters, 'send', 'draft', { textComplete: true, missingCents: 1 }, actor('grants_officer'));
    expect(short).toThrow(
      expect.objectContaining({ kind: 'refused', reasons: [expect.objectContaining({ code: 'short' })] }),
    );
  });

  it('names the roles to which an action is reserved, and says that a state refuses', () => {
    const told = lifecycleReasons.role_required({ roles: 'grants_officer,signatory' });
    expect([told.say('fr'), told.say('en')]).toEqual([
      `Réservé à\u00a0: ${ROLE_NAMES.grants_officer.fr}, ${ROLE_NAMES.signatory.fr}.`,
      `Reserved to: ${ROLE_NAMES.grants_officer.en}, ${ROLE_NAMES.signatory.en}.`,
    ]);
    const refused = lifecycleReasons.wrong_state();
    expect([refused.say('fr'), refused.say('en')]).toEqual([
      'L’état du dossier ne permet plus cette action.',
      'The state of the file no longer allows this action.',
    ]);
  });

  it('is wrong when its row says nothing of a state that it leaves', () => {
    expect(() => leadsTo<State>({ to: { draft: 'sent' } }, 'signed')).toThrow('no state follows signed');
  });

  it('asks a creation for its conditions too', () => {
    expect(() => assertMet([textComplete, enoughMoney], ready)).not.toThrow();
    expect(() => assertMet([textComplete, enoughMoney], { textComplete: false, missingCents: 1 })).toThrow(
      expect.objectContaining({ kind: 'refused', message: 'text_missing, short' }),
    );
  });

  it('lets through whoever has one of the roles', () => {
    expect(mayAct(actor('auditor', 'signatory'), ['signatory', 'manager'])).toBe(true);
    expect(mayAct(actor('auditor'), ['signatory', 'manager'])).toBe(false);
    expect(mayAct(actor(), ['signatory'])).toBe(false);
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
