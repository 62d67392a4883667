import { modifyBeneficiary } from '../../../api/src/beneficiaries/modify.js';
import type { CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import { exposeAccount, meet, takeAccount } from './acquaintances.js';
import { BODIES, type Body } from './bodies.js';
import type { House } from './house.js';
import { ibanOf } from './identifiers.js';

const KNOWN_SINCE: CalendarDay = '2024-03-04';

/** What happens to some bodies outside their files: bank details that change, or that are forged, and a stop. */
export function planIncidents(house: House): void {
  const [radio, circus, office] = ['bank_change', 'bank_fraud', 'stopped'].map(marked) as [Body, Body, Body];
  house.calendar.on(KNOWN_SINCE, async () => {
    await meet(house, radio, 'cultureOfficer');
    await meet(house, circus, 'secondCultureOfficer');
    await meet(house, office, 'socialOfficer');
  });
  house.calendar.on('2025-09-10', () => takeAccount(house, radio, anotherIban(radio, 1), 'secondCultureOfficer', 6));
  house.calendar.on('2026-05-19', () => exposeAccount(house, circus, anotherIban(circus, 1), 'cultureOfficer'));
  house.calendar.on('2026-04-14', () => stopPayments(house, office));
  house.calendar.on('2026-10-12', () => takeAccount(house, radio, anotherIban(radio, 2), 'cultureOfficer', 6));
}

const marked = (mark: string): Body => BODIES.find((body) => body.mark === mark)!;

const anotherIban = ({ rank }: Body, time: number): string => ibanOf(10_000 * time + rank);

async function stopPayments({ calendar, known }: House, body: Body): Promise<void> {
  const stopReason = 'Redressement judiciaire ouvert le 09/04/2026 : paiements suspendus à la demande du mandataire';
  await calendar.by('finance', (tx) => modifyBeneficiary(tx, { id: known.get(body)! }, { stopReason }));
}
