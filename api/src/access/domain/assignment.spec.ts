import { type Assignment, type AssignmentFacts, assignmentReasons } from './assignment.js';

const OFFICER: Assignment = { roles: ['grants_officer'], departmentId: 1 };
const FREE: AssignmentFacts = { isOneself: false, openFiles: 0, department: 'Direction du numérique' };
const CARRYING = { ...FREE, openFiles: 12 };

const told = (after: Partial<Assignment>, facts: AssignmentFacts = FREE, before = OFFICER) =>
  assignmentReasons(before, { ...before, ...after }, facts).map(({ code, field }) => [code, field]);

describe('An assignment', () => {
  it('changes freely while nothing is carried', () => {
    expect(told({ roles: ['manager', 'auditor'], departmentId: 2 })).toEqual([]);
    expect(told({})).toEqual([]);
  });

  it('keeps the administrator alone', () => {
    expect(told({ roles: ['administrator', 'manager'] })).toEqual([['administrator_alone', 'roles']]);
    expect(told({ roles: ['administrator'] })).toEqual([]);
  });

  it('is not changed by its holder, who may give the same roles in another order', () => {
    const both: Assignment = { roles: ['grants_officer', 'auditor'], departmentId: 1 };
    const oneself = { ...FREE, isOneself: true };
    expect(told({ roles: ['administrator'] }, oneself)).toEqual([['own_roles', 'roles']]);
    expect(told({ roles: ['auditor', 'grants_officer'], departmentId: 2 }, oneself, both)).toEqual([]);
  });

  it('stays while open files are carried, in the department and in the role that they ask for', () => {
    expect(told({ departmentId: 2 }, CARRYING)).toEqual([['files_to_hand_over', 'departmentId']]);
    expect(told({ roles: ['manager'] }, CARRYING)).toEqual([['files_to_hand_over', 'roles']]);
    expect(told({ roles: ['grants_officer', 'manager'] }, CARRYING)).toEqual([]);
    const [reason] = assignmentReasons(OFFICER, { ...OFFICER, departmentId: 2 }, CARRYING);
    expect(reason?.say('fr')).toBe('12\u00a0dossiers ouverts à transmettre d’abord\u00a0: Direction du numérique.');
  });
});
