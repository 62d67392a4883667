import { judge } from '../../kernel/lifecycle.js';
import {
  BORDEREAU_STATES,
  type BordereauAction,
  type BordereauFacts,
  bordereauLifecycle,
  type BordereauState,
} from './bordereau.lifecycle.js';
import { type GatheredMandat, gathering } from './gathering.js';

const [NADIA, CLAIRE, KARIM, JEANNE] = [1, 2, 3, 4];

const WHOLE = { id: 1, validFrom: '2019-01-01', validUntil: null, ceilingCents: null };

const facts = (actorId: number, changes: Partial<BordereauFacts> = {}): BordereauFacts => ({
  actorId,
  budget: 'Budget principal',
  totalCents: 80_000_00,
  today: '2019-11-12',
  delegations: [WHOLE],
  preparedBy: KARIM,
  chains: [
    { mandat: 17, people: [NADIA, CLAIRE, CLAIRE] },
    { mandat: 18, people: [NADIA, CLAIRE, KARIM] },
  ],
  ...changes,
});

const NEXT: Record<BordereauState, BordereauAction[]> = {
  prepared: ['sign', 'cancel'],
  signed: ['withdraw_signature', 'send'],
  sent: [],
  cancelled: [],
};
const ACTIONS = Object.keys(bordereauLifecycle.actions) as BordereauAction[];

describe('A bordereau', () => {
  it.each(BORDEREAU_STATES)('%s goes where its table says and nowhere else', (state) => {
    const possible = ACTIONS.filter((action) => judge(bordereauLifecycle, action, state, facts(JEANNE)).allowed);
    expect(possible).toEqual(NEXT[state]);
  });

  it.each([
    ['who took no part in it', JEANNE, []],
    ['who certified', NADIA, ['chain_may_not_sign 17', 'chain_may_not_sign 18']],
    ['who liquidated and ordered', CLAIRE, ['chain_may_not_sign 17', 'chain_may_not_sign 18']],
    ['who prepared it and ordered one', KARIM, ['preparer_may_not_sign', 'chain_may_not_sign 18']],
  ])('is judged when signed by %s', (_, actorId, expected) => {
    const verdict = judge(bordereauLifecycle, 'sign', 'prepared', facts(actorId));
    const told = verdict.allowed
      ? []
      : verdict.reasons.map(({ code, params }) => [code, ...Object.values(params)].join(' '));
    expect(told).toEqual(expected);
  });
});

describe('The signature of a bordereau', () => {
  it.each<[string, Partial<BordereauFacts>, string | null]>([
    ['is given under a delegation without ceiling', {}, null],
    ['is given up to the ceiling', { delegations: [{ ...WHOLE, ceilingCents: 80_000_00 }] }, null],
    [
      'is given on the first and on the last day of the delegation',
      { delegations: [{ ...WHOLE, validFrom: '2019-11-12', validUntil: '2019-11-12' }] },
      null,
    ],
    [
      'is not given without a delegation on its budget',
      { delegations: [] },
      '« Budget principal » : il faut une délégation de signature en vigueur le 12/11/2019.',
    ],
    [
      'is not given before the delegation begins',
      { delegations: [{ ...WHOLE, validFrom: '2019-11-13' }] },
      '« Budget principal » : il faut une délégation de signature en vigueur le 12/11/2019.',
    ],
    [
      'is not given once it has ended',
      { delegations: [{ ...WHOLE, validUntil: '2019-11-11' }] },
      '« Budget principal » : il faut une délégation de signature en vigueur le 12/11/2019.',
    ],
    [
      'is not given above the largest ceiling in force',
      { delegations: [50_000_00, 79_999_99].map((ceilingCents, id) => ({ ...WHOLE, id, ceilingCents })) },
      'Il faut une délégation pour 80 000,00 € : la vôtre va jusqu’à 79 999,99 €.',
    ],
  ])('%s', (_, changes, expected) => {
    const verdict = judge(bordereauLifecycle, 'sign', 'prepared', facts(JEANNE, changes));
    expect(verdict.allowed ? null : verdict.reasons[0].say('fr').replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('Gathering mandats in a bordereau', () => {
  const mandat = (id: number, changes: Partial<GatheredMandat> = {}): GatheredMandat => ({
    id,
    number: id + 10,
    state: 'ordered',
    fiscalYearId: 5,
    bordereau: null,
    beneficiary: 'Medinsoft',
    ...changes,
  });

  it.each<[string, GatheredMandat[], string[]]>([
    ['takes ordered mandats of one fiscal year', [mandat(1), mandat(2)], []],
    ['knows its mandats', [mandat(1)], ['unknown_mandat 2']],
    [
      'waits for the order',
      [mandat(1), mandat(2, { state: 'liquidated', number: null })],
      ['mandat_not_ordered Medinsoft'],
    ],
    ['takes none twice', [mandat(1), mandat(2, { bordereau: 3 })], ['mandat_in_bordereau 12 3']],
    ['takes none that is gone', [mandat(1), mandat(2, { state: 'paid', bordereau: 3 })], ['mandat_in_bordereau 12 3']],
    ['keeps to one fiscal year', [mandat(1), mandat(2, { fiscalYearId: 6 })], ['several_fiscal_years']],
  ])('%s', (_, mandats, expected) => {
    const reasons = gathering.flatMap((guard) => guard.unmet({ wanted: [1, 2], mandats }) ?? []);
    expect(reasons.map(({ code, params }) => [code, ...Object.values(params)].join(' '))).toEqual(expected);
    expect(reasons.every(({ field }) => field === 'mandatIds')).toBe(true);
  });
});
