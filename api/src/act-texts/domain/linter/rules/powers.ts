import type { CalendarDay } from '../../../../kernel/calendar-day.js';
import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import { actKey, numbersIn } from '../reading/acts.js';
import { folded } from '../reading/names.js';
import { inPlace, type Reading } from '../reading/reading.js';
import { lawOf } from './of-award.js';
import { opened } from './spots.js';

/** Ordonnance 2021-1310: from this day the register is signed by the chair and the secretary. */
const TWO_SIGN_FROM: CalendarDay = '2022-07-01';

/** « portant délégation », « qui délègue ». */
const DELEGATION = /dél[éè]g(?:u|at)/iu;

const needsDelegation = ({ act }: Reading): boolean => act.report.body === 'bureau';

const saysDelegation = (reading: Reading): boolean =>
  inPlace(reading, 'visas').some(({ text }) => DELEGATION.test(text) && /conseil/iu.test(text));

type Certified = {
  name: string;
  heldOn: CalendarDay;
};

function certified({ act }: Reading): Certified | null {
  const name = act.deliberation?.certifierName;
  return name && act.sitting ? { name, heldOn: act.sitting.heldOn } : null;
}

const open = ({ validFrom, validUntil }: Reading['law']['certifier'][number], day: CalendarDay): boolean =>
  validFrom <= day && (validUntil === null || validUntil >= day);

const certifying =
  (wrong: (delegations: Reading['law']['certifier'], day: CalendarDay) => boolean) =>
  (reading: Reading): Found<Certified>[] => {
    const act = certified(reading);
    return act && wrong(reading.law.certifier, act.heldOn) ? [{ params: act }] : [];
  };

type Signer = {
  name: string;
  heldOn: CalendarDay;
};

const hasCertifier = (reading: Reading): boolean => certified(reading) !== null;

export const powerRules = {
  delegation_unsaid: rule({
    severity: 'warn',
    source: 'CGCT, art. L5211-10 : le Bureau décide par délégation du Conseil',
    title: { fr: 'Délégation du Conseil au Bureau', en: 'Delegation of the Council to the Bureau' },
    concerns: needsDelegation,
    fr: () => 'Aucun visa ne cite la délégation du Conseil au Bureau.',
    en: () => 'No visa cites the delegation of the Council to the Bureau.',
    check: (reading) =>
      needsDelegation(reading) && !saysDelegation(reading) ? [{ params: {}, passage: 'visas:cited_acts' }] : [],
  }),
  delegation_replaced: rule({
    severity: 'warn',
    source: 'CGCT, art. L5211-10 : la délégation en vigueur au jour de la séance',
    title: { fr: 'Délégation en vigueur', en: 'Delegation in force' },
    concerns: (reading) => needsDelegation(reading) && saysDelegation(reading),
    fr: (p: { number: string; latest: string; actOn: CalendarDay }, w) =>
      `${p.number} : ce jour-là, la délégation en vigueur est ${p.latest} du ${w.day(p.actOn)}.`,
    en: (p: { number: string; latest: string; actOn: CalendarDay }, w) =>
      `${p.number}: on that day, the delegation in force is ${p.latest} of ${w.day(p.actOn)}.`,
    check: (reading) => {
      const { delegation } = reading.law;
      if (!delegation || !needsDelegation(reading)) return [];
      const { number: latest, actOn } = delegation;
      return inPlace(reading, 'visas')
        .filter(({ text }) => DELEGATION.test(text))
        .flatMap(({ passage, text }) => {
          const [cited] = numbersIn(text);
          if (!cited || numbersIn(text).some(({ key }) => key === actKey(latest))) return [];
          const { number } = cited;
          return [{ params: { number, latest, actOn }, passage: passage.key, quote: number }];
        });
    },
  }),
  certifier_unknown: rule({
    severity: 'advise',
    source: 'CGCT, art. L5211-9 : délégation de signature au certificateur',
    title: { fr: 'Délégation du certificateur', en: 'Delegation of the certifier' },
    concerns: hasCertifier,
    fr: (p: Certified) => `${p.name} certifie : aucune délégation de signature n’est enregistrée à son nom.`,
    en: (p: Certified) => `${p.name} certifies: no delegation of signature is recorded in this name.`,
    check: certifying((delegations) => delegations.length === 0),
  }),
  certifier_out: rule({
    severity: 'warn',
    source: 'CGCT, art. L5211-9 : délégation de signature au certificateur',
    title: { fr: 'Délégation du certificateur en vigueur', en: 'Delegation of the certifier in force' },
    concerns: (reading) => hasCertifier(reading) && reading.law.certifier.length > 0,
    fr: (p: Certified, w) => `${p.name} n’avait pas de délégation le ${w.day(p.heldOn)}.`,
    en: (p: Certified, w) => `${p.name} had no delegation on ${w.day(p.heldOn)}.`,
    check: certifying((delegations, day) => delegations.length > 0 && !delegations.some((one) => open(one, day))),
  }),
  secretary: rule({
    severity: 'warn',
    source: 'CGCT, art. L2121-23, issu de l’ordonnance 2021-1310',
    title: { fr: 'Signature du secrétaire de séance', en: 'Signature of the secretary' },
    concerns: ({ act }) => act.deliberation !== null && (act.sitting?.heldOn ?? '') >= TWO_SIGN_FROM,
    fr: (p: { heldOn: CalendarDay }, w) =>
      `Séance du ${w.day(p.heldOn)} : la présidence et le secrétaire signent, nommez le secrétaire.`,
    en: (p: { heldOn: CalendarDay }, w) =>
      `Sitting of ${w.day(p.heldOn)}: chair and secretary sign, name the secretary.`,
    check: ({ act: { deliberation, sitting } }) =>
      deliberation && sitting && sitting.heldOn >= TWO_SIGN_FROM && !sitting.secretary
        ? [{ params: { heldOn: sitting.heldOn }, mention: 'sitting.heldOn' }]
        : [],
  }),
  signer_absent: rule({
    severity: 'warn',
    title: { fr: 'Présidence et secrétaire présents', en: 'Chair and secretary present' },
    concerns: ({ act }) => (act.sitting?.present.length ?? 0) > 0,
    fr: (p: Signer, w) => `${p.name} n’est pas parmi les présents du ${w.day(p.heldOn)}.`,
    en: (p: Signer, w) => `${p.name} is not among those present on ${w.day(p.heldOn)}.`,
    check: ({ act: { sitting } }) => {
      if (!sitting || sitting.present.length === 0) return [];
      const present = new Set(sitting.present.map(folded));
      return [sitting.chair, sitting.secretary]
        .filter((name): name is string => name !== null && !present.has(folded(name)))
        .map((name) => ({ params: { name, heldOn: sitting.heldOn }, mention: 'sitting.chair' }));
    },
  }),
  present_count: rule({
    severity: 'advise',
    title: { fr: 'Nombre de présents', en: 'Number of members present' },
    concerns: ({ act }) => (act.sitting?.present.length ?? 0) > 0 && act.sitting?.printedPresentCount !== null,
    fr: (p: { printed: number; listed: number }, w) =>
      `${w.count(p.listed, 'membre présent nommé', 'membres présents nommés')}, l’acte en compte ${p.printed}.`,
    en: (p: { printed: number; listed: number }, w) =>
      `${w.count(p.listed, 'member present named', 'members present named')}, the act counts ${p.printed}.`,
    check: ({ act: { sitting } }) => {
      const [printed, listed] = [sitting?.printedPresentCount ?? null, sitting?.present.length ?? 0];
      return printed === null || listed === 0 || printed === listed ? [] : [{ params: { printed, listed } }];
    },
  }),
  republican_commitment: rule({
    severity: 'warn',
    source: 'Loi 2000-321 art. 10-1, issu de la loi 2021-1109 ; décret 2021-1947',
    title: { fr: 'Contrat d’engagement républicain', en: 'Republican commitment' },
    concerns: ({ law }) => law.day >= '2022-01-02' && law.awards.length > 0,
    fr: (p: { name: string; number: string; receivedOn: CalendarDay }, w) =>
      `${p.name} : demande ${p.number} du ${w.day(p.receivedOn)} sans engagement républicain.`,
    en: (p: { name: string; number: string; receivedOn: CalendarDay }, w) =>
      `${p.name}: request ${p.number} of ${w.day(p.receivedOn)} without a republican commitment.`,
    check: (reading) =>
      reading.act.awards.flatMap((award) =>
        (lawOf(reading, award)?.uncommitted ?? []).map(({ number, receivedOn }) => ({
          params: { name: award.beneficiary.legalName, number, receivedOn },
          mention: `award.${award.id}.beneficiary`,
          fix: reading.law.bodies.some(({ name }) => name === award.beneficiary.legalName)
            ? opened(
                'beneficiaries',
                reading.law.bodies.find(({ name }) => name === award.beneficiary.legalName)!.id,
                'republicanCommitmentOn',
              )
            : null,
        })),
      ),
  }),
} satisfies Rules;
