import { hashPassword } from '../../api/src/access/passwords.js';
import type { Role } from '../../api/src/kernel/roles.js';
import type { Actor, Tx } from '../../api/src/platform/context.js';

/** The one password of all demonstration accounts. */
export const DEMONSTRATION_PASSWORD = 'subventions-demo';

const DEPARTMENTS = [
  { code: 'DNUM', name: 'Direction du numérique' },
  { code: 'DECO', name: 'Direction du développement économique' },
  { code: '2INFO', name: 'Direction des systèmes d’information' },
  { code: 'DCUL', name: 'Direction de la culture' },
  { code: 'DCOH', name: 'Direction de la cohésion sociale et de la politique de la ville' },
  { code: 'DSPO', name: 'Direction des sports' },
  { code: 'DENV', name: 'Direction de la transition écologique' },
  { code: 'DREC', name: 'Direction de l’enseignement supérieur et de la recherche' },
  { code: 'DFIN', name: 'Direction des finances' },
  { code: 'DASS', name: 'Service des assemblées' },
  { code: 'DGS', name: 'Direction générale' },
] as const;

interface Part {
  name: string;
  role: Role;
  department: (typeof DEPARTMENTS)[number]['code'];
}

/** The people of the demonstration, all invented. */
export const CAST = {
  officer: { name: 'Nadia Benali', role: 'grants_officer', department: 'DNUM' },
  manager: { name: 'Hélène Garnier', role: 'manager', department: 'DNUM' },
  otherOfficer: { name: 'Marc Vidal', role: 'grants_officer', department: 'DECO' },
  itOfficer: { name: 'Julie Castel', role: 'grants_officer', department: '2INFO' },
  itManager: { name: 'Paul Arnoux', role: 'manager', department: '2INFO' },
  finance: { name: 'Claire Fabre', role: 'finance_officer', department: 'DFIN' },
  secondFinance: { name: 'Karim Haddad', role: 'finance_officer', department: 'DFIN' },
  budgetHead: { name: 'Étienne Ferrand', role: 'finance_officer', department: 'DFIN' },
  clerk: { name: 'Sophie Lemaire', role: 'assembly_clerk', department: 'DASS' },
  signatory: { name: 'Jeanne Roche', role: 'signatory', department: 'DGS' },
  territorySignatory: { name: 'Bernard Tardieu', role: 'signatory', department: 'DGS' },
  auditor: { name: 'Louis Marchand', role: 'auditor', department: 'DGS' },
  administrator: { name: 'Alex Morel', role: 'administrator', department: 'DGS' },
  deputySignatory: { name: 'Gilles Aubrespy', role: 'signatory', department: 'DGS' },
  economyManager: { name: 'Thierry Aubanel', role: 'manager', department: 'DECO' },
  cultureOfficer: { name: 'Inès Castellan', role: 'grants_officer', department: 'DCUL' },
  secondCultureOfficer: { name: 'Paul Estève', role: 'grants_officer', department: 'DCUL' },
  cultureManager: { name: 'Florence Daumas', role: 'manager', department: 'DCUL' },
  socialOfficer: { name: 'Samia Cherif', role: 'grants_officer', department: 'DCOH' },
  secondSocialOfficer: { name: 'Rémi Caillol', role: 'grants_officer', department: 'DCOH' },
  socialManager: { name: 'Bruno Teissier', role: 'manager', department: 'DCOH' },
  sportOfficer: { name: 'Julien Blanchard', role: 'grants_officer', department: 'DSPO' },
  sportManager: { name: 'Corinne Ferrand', role: 'manager', department: 'DSPO' },
  environmentOfficer: { name: 'Maëlle Guérin', role: 'grants_officer', department: 'DENV' },
  environmentManager: { name: 'Antoine Lieutaud', role: 'manager', department: 'DENV' },
  researchOfficer: { name: 'Linh Nguyen', role: 'grants_officer', department: 'DREC' },
  researchManager: { name: 'Odile Pascal', role: 'manager', department: 'DREC' },
} as const satisfies Record<string, Part>;

export type CastName = keyof typeof CAST;

/** `Hélène Garnier` signs in as `helene.garnier@demo.example`. */
export const emailOf = (name: string): string =>
  `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '.')}@demo.example`;

/** Adds the departments and the accounts, and answers each person as an actor. */
export async function loadCast(tx: Tx): Promise<Record<CastName, Actor>> {
  await tx.mark('demonstration.cast');
  const departments = new Map<string, number>();
  for (const { code, name } of DEPARTMENTS) {
    const [row] = await tx.query<{ id: number }>('INSERT INTO department (code, name) VALUES ($1, $2) RETURNING id', [
      code,
      name,
    ]);
    departments.set(code, row!.id);
  }
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const actors: Partial<Record<CastName, Actor>> = {};
  for (const [key, part] of Object.entries(CAST)) {
    const departmentId = departments.get(part.department)!;
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO app_user (email, display_name, department_id, roles, password_hash, demonstration)
       VALUES ($1, $2, $3, $4, $5, true) RETURNING id`,
      [emailOf(part.name), part.name, departmentId, [part.role], passwordHash],
    );
    actors[key as CastName] = { id: row!.id, name: part.name, roles: [part.role], departmentId };
  }
  return actors as Record<CastName, Actor>;
}

/** The accounts that are there already, as actors: to play a story in a world that is open. */
export async function recallCast(tx: Tx): Promise<Record<CastName, Actor>> {
  const accounts = await tx.query<Actor & { email: string }>(
    'SELECT id, email, display_name AS name, roles, department_id AS "departmentId" FROM app_user WHERE demonstration',
  );
  const known = new Map(accounts.map(({ email, ...actor }) => [email, actor]));
  return Object.fromEntries(Object.entries(CAST).map(([key, { name }]) => [key, known.get(emailOf(name))!])) as Record<
    CastName,
    Actor
  >;
}
