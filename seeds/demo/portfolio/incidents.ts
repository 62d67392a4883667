import { createBeneficiary } from '../../../api/src/beneficiaries/create.js';
import { mergeBeneficiary } from '../../../api/src/beneficiaries/merge.js';
import { modifyBeneficiary } from '../../../api/src/beneficiaries/modify.js';
import type { CalendarDay } from '../../../api/src/kernel/calendar-day.js';
import { advanceDepartment, createDepartment } from '../../../api/src/access/departments/write.js';
import { oneTimePassword } from '../../../api/src/access/passwords.js';
import { advanceUser } from '../../../api/src/access/users/advance.js';
import { createUser } from '../../../api/src/access/users/create.js';
import { exposeAccount, meet, takeAccount } from './acquaintances.js';
import { BODIES, type Body } from './bodies.js';
import type { House } from './house.js';
import { ibanOf } from './identifiers.js';

const KNOWN_SINCE: CalendarDay = '2024-03-04';

/** What happens outside the files: bank details that change or are forged, a stop, a record entered twice, people who leave. */
export function planIncidents(house: House): void {
  const [radio, circus, office, twice] = ['bank_change', 'bank_fraud', 'stopped', 'entered_twice'].map(marked) as [
    Body,
    Body,
    Body,
    Body,
  ];
  const { calendar } = house;
  calendar.on(KNOWN_SINCE, async () => {
    await meet(house, radio, 'cultureOfficer');
    await meet(house, circus, 'secondCultureOfficer');
    await meet(house, office, 'socialOfficer');
    await meet(house, twice, 'cultureOfficer');
  });
  calendar.on('2025-01-20', () => enterTwice(house, twice));
  calendar.on('2025-09-10', () => takeAccount(house, radio, anotherIban(radio, 1), 'secondCultureOfficer', 6));
  calendar.on('2026-04-14', () => stopPayments(house, office));
  calendar.on('2026-05-19', () => exposeAccount(house, circus, anotherIban(circus, 1), 'cultureOfficer'));
  calendar.on('2026-10-12', () => takeAccount(house, radio, anotherIban(radio, 2), 'cultureOfficer', 6));
  planDeparture(house);
}

const marked = (mark: string): Body => BODIES.find((body) => body.mark === mark)!;

const anotherIban = ({ rank }: Body, time: number): string => ibanOf(10_000 * time + rank);

async function stopPayments({ calendar, known }: House, body: Body): Promise<void> {
  const stopReason = 'Redressement judiciaire ouvert le 09/04/2026 : paiements suspendus à la demande du mandataire';
  await calendar.by('finance', (tx) => modifyBeneficiary(tx, { id: known.get(body)! }, { stopReason }));
}

/** Another department enters the same body from its letterhead; finance makes one record of the two. */
async function enterTwice({ calendar, known }: House, { legalName, details: { city } }: Body): Promise<void> {
  const entry = { kind: 'association' as const, legalName: legalName.toUpperCase(), city, demonstration: true };
  const { id } = await calendar.by('otherOfficer', (tx) => createBeneficiary(tx, entry));
  calendar.in(22, () =>
    calendar.by('secondFinance', async (tx) => {
      const intoId = known.get(marked('entered_twice'))!;
      const survivor = await tx.query<{ version: number }>('SELECT version FROM beneficiary WHERE id = $1', [intoId]);
      const reason = 'Même association, saisie deux fois par deux directions';
      await mergeBeneficiary(tx, { id }, { intoId, intoVersion: survivor[0]!.version, reason, keep: [] });
    }),
  );
}

/** A department that was closed, and who had worked there. */
function planDeparture({ calendar }: House): void {
  calendar.in(1, async () => {
    const { departmentId, userId } = await calendar.by('administrator', async (tx) => {
      const { id } = await createDepartment(tx, { code: 'DEVT', name: 'Direction de l’événementiel' });
      const account = { email: 'michel.imbert@demo.example', displayName: 'Michel Imbert', departmentId: id };
      const user = await createUser(tx, { ...account, roles: ['grants_officer'] }, oneTimePassword);
      return { departmentId: id, userId: user.id };
    });
    calendar.in(200, () =>
      calendar.by('administrator', async (tx) => {
        await advanceUser(tx, { id: userId }, 'deactivate');
        await advanceDepartment(tx, { id: departmentId }, 'close');
      }),
    );
  });
}
