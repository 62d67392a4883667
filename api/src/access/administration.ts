import type { Guarded } from '../kernel/lifecycle.js';

/** What the administrator looks after. No business right is among them. */
export const administration: Guarded = {
  subject: 'administration',
  access: { read: ['administrator'], create: ['administrator'], modify: ['administrator'] },
};
