import { judge } from '../../kernel/lifecycle.js';
import { checkEmail } from './email.js';
import { departmentLifecycle } from './department.lifecycle.js';
import { USER_STATES, type UserFacts, userLifecycle, type UserAction, type UserState } from './user.lifecycle.js';

const SOMEBODY: UserFacts = {
  isOneself: false,
  isAdministrator: false,
  otherAdministrators: 1,
  departmentClosed: false,
};

const verdict = (action: UserAction, state: UserState, facts: Partial<UserFacts> = {}) => {
  const judged = judge(userLifecycle, action, state, { ...SOMEBODY, ...facts });
  return judged.allowed ? judged.to : judged.reasons.map(({ code }) => code);
};

const LEADS: Readonly<Record<UserAction, Partial<Record<UserState, UserState>>>> = {
  unlock: { locked: 'active' },
  reactivate: { inactive: 'active' },
  reset_password: { active: 'active', locked: 'active' },
  deactivate: { active: 'inactive', locked: 'inactive' },
};

describe('An account', () => {
  it.each(Object.keys(LEADS) as UserAction[])('knows where %s leads from each state', (action) => {
    for (const state of USER_STATES) expect(verdict(action, state)).toEqual(LEADS[action][state] ?? ['wrong_state']);
  });

  it('is not one’s own to deactivate nor to open again, and the last administrator stays', () => {
    expect(verdict('deactivate', 'active', { isOneself: true })).toEqual(['own_account']);
    expect(verdict('reset_password', 'active', { isOneself: true })).toEqual(['own_account']);
    expect(verdict('deactivate', 'active', { isAdministrator: true })).toBe('inactive');
    const last = { isAdministrator: true, otherAdministrators: 0 };
    expect(verdict('deactivate', 'active', last)).toEqual(['last_administrator']);
  });

  it('comes back to a department that is open', () => {
    expect(verdict('reactivate', 'inactive', { departmentClosed: true })).toEqual(['department_closed']);
  });

  it.each([
    [' Nadia.Benali@Ville.example ', 'nadia.benali@ville.example'],
    ['administrateur@localhost', 'administrateur@localhost'],
  ])('has an address written in one way: %s', (raw, value) => {
    expect(checkEmail(raw)).toEqual({ ok: true, value });
  });

  it.each(['nadia', 'nadia@', '@ville.fr', 'nadia@ville', 'na dia@ville.fr', 'a@b@c.fr'])('refuses %s', (raw) => {
    expect(checkEmail(raw).ok).toBe(false);
  });
});

describe('A department', () => {
  const close = (activeUsers: number, openFiles: number) => {
    const judged = judge(departmentLifecycle, 'close', 'open', { activeUsers, openFiles });
    return judged.allowed ? judged.to : judged.reasons.map((reason) => reason.say('fr'));
  };

  it('closes once nobody and nothing is left in it', () => {
    expect(close(0, 0)).toBe('closed');
    expect(close(1, 2)).toEqual([
      '1\u00a0compte actif dans cette direction.',
      '2\u00a0dossiers ouverts dans cette direction.',
    ]);
  });
});
