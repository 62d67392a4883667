import { type Renewal, renewalReasons, type RenewedRequest } from './renewal.js';

const request = (changes: Partial<Renewal> = {}): Renewal => ({
  id: 2,
  beneficiaryId: 1,
  fiscalYear: 2020,
  ...changes,
});
const renewed = (changes: Partial<RenewedRequest> = {}): RenewedRequest => ({
  ...{ id: 1, beneficiaryId: 1, fiscalYear: 2019 },
  ...changes,
});

describe('A renewal', () => {
  it.each<[Renewal, RenewedRequest | null, string[]]>([
    [request(), null, []],
    [request({ renewalOfId: 1 }), renewed(), []],
    [request({ renewalOfId: 1 }), renewed({ fiscalYear: 2020 }), []],
    [request({ renewalOfId: 9 }), null, ['renewed_unknown renewalOfId']],
    [request({ renewalOfId: 2 }), renewed({ id: 2 }), ['renews_itself renewalOfId']],
    [request({ renewalOfId: 1 }), renewed({ beneficiaryId: 7 }), ['renewed_of_other_beneficiary renewalOfId']],
    [request({ renewalOfId: 1 }), renewed({ fiscalYear: 2021 }), ['renewed_later renewalOfId']],
    [request({ formerSupport: 'Département des Bouches-du-Rhône' }), null, []],
    [request({ formerSupport: 'Ville d’Aix', formerSupportYear: 2018, formerSupportCents: 5_000_00 }), null, []],
    [request({ formerSupportYear: 2018 }), null, ['former_support_unnamed formerSupport']],
    [request({ formerSupportCents: 5_000_00 }), null, ['former_support_unnamed formerSupport']],
    [
      request({ formerSupport: 'Ville d’Aix', formerSupportYear: 2021 }),
      null,
      ['former_support_to_come formerSupportYear'],
    ],
    [request({ renewalOfId: 1, formerSupport: 'Ville d’Aix' }), renewed(), ['renewal_told_twice formerSupport']],
  ])('%j of %j', (entry, former, expected) => {
    expect(renewalReasons(entry, former).map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });
});
