import { sumCents } from '../../kernel/money.js';
import { type LeftCommitment, type Proposal, proposalFor } from './proposal.js';

const LEFT: LeftCommitment = { kind: 'award', section: 'fonctionnement', leftCents: 100_00, dueCents: 0, over: null };

const CASES: [string, Partial<LeftCommitment>, string[]][] = [
  ['carries over what is still to come', {}, ['carry_over 10000 service_to_come']],
  ['attaches what was rendered and not paid', { dueCents: 100_00 }, ['attach 10000 service_certified']],
  ['attaches dues that were called', { kind: 'membership', dueCents: 100_00 }, ['attach 10000 fee_called']],
  [
    'parts them when one instalment was rendered',
    { dueCents: 30_00 },
    ['attach 3000 service_certified', 'carry_over 7000 service_to_come'],
  ],
  [
    'carries investment over, rendered or not: it knows no rattachement',
    { section: 'investissement', dueCents: 30_00 },
    ['carry_over 3000 investment_certified', 'carry_over 7000 service_to_come'],
  ],
  [
    'cancels what every instalment was certified without',
    { over: 'all_certified', dueCents: 30_00 },
    ['attach 3000 service_certified', 'cancel 7000 all_certified'],
  ],
  ['cancels what no convention carries any more', { over: 'convention_over' }, ['cancel 10000 convention_over']],
  [
    'cancels what a convention carried until its term',
    { over: 'convention_expired' },
    ['cancel 10000 convention_expired'],
  ],
  ['proposes nothing where nothing is left', { leftCents: 0 }, []],
];

describe('What is proposed at the end of a year', () => {
  it.each(CASES)('%s', (_, changes, expected) => {
    const told = ({ outcome, cents, why }: Proposal) => `${outcome} ${cents} ${why}`;
    expect(proposalFor({ ...LEFT, ...changes }).map(told)).toEqual(expected);
  });

  it.each(CASES)('%s, to the cent', (_, changes) => {
    const left = { ...LEFT, ...changes };
    expect(sumCents(proposalFor(left).map(({ cents }) => cents))).toBe(left.leftCents);
  });
});
