import type { AwardView } from '../../src/awards/award.view.js';
import type { BeneficiaryView } from '../../src/beneficiaries/beneficiary.view.js';
import type { GrantRequestView } from '../../src/grant-requests/grant-request.view.js';
import type { Actor, Tx } from '../../src/platform/context.js';
import { Transactions } from '../../src/platform/transactions.js';
import { CAST, type CastName, emailOf } from '../../../seeds/demo/cast.js';
import { expectOk, type World } from './world.js';

/** What a request says where a story does not care. */
export const REQUEST = {
  kind: 'action',
  form: 'cash',
  fiscalYear: 2019,
  title: 'Journées du numérique',
  purpose: 'Un forum de l’emploi et un salon des entrepreneurs',
  periodStart: '2019-09-01',
  periodEnd: '2019-10-31',
  receivedOn: '2019-03-04',
  requestedCents: 15_000_00,
  budgetBase: 'action',
  budgetCents: 110_000_00,
};

export type RequestEntry = { beneficiaryId?: number } & {
  [Field in keyof typeof REQUEST]?: (typeof REQUEST)[Field] | null;
};

let bodies = 100_000_00;

/** An association with a SIRET of its own. */
export async function someBeneficiary(world: World, entry: object = {}): Promise<BeneficiaryView> {
  bodies += 1;
  const officer = await world.as('officer');
  const siret = siretOf(String(bodies), '0001');
  const created = await officer.create('/api/beneficiaries', {
    kind: 'association',
    legalName: `Association ${bodies}`,
    siret,
    ...entry,
  });
  return expectOk(created).body;
}

/** With both of its keys: eight digits of a SIREN, four of an establishment. */
export const siretOf = (siren: string, establishment: string): string =>
  withLuhnKey(withLuhnKey(siren) + establishment);

function withLuhnKey(digits: string): string {
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, rank) => (rank % 2 === 1 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9))
    .reduce((total, value) => total + value, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** One step of a file by somebody, on the version that was just read. */
export async function step<View extends { id: number; version: number }>(
  world: World,
  who: CastName,
  resource: string,
  file: View,
  action: string,
  body: object = {},
): Promise<View> {
  const person = await world.as(who);
  return expectOk(await person.change('post', `/api/${resource}/${file.id}/${action}`, file.version, body)).body;
}

/** A request as the officer just entered it. */
export async function draftedRequest(world: World, entry: RequestEntry = {}): Promise<GrantRequestView> {
  const officer = await world.as('officer');
  const beneficiaryId = entry.beneficiaryId ?? (await someBeneficiary(world)).id;
  return expectOk(await officer.create('/api/grant-requests', { ...REQUEST, ...entry, beneficiaryId })).body;
}

/** The body hands in, on the day of the last step, all that its request calls for. */
export async function handedIn(world: World, request: GrantRequestView): Promise<GrantRequestView> {
  const officer = await world.as('officer');
  const papers = request.papers
    .filter(({ mandatory }) => mandatory)
    .map(({ kind }) => ({ kind, state: 'provided', providedOn: request.stateSince }));
  return expectOk(await officer.change('put', `/api/grant-requests/${request.id}/papers`, request.version, { papers }))
    .body;
}

/** A request that its officer instructs, its papers in. */
export async function reviewedRequest(world: World, entry: RequestEntry = {}): Promise<GrantRequestView> {
  let request = await step(world, 'officer', 'grant-requests', await draftedRequest(world, entry), 'submit');
  request = await handedIn(world, request);
  for (const action of ['declare-complete', 'start-review']) {
    request = await step(world, 'officer', 'grant-requests', request, action);
  }
  return request;
}

/** A request whose amount is settled: what was asked, or the amount given. */
export async function proposedRequest(
  world: World,
  entry: RequestEntry = {},
  proposedCents = entry.requestedCents ?? REQUEST.requestedCents,
): Promise<GrantRequestView> {
  const request = await reviewedRequest(world, entry);
  return step(world, 'manager', 'grant-requests', request, 'propose', { proposedCents });
}

/** The credit line of the digital department of that year and fonction, on the principal budget unless another is said. */
export async function creditLine(world: World, year = 2019, fonction = '61', budget = 'BPM'): Promise<number> {
  const [line] = await world.query<{ id: number }>(
    `SELECT l.id FROM credit_line l JOIN control_envelope e ON e.id = l.envelope_id
     JOIN fiscal_year y ON y.id = e.fiscal_year_id JOIN budget b ON b.id = y.budget_id
     WHERE y.year = $1 AND l.fonction = $2 AND b.code = $3`,
    [year, fonction, budget],
  );
  return line!.id;
}

/** An award over these requests, wholly on one credit line. */
export async function draftedAward(
  world: World,
  requests: readonly GrantRequestView[],
  creditLineId: number,
): Promise<AwardView> {
  const officer = await world.as('officer');
  const requestIds = requests.map(({ id }) => id);
  const created = await officer.create('/api/awards', { requestIds, object: requests[0]!.title }).then(expectOk);
  const { id, version, amountCents } = created.body as AwardView;
  const imputationLines = [{ creditLineId, amountCents }];
  return expectOk(await officer.change('patch', `/api/awards/${id}`, version, { imputationLines })).body;
}

/** A step that has no route, as the use case of another subject causes it. */
export async function internally<Result>(
  world: World,
  who: CastName,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const [actor] = await world.query<Actor>(
    `SELECT id, display_name AS name, roles, department_id AS "departmentId" FROM app_user WHERE email = $1`,
    [emailOf(CAST[who].name)],
  );
  return world.app.get(Transactions).run({ actor: actor!, language: 'fr', requestId: 'story' }, work);
}
