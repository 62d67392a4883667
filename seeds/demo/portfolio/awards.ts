import { createAward } from '../../../api/src/awards/create.js';
import type { InstalmentCondition } from '../../../api/src/awards/domain/award.js';
import { modifyAward } from '../../../api/src/awards/modify.js';
import { createConvention } from '../../../api/src/conventions/create.js';
import type { ConventionKind } from '../../../api/src/conventions/domain/convention.js';
import { type Cents, portion, sumCents } from '../../../api/src/kernel/money.js';
import type { Tx } from '../../../api/src/platform/context.js';
import { spreadOverYears } from './authorisations.js';
import { Dice } from './dice.js';
import type { Carried, House, Proposed } from './house.js';
import { imputationOf } from './imputations.js';
import type { File } from './plan.js';

interface Instalment {
  readonly label: string;
  readonly condition: InstalmentCondition;
  readonly rateBp: number;
}

/** How an award is paid, by the name of the custom. */
const CUSTOMS = {
  at_once: [{ label: 'Versement unique', condition: 'act_enforceable', rateBp: 10_000 }],
  advance: [
    { label: 'Acompte', condition: 'act_enforceable', rateBp: 7_000 },
    { label: 'Solde', condition: 'financial_report_accepted', rateBp: 3_000 },
  ],
  by_convention: [{ label: 'Versement unique', condition: 'convention_notified', rateBp: 10_000 }],
  advance_by_convention: [
    { label: 'Acompte', condition: 'convention_notified', rateBp: 8_000 },
    { label: 'Solde', condition: 'financial_report_accepted', rateBp: 2_000 },
  ],
  two_advances: [
    { label: 'Premier acompte', condition: 'convention_notified', rateBp: 5_000 },
    { label: 'Second acompte', condition: 'convention_notified', rateBp: 3_000 },
    { label: 'Solde', condition: 'financial_report_accepted', rateBp: 2_000 },
  ],
} as const satisfies Record<string, readonly Instalment[]>;

const LARGE_CENTS = 2_300_000;
const VERY_LARGE_CENTS = 15_000_000;

/** Drafts the award of one body: its parts, the lines that bear it, how it will be paid, and its convention when it is large. */
export async function draftAward(house: House, tx: Tx, proposals: readonly Proposed[]): Promise<Carried> {
  const files = proposals.map(({ file }) => file);
  const [first] = files as [File];
  const dice = new Dice('award').about(first.rank);
  const object = files.map(({ title }) => title).join(' et ');
  const requestIds = proposals.map(({ requestId }) => requestId);
  const { id: awardId } = await createAward(tx, { requestIds, object, demonstration: true });
  const amountCents = sumCents(files.map(({ proposedCents }) => proposedCents));
  const large = amountCents > LARGE_CENTS;
  const earmarked = files.some(({ kind }) => kind !== 'running_costs');
  const custom = customOf(amountCents, earmarked, dice);
  const { lines, authorisationId } = await spreadOverYears(tx, files, imputationOf(house, files, dice));
  const imputationLines = lines.map(({ meantId: _, ...line }) => line);
  await modifyAward(
    tx,
    { id: awardId },
    { imputationLines, authorisationId, instalments: instalments(amountCents, custom) },
  );
  const unresolved = lines.flatMap(({ creditLineId, meantId }, index) =>
    creditLineId === null ? [{ rank: index + 1, creditLineId: meantId }] : [],
  );
  const conventionId = large && first.body.kind !== 'natural_person' ? await draftConvention(tx, awardId, first) : null;
  return {
    awardId,
    files,
    amountCents,
    unresolved,
    conventionId,
    textApproved: false,
    kept: true,
    balance: custom.length > 1,
  };
}

export async function draftConvention(tx: Tx, awardId: number, { body, kind, year, title }: File): Promise<number> {
  const name = body.details.usualName ?? body.legalName;
  const { id } = await createConvention(tx, {
    awardId,
    kind: CONVENTION_KINDS[kind],
    title: `Convention ${year} avec ${name} : ${title}`,
    termOn: `${year + (kind === 'investment' ? 3 : 1)}-06-30`,
    demonstration: true,
  });
  return id;
}

const CONVENTION_KINDS: Readonly<Record<File['kind'], ConventionKind>> = {
  running_costs: 'objectives',
  action: 'financial',
  investment: 'investment',
};

function customOf(amountCents: Cents, earmarked: boolean, dice: Dice): readonly Instalment[] {
  if (amountCents <= LARGE_CENTS) return earmarked && dice.chance(25) ? CUSTOMS.advance : CUSTOMS.at_once;
  if (!earmarked) return CUSTOMS.by_convention;
  return amountCents > VERY_LARGE_CENTS ? CUSTOMS.two_advances : CUSTOMS.advance_by_convention;
}

/** Each instalment at its rate; the last bears the rounding. */
function instalments(amountCents: Cents, custom: readonly Instalment[]) {
  const before = custom.slice(0, -1).map(({ rateBp }) => portion(amountCents, rateBp));
  const amounts = [...before, amountCents - sumCents(before)];
  return custom.map((instalment, index) => ({ ...instalment, amountCents: amounts[index]! }));
}
