import { departmentList } from '../../src/access/departments/list.js';
import { userList } from '../../src/access/users/list.js';
import { awardList } from '../../src/awards/list.js';
import { beneficiaryList } from '../../src/beneficiaries/list.js';
import { authorisationList } from '../../src/budget/authorisations/list.js';
import { actNumberList, seriesList } from '../../src/numbering/list.js';
import { delegationList } from '../../src/budget/delegations/list.js';
import { fiscalYearList } from '../../src/budget/fiscal-years/list.js';
import { natureRuleList, nomenclatureList, successionList } from '../../src/budget/chart/list.js';
import { budgetList, creditLineList } from '../../src/budget/list.js';
import { externalConsumptionList } from '../../src/budget/external/list.js';
import { transferList } from '../../src/budget/transfers/list.js';
import { checkList } from '../../src/commitment-checks/list.js';
import { clauseList } from '../../src/clauses/list.js';
import { conventionList } from '../../src/conventions/list.js';
import { bridgeList } from '../../src/desk/bridge/list.js';
import { ledgerList } from '../../src/desk/list.js';
import { deliberationList } from '../../src/deliberations/list.js';
import { financialReportList } from '../../src/financial-reports/list.js';
import { fundingAuthorisationList } from '../../src/funding-authorisations/list.js';
import { grantRequestList } from '../../src/grant-requests/list.js';
import { houseIdentityList } from '../../src/house/list.js';
import { incomingGrantList } from '../../src/incoming-grants/list.js';
import { officerList } from '../../src/officers/list.js';
import { parameterList } from '../../src/parameters/list.js';
import { bordereauList } from '../../src/payments/bordereaux/list.js';
import { paymentList } from '../../src/payments/list.js';
import { mandatList } from '../../src/payments/mandats/list.js';
import { membershipList } from '../../src/memberships/list.js';
import type { ListDeclaration } from '../../src/platform/lists.js';
import { reportList } from '../../src/reports/list.js';
import { signedCopyList } from '../../src/signed-documents/copies/list.js';
import { signedDocumentList } from '../../src/signed-documents/list.js';
import { sittingList } from '../../src/sittings/list.js';
import { yearEndList } from '../../src/year-ends/list.js';
import type { CastName } from '../../../seeds/demo/cast.js';
import { openWorld, refusal, type World } from '../support/world.js';

const LISTS: Readonly<Record<string, ListDeclaration>> = {
  departments: departmentList,
  users: userList,
  officers: officerList,
  parameters: parameterList,
  'house-identities': houseIdentityList,
  beneficiaries: beneficiaryList,
  budgets: budgetList,
  'commitment-authorisations': authorisationList,
  'fiscal-years': fiscalYearList,
  'nomenclature-codes': nomenclatureList,
  'nature-rules': natureRuleList,
  'code-successions': successionList,
  'credit-lines': creditLineList,
  movements: ledgerList,
  'bridge-items': bridgeList,
  'act-numbers': actNumberList,
  'act-series': seriesList,
  'signature-delegations': delegationList,
  transfers: transferList,
  'external-consumptions': externalConsumptionList,
  'grant-requests': grantRequestList,
  memberships: membershipList,
  awards: awardList,
  conventions: conventionList,
  'incoming-grants': incomingGrantList,
  'funding-authorisations': fundingAuthorisationList,
  sittings: sittingList,
  clauses: clauseList,
  reports: reportList,
  deliberations: deliberationList,
  'financial-reports': financialReportList,
  payments: paymentList,
  mandats: mandatList,
  bordereaux: bordereauList,
  'commitment-checks': checkList,
  'year-end-commitments': yearEndList,
  'signed-documents': signedDocumentList,
  'signed-copies': signedCopyList,
};

/** The auditor reads every file; accounts, parameters and the house itself are no file. */
const readerOf = (path: string): CastName =>
  ['users', 'parameters', 'house-identities'].includes(path) ? 'administrator' : 'auditor';

/** A value that the filter accepts, found by asking it. */
function accepted({ filters }: ListDeclaration, name: string): string {
  const filter = filters[name]!;
  const candidates = ['true', '2019-09-26', '1', '2019', ...filter.describe.split(', '), 'texte'];
  return candidates.find((text) => filter.condition(text, () => '$1') !== null)!;
}

describe('Every list', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world?.close());

  it.each(Object.entries(LISTS))(
    'of %s answers each of its sorts, both ways, and each of its filters',
    async (path, list) => {
      const reader = await world.as(readerOf(path));
      const sorts = Object.keys(list.sorts).flatMap((sort) => [`sort=${sort}&order=asc`, `sort=${sort}&order=desc`]);
      const filters = Object.keys(list.filters).map((name) => `${name}=${encodeURIComponent(accepted(list, name))}`);
      for (const query of [...sorts, ...filters, 'ids=1,2', `${filters.join('&')}&page=2&perPage=10`]) {
        const answer = await reader.get(`/api/${path}?${query}`);
        expect([query, answer.status]).toEqual([query, 200]);
      }
    },
  );

  it.each(Object.entries(LISTS))('of %s has totals under the same filters', async (path, list) => {
    const reader = await world.as(readerOf(path));
    const filters = Object.keys(list.filters).map((name) => `${name}=${encodeURIComponent(accepted(list, name))}`);
    for (const query of ['', ...filters]) {
      const answer = await reader.get(`/api/${path}/totals?${query}`);
      expect([query, answer.status, typeof answer.body.count]).toEqual([query, 200, 'number']);
    }
  });

  it('refuses what it does not know, and says what it accepts', async () => {
    const auditor = await world.as('auditor');
    const unknown = await auditor.get('/api/grant-requests?colour=blue');
    expect(refusal(unknown)).toEqual([422, ['unknown_parameter']]);
    expect(unknown.body.detail).toContain('fiscalYear');
    expect(refusal(await auditor.get('/api/grant-requests?state=burnt'))).toEqual([422, ['bad_parameter']]);
    expect(refusal(await auditor.get('/api/grant-requests?page=9999&perPage=200'))).toEqual([422, ['too_far']]);
    expect(refusal(await auditor.get('/api/grant-requests?sort=id;drop'))).toEqual([422, ['bad_parameter']]);
  });
});
