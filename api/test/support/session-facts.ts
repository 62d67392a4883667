import type { FactSheet } from './fact-sheet.js';

interface Member {
  name: string;
  attendance: string;
  representedBy: string | null;
}

/** What the API answers of one act, of its report and of its sitting. */
interface Session {
  act: Record<string, unknown>;
  report: Record<string, unknown>;
  sitting: Record<string, unknown> & { members: Member[] };
}

interface CitedAct {
  body: string | null;
  actOn: string | null;
  number: string | null;
  citedFor: string | null;
}

/** The facts that all acts print: report, sitting and its members, vote, certifier. Days that some acts leave out stay with their own test. */
export function holdsSession(sheet: FactSheet, { act, report, sitting }: Session): void {
  sheet.holds('report.number', 'Rapport', 'Rapport › numéro', report['number']);
  sheet.holds('report.title', 'Intitulé', 'Rapport › intitulé', report['title']);
  sheet.holds('report.rapporteur', 'Rapporteur', 'Rapport › rapporteur', report['rapporteur']);

  sheet.holds('sitting.body', 'Instance', 'Séance › instance', sitting['body']);
  sheet.holds('sitting.heldOn', 'Séance du', 'Séance › date', sitting['heldOn']);
  sheet.holds('sitting.chair', 'Présidence', 'Séance › présidence', sitting['chair']);
  const counted = 'Séance › nombre imprimé de présents';
  sheet.holds('sitting.printedPresentCount', 'Présents, en nombre', counted, sitting['printedPresentCount']);
  const list = 'Séance › membres';
  const named = (wanted: string) => sitting.members.filter(({ attendance }) => attendance === wanted);
  const names = (wanted: string) => named(wanted).map(({ name }) => name);
  sheet.holds('sitting.present', 'Présents', list, names('present'));
  const represented = named('represented').map(({ name, representedBy }) => ({ name, by: representedBy }));
  sheet.holds('sitting.represented', 'Représentés, par', list, represented);
  sheet.holds('sitting.excused', 'Excusés', list, names('excused'));

  sheet.holds('deliberation.number', 'Délibération', 'Délibération › numéro', act['number']);
  sheet.holds('deliberation.voteWording', 'Vote', 'Délibération › vote', act['voteWording']);
  sheet.holds(
    'deliberation.certifierName',
    'Certifié conforme par',
    'Délibération › certificateur',
    act['certifierName'],
  );
  const capacity = 'Délibération › qualité du certificateur';
  sheet.holds('deliberation.certifierCapacity', 'En qualité de', capacity, act['certifierCapacity']);
  sheet.holds('deliberation.signedOn', 'Signé le', 'Délibération › signature', act['signedOn']);
}

/** What the act says that it stands on: opinions, and acts under their numbers as printed. */
export function holdsReferences(sheet: FactSheet, report: { opinions: object[]; citedActs: CitedAct[] }): void {
  sheet.holds('report.opinions', 'Avis', 'Rapport › avis', report.opinions);
  const printed = report.citedActs.map(({ body, actOn, number, citedFor }) => ({ body, actOn, number, citedFor }));
  for (const [rank, cited] of printed.entries()) {
    sheet.holds(`report.citedActs.${rank}`, `Acte cité ${rank + 1}`, 'Rapport › actes cités', cited);
  }
}
