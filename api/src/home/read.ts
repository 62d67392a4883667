import { userLifecycle } from '../access/domain/user.lifecycle.js';
import { awardLifecycle } from '../awards/domain/award.lifecycle.js';
import { fiscalYearLifecycle } from '../budget/domain/fiscal-year.lifecycle.js';
import { conventionLifecycle } from '../conventions/domain/convention.lifecycle.js';
import { deliberationLifecycle } from '../deliberations/domain/deliberation.lifecycle.js';
import { financialReportLifecycle } from '../financial-reports/domain/financial-report.lifecycle.js';
import { grantRequestLifecycle } from '../grant-requests/domain/grant-request.lifecycle.js';
import { incomingGrantLifecycle } from '../incoming-grants/domain/incoming-grant.lifecycle.js';
import { membershipLifecycle } from '../memberships/domain/membership.lifecycle.js';
import { type Guarded, mayAct } from '../kernel/lifecycle.js';
import { ROLES } from '../kernel/roles.js';
import { mandatLifecycle } from '../payments/domain/mandat.lifecycle.js';
import { paymentLifecycle } from '../payments/domain/payment.lifecycle.js';
import { actorId, type Tx } from '../platform/context.js';
import { departmentScope } from '../platform/rows.js';
import { sqlFile } from '../platform/sql.js';
import { reportLifecycle } from '../reports/domain/report.lifecycle.js';
import { elsewhereFor } from './elsewhere.js';
import type { ChangeView, DeadlineView, HomeEnvelopeView, HomeGroupView, HomeView } from './home.view.js';
import { type Looker, readQueue } from './queue.js';
import { QUEUES } from './queues/index.js';

export const DEADLINES = sqlFile(import.meta.dirname, 'deadlines.sql');
export const CHANGES = sqlFile(import.meta.dirname, 'changes.sql');
export const ENVELOPES = sqlFile(import.meta.dirname, 'envelopes.sql');

/** Everybody has a first page. */
export const homeAccess: Guarded = { subject: 'home', access: { read: ROLES, create: [], modify: [] } };

/** Whose changes are told, each to its own readers. */
const CHANGING: readonly Guarded[] = [
  userLifecycle,
  fiscalYearLifecycle,
  grantRequestLifecycle,
  awardLifecycle,
  conventionLifecycle,
  reportLifecycle,
  deliberationLifecycle,
  financialReportLifecycle,
  paymentLifecycle,
  mandatLifecycle,
  membershipLifecycle,
  incomingGrantLifecycle,
];

/** What waits for somebody, by role; what they wait for; the days that come; what happened since their last visit. */
export async function readHome(tx: Tx): Promise<HomeView> {
  const { roles, departmentId } = tx.actor;
  const looker: Looker = { id: actorId(tx), departmentId: departmentId!, today: tx.today };
  const groups: HomeGroupView[] = [];
  for (const role of ROLES.filter((each) => roles.includes(each))) {
    const queues = [];
    for (const queue of QUEUES[role]) queues.push(await readQueue(tx, queue, looker));
    groups.push({ role, queues });
  }
  const elsewhere = elsewhereFor(roles, looker);
  const since = await formerSignIn(tx, looker.id);
  return {
    today: tx.today,
    since,
    groups,
    elsewhere: elsewhere && (await readQueue(tx, elsewhere, looker)),
    deadlines: await deadlines(tx),
    changes: await changes(tx, since),
    envelopes: roles.includes('finance_officer') ? await envelopes(tx) : [],
  };
}

async function formerSignIn(tx: Tx, id: number): Promise<string | null> {
  const [user] = await tx.query<{ since: string | null }>(
    'SELECT formerly_signed_in_at AS since FROM app_user WHERE id = $1',
    [id],
  );
  return user?.since ?? null;
}

const deadlines = (tx: Tx): Promise<DeadlineView[]> =>
  tx.query<DeadlineView>(DEADLINES, [
    tx.today,
    mayAct(tx.actor, grantRequestLifecycle.access.read),
    departmentScope(tx.actor),
  ]);

const changes = (tx: Tx, since: string | null): Promise<ChangeView[]> => {
  const readable = CHANGING.filter(({ access }) => mayAct(tx.actor, access.read)).map(({ subject }) => subject);
  return tx.query<ChangeView>(CHANGES, [tx.actor.id, since, readable, departmentScope(tx.actor)]);
};

const envelopes = (tx: Tx): Promise<HomeEnvelopeView[]> =>
  tx.query<HomeEnvelopeView>(ENVELOPES, [Number(tx.today.slice(0, 4))]);
