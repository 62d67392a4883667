import type { Cents } from '../../../../kernel/money.js';
import { sumCents } from '../../../../kernel/money.js';
import type { Words } from '../../../../kernel/words.js';
import type { AwardFacts } from '../../act.js';
import type { Found } from '../finding.js';
import { rule, type Rules } from '../rule.js';
import type { Reading } from '../reading/reading.js';
import { lawOf } from './of-award.js';

type Sum = {
  name: string;
  sumCents: Cents;
  amountCents: Cents;
};

const difference = ({ sumCents: sum, amountCents }: Sum, w: Words): string =>
  `${w.euros(sum)} − ${w.euros(amountCents)} = ${w.euros(sum - amountCents)}`;

type Summed = (award: AwardFacts, reading: Reading) => Cents | null;

/** Awards of which this does not make the amount; what is not known is not summed. */
const unequal =
  (field: string, summed: Summed) =>
  (reading: Reading): Found<Sum>[] =>
    reading.act.awards.flatMap((award) => {
      const { id, amountCents, beneficiary } = award;
      const sum = summed(award, reading);
      if (sum === null || sum === amountCents) return [];
      return [
        {
          params: { name: beneficiary.legalName, sumCents: sum, amountCents },
          mention: `award.${id}.amount`,
          fix: { kind: 'open', resource: 'awards', id, field },
        },
      ];
    });

const amounts = (things: readonly { readonly amountCents: Cents }[]): Cents =>
  sumCents(things.map(({ amountCents }) => amountCents));

const HOUSE = 'Règle interne : au centime près, chacun indépendamment';

export const sumRules = {
  parts_sum: rule({
    severity: 'stop',
    source: HOUSE,
    title: { fr: 'Somme des parts', en: 'Sum of the parts' },
    concerns: ({ act }) => act.awards.length > 0,
    fr: (p: Sum, w) => `${p.name} : les parts ne font pas l’attribution, ${difference(p, w)}.`,
    en: (p: Sum, w) => `${p.name}: the parts do not make the award, ${difference(p, w)}.`,
    check: unequal('parts', ({ parts }) => amounts(parts)),
  }),
  lines_sum: rule({
    severity: 'stop',
    source: HOUSE,
    title: { fr: 'Somme des lignes d’imputation', en: 'Sum of the imputation lines' },
    concerns: ({ act }) => act.awards.length > 0,
    fr: (p: Sum, w) => `${p.name} : les lignes ne font pas l’attribution, ${difference(p, w)}.`,
    en: (p: Sum, w) => `${p.name}: the lines do not make the award, ${difference(p, w)}.`,
    check: unequal('imputationLines', ({ lines }) => amounts(lines)),
  }),
  instalments_sum: rule({
    severity: 'stop',
    source: HOUSE,
    title: { fr: 'Somme des versements prévus', en: 'Sum of the instalments' },
    concerns: ({ law }) => law.awards.some(({ instalments }) => instalments.length > 0),
    fr: (p: Sum, w) => `${p.name} : les versements ne font pas l’attribution, ${difference(p, w)}.`,
    en: (p: Sum, w) => `${p.name}: the instalments do not make the award, ${difference(p, w)}.`,
    check: unequal('instalments', (award, reading) => {
      const instalments = lawOf(reading, award)?.instalments ?? [];
      return instalments.length === 0 ? null : sumCents(instalments);
    }),
  }),
  tariff: rule({
    severity: 'stop',
    source: 'Règle interne : la cotisation suit le tarif indiqué',
    title: { fr: 'Cotisation et tarif', en: 'Dues and tariff' },
    concerns: ({ act }) => act.memberships.some(({ fullTariffCents }) => fullTariffCents !== null),
    fr: (p: Sum, w) => `${p.name} : plein tarif moins réduction, ${difference(p, w)}.`,
    en: (p: Sum, w) => `${p.name}: full tariff less discount, ${difference(p, w)}.`,
    check: ({ act }) =>
      act.memberships.flatMap(({ id, organisation, fullTariffCents, discountBp, amountCents }) => {
        if (fullTariffCents === null) return [];
        const due = Math.round((fullTariffCents * (10_000 - (discountBp ?? 0))) / 10_000);
        if (due === amountCents) return [];
        return [
          {
            params: { name: organisation.legalName, sumCents: due, amountCents },
            mention: `membership.${id}.amountInFull`,
            fix: { kind: 'open', resource: 'memberships', id, field: 'amountCents' },
          },
        ];
      }),
  }),
} satisfies Rules;
