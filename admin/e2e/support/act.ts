import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Act {
  requests: { title: string; purpose: string; printedShare: string; requestedCents: number }[];
  award: { object: string; printedImputation: string; amountCents: number };
  report: { number: string; title: string };
  sitting: { chair: string; present: string[]; represented: { name: string; by: string }[]; excused: string[] };
  deliberation: { number: string; voteWording: string; certifierName: string; certifierCapacity: string };
  demonstration: { siret: string; rna: string; contactName: string; contactPhone: string };
}

const file = join(import.meta.dirname, '../../../../seeds/acts/medinsoft.json');

/** The facts of deliberation ECO 014-6555/19/BM, as the seeds hold them. */
export const act = JSON.parse(readFileSync(file, 'utf8')) as Act;

const { present, represented, excused } = act.sitting;

/** The three lists of the sitting, as the act prints them: lines cut anywhere, names parted by a dash. */
export const printedMembers = {
  Présents: `Étaient présents Mesdames et Messieurs :\n${present.join(' - ').replace('François BERNARDINI - ', 'François\nBERNARDINI - ')}.`,
  Représentés: `Étaient absents et représentés Mesdames et Messieurs :\n${represented.map(({ name, by }) => `${name} représenté par ${by}`).join(' - ')}.`,
  Excusés: `Étaient absents et excusés Messieurs :\n${excused.join(' - ')}.`,
};
