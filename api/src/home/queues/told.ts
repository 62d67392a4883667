import type { Told } from '../queue.js';

/** How rows of the main lists are told, whoever looks at them. */
export const ofRequest: Told = {
  label: 'b.legal_name',
  detail: `r.number || ' · ' || r.title`,
  since: 'r.state_since',
};

export const ofAward: Told = {
  label: 'b.legal_name',
  detail: `coalesce(report.number || ' · ', '') || a.object`,
  since: 'a.state_since',
};

export const ofMembership: Told = {
  label: 'b.legal_name',
  detail: `m.number || ' · ' || m.object`,
  since: 'm.state_since',
};

export const ofConvention: Told = {
  label: 'b.legal_name',
  detail: 'c.title',
  since: 'c.state_since',
};

export const ofReport: Told = {
  label: 'r.number',
  detail: 'r.title',
  since: 'r.state_since',
};

export const ofMandat: Told = {
  label: 'b.legal_name',
  detail: `coalesce('n° ' || m.number || ' · ', '') || a.object`,
  since: 'm.state_since',
};

export const ofFinancialReport: Told = {
  label: 'b.legal_name',
  detail: 'p.label',
  since: 'r.received_on',
};

export const ofIncomingGrant: Told = {
  label: 'g.title',
  detail: `g.number || ' · ' || g.funder`,
  since: 'g.state_since',
};
