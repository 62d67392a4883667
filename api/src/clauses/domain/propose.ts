import { paragraph } from '../../kernel/blocks.js';
import type { Reason } from '../../kernel/reasons.js';
import { longDay } from '../../kernel/words.js';
import {
  type Clause,
  CLAUSE_PLACES,
  type ClausePlace,
  type DecidedThing,
  type DecisionKind,
  type RenewedAct,
  type ReportFacts,
  validOn,
} from './clause.js';
import { CONDITIONS, whomOf } from './conditions.js';
import { type ClauseBlock, clauseBlocks } from './parse.js';
import { whyReasons } from './why.reasons.js';

/** A clause of the library, with its number and its place among the others. */
export interface KeptClause extends Clause {
  readonly id: number;
  readonly rank: number;
  /** The act that it cites, whatever its spelling. */
  readonly actKey: string | null;
}

/** A passage that suits a report, with why. */
export interface Suggestion {
  /** Null for what the file says and no clause does. */
  readonly clauseId: number | null;
  readonly place: ClausePlace;
  readonly title: string;
  readonly legalReference: string | null;
  readonly blocks: readonly ClauseBlock[];
  readonly why: Reason;
  /** The report cites the same act already. */
  readonly cited: boolean;
}

interface Ranked extends Suggestion {
  readonly rank: number;
}

/** What is renewed is cited after the law, before the delegation that lets decide. */
const RENEWED_ACT_RANK = 600;

const kindsOf = ({ things }: ReportFacts): ReadonlySet<DecisionKind> => new Set(things.map(({ kind }) => kind));

function suggested(clause: KeptClause, report: ReportFacts, there: ReadonlySet<DecisionKind>): Ranked[] {
  const { id, kinds, bodies, condition, standard, place, title, legalReference, rank, actKey } = clause;
  const serves = standard && validOn(clause, report.day) && bodies.includes(report.body);
  if (!serves || !kinds.some((kind) => there.has(kind))) return [];
  const why = CONDITIONS[condition](
    report.things.filter(({ kind }) => kinds.includes(kind)),
    report,
  );
  if (!why) return [];
  const cited = actKey !== null && report.citedKeys.includes(actKey);
  return [{ clauseId: id, place, title, legalReference, blocks: clauseBlocks(clause), why, cited, rank }];
}

const RENEWED: Readonly<Partial<Record<DecisionKind, (name: string) => string>>> = {
  award: (name) => `attribuant une précédente subvention à ${name}`,
  membership: (name) => `approuvant l’adhésion à ${name}`,
};

function renewed(thing: DecidedThing, { number, on, key }: RenewedAct, citedKeys: readonly string[]): Ranked {
  const day = on ? ` du ${longDay(on)}` : '';
  const said = RENEWED[thing.kind]?.(thing.name) ?? `relative à ${thing.name}`;
  return {
    clauseId: null,
    place: 'visas',
    title: `Acte renouvelé : ${thing.name}`,
    legalReference: null,
    blocks: [paragraph({ text: `la délibération n° ${number}${day} ${said} ;` })],
    why: whyReasons.renewed_act(whomOf([thing])),
    cited: citedKeys.includes(key),
    rank: RENEWED_ACT_RANK,
  };
}

const inOrder = (one: Ranked, other: Ranked): number =>
  CLAUSE_PLACES.indexOf(one.place) - CLAUSE_PLACES.indexOf(other.place) || one.rank - other.rank;

/** What suits a report on its day, in the order of acts: the clauses that hold, and the acts that it renews. */
export function suggestions(report: ReportFacts, clauses: readonly KeptClause[]): readonly Suggestion[] {
  const there = kindsOf(report);
  return [
    ...clauses.flatMap((clause) => suggested(clause, report, there)),
    ...report.things.flatMap((thing) => (thing.renewedAct ? [renewed(thing, thing.renewedAct, report.citedKeys)] : [])),
  ]
    .sort(inOrder)
    .map(({ rank: _, ...suggestion }) => suggestion);
}
