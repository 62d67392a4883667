import { advanceConvention } from '../../api/src/conventions/advance.js';
import { readConvention } from '../../api/src/conventions/read.js';
import { advanceDeliberation } from '../../api/src/deliberations/advance.js';
import type { GrantKind } from '../../api/src/grant-requests/domain/grant-request.js';
import { advanceMandat } from '../../api/src/payments/mandats/advance.js';
import { reissueMandat } from '../../api/src/payments/mandats/reissue.js';
import { poleScs } from '../acts/pole-scs.js';
import { carryGrant } from './one-grant.js';
import { certifyInstalment, liquidatePayment, payMandat, sendMandat } from './payments.js';
import type { Stage } from './stage.js';

const { demonstration: ours } = poleScs;
const { days } = ours;

/**
 * Deliberation ECO 023-5566/19/BM: two mandats in two bordereaux, each signed by the ordonnateur of its budget; the
 * accountant rejects one, which is issued again while the other is paid.
 */
export async function playPoleScs(stage: Stage): Promise<void> {
  const { awardId, conventionId, deliberationId } = await carryGrant(stage, poleScs, poleScs.request.kind as GrantKind);
  await stage.on(days.published, 'clerk', (tx) =>
    advanceDeliberation(tx, { id: deliberationId }, 'record_publication', { on: days.published }),
  );
  await signConvention(stage, conventionId);
  await payOnTwoBudgets(stage, awardId);
}

async function signConvention(stage: Stage, id: number): Promise<void> {
  const { conventionSent: sentOn, conventionSigned, authoritySigned, notified: notifiedOn } = days;
  const { annexedSha256 } = await stage.on(sentOn, 'officer', (tx) => readConvention(tx, id));
  const signed = (signedOn: string) => ({ signedOn, signedSha256: annexedSha256! });
  await stage.on(sentOn, 'officer', (tx) => advanceConvention(tx, { id }, 'send', { sentOn }));
  await stage.on(conventionSigned, 'officer', (tx) => {
    const signature = { ...signed(conventionSigned), signer: ours.beneficiary.contactName };
    return advanceConvention(tx, { id }, 'record_beneficiary_signature', signature);
  });
  await stage.on(authoritySigned, 'signatory', (tx) => advanceConvention(tx, { id }, 'sign', signed(authoritySigned)));
  await stage.on(notifiedOn, 'officer', (tx) => advanceConvention(tx, { id }, 'notify', { notifiedOn }));
}

async function payOnTwoBudgets(stage: Stage, awardId: number): Promise<void> {
  const paymentId = await certifyInstalment(stage, awardId, 0, 'Convention notifiée le 28/05/2019', '2019-05-29');
  const [principal, territory] = await liquidatePayment(stage, paymentId, '2019-06-03');
  await sendMandat(stage, principal!, 'signatory', '2019-06-04');
  await sendMandat(stage, territory!, 'territorySignatory', '2019-06-05');
  const { on, reason } = ours.rejection;
  await stage.on(on, 'secondFinance', (tx) => advanceMandat(tx, { id: principal! }, 'reject', { on, reason }));
  await payMandat(stage, territory!, '2019-06-14');
  const reissued = await stage.on('2019-06-17', 'finance', (tx) => reissueMandat(tx, { id: principal! }));
  await sendMandat(stage, reissued, 'signatory', '2019-06-18');
  await payMandat(stage, reissued, '2019-06-26');
}
