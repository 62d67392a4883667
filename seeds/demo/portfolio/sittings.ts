import { addDays } from '../../../api/src/kernel/calendar-day.js';
import { advanceSitting } from '../../../api/src/sittings/advance.js';
import { planSitting } from '../../../api/src/sittings/create.js';
import { recordMembers } from '../../../api/src/sittings/members.js';
import { type Sitting, SITTINGS } from './assemblies.js';
import { Dice } from './dice.js';
import type { House } from './house.js';
import { inhabitants } from './inhabitants.js';

const MEMBERS = inhabitants(new Dice('assembly'), 34);
const [CHAIR, SECRETARY] = MEMBERS as [string, string];

const DAYS_BEFORE = 70;

/** Plans all sittings: the clerk enters each ten weeks before, and its members on the day. */
export function planSittings(house: House): void {
  for (const sitting of SITTINGS) {
    const { assembly: body, heldOn } = sitting;
    house.calendar.on(addDays(heldOn, -DAYS_BEFORE), async () => {
      const planned = { body, heldOn, chair: CHAIR, secretary: SECRETARY };
      const { id } = await house.calendar.by('clerk', (tx) => planSitting(tx, planned));
      house.sittings.set(sitting, id);
    });
    house.calendar.on(heldOn, () => hold(house, sitting));
  }
}

async function hold({ calendar, sittings }: House, sitting: Sitting): Promise<void> {
  const target = { id: sittings.get(sitting)! };
  await calendar.by('clerk', async (tx) => {
    await recordMembers(tx, target, { members: attendance(new Dice('attendance').about(sitting.heldOn)) });
    await advanceSitting(tx, target, 'hold');
  });
}

function attendance(dice: Dice) {
  const absent = MEMBERS.filter((name) => name !== CHAIR && name !== SECRETARY && dice.chance(18));
  const present = MEMBERS.filter((name) => !absent.includes(name));
  return [
    ...present.map((name) => ({ name, attendance: 'present' as const })),
    ...absent.map((name, index) =>
      dice.chance(70)
        ? { name, attendance: 'represented' as const, representedBy: present[index + 2]! }
        : { name, attendance: 'excused' as const },
    ),
  ];
}
