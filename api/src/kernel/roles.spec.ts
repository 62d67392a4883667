import { describe, expect, it } from '@jest/globals';
import { DEPARTMENT_SCOPED, ROLES } from './roles.js';

describe('Roles', () => {
  it.each([
    ['grants_officer', true],
    ['manager', true],
    ['finance_officer', false],
    ['signatory', false],
    ['assembly_clerk', false],
    ['auditor', false],
    ['administrator', false],
  ] as const)('%s is held to the files of one department: %p', (role, scoped) => {
    expect(DEPARTMENT_SCOPED.has(role)).toBe(scoped);
    expect(ROLES).toContain(role);
  });
  it('are seven', () => expect(ROLES).toHaveLength(7));
});
