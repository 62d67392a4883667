import { act } from './act.js';
import { Caller } from './caller.js';
import type { Site } from './site.js';

/** Medinsoft’s two requests, proposed, and the award that joins them: what a report is drafted from. Its page. */
export async function proposedMedinsoft(site: Site): Promise<string> {
  const people = ['Nadia Benali', 'Hélène Garnier', 'Alex Morel'].map((name) => Caller.of(name, site));
  const [officer, manager, administrator] = (await Promise.all(people)) as [Caller, Caller, Caller];
  await administrator.change('PUT', 'demonstration/today', 0, { today: '2019-09-10' });

  const step = async (who: Caller, path: string, action: string, body: object = {}): Promise<void> => {
    await who.change('POST', `${path}/${action}`, (await who.read(path)).version, body);
  };
  const body = await officer.create('beneficiaries', {
    kind: 'association',
    legalName: 'Medinsoft',
    siret: '81234567600017',
  });

  const ask = async (request: (typeof act.requests)[number]): Promise<number> => {
    const { printedShare: _, ...asked } = request;
    const { id } = await officer.create('grant-requests', {
      ...{ ...asked, beneficiaryId: body.id, form: 'cash', fiscalYear: 2019, receivedOn: '2019-02-04' },
      ...{ periodStart: '2019-01-01', periodEnd: '2019-12-31' },
    });
    const path = `grant-requests/${id}`;
    await step(officer, path, 'submit');
    const { version, papers } = await officer.read<{ version: number; papers: { kind: string; mandatory: boolean }[] }>(
      path,
    );
    const provided = papers
      .filter(({ mandatory }) => mandatory)
      .map(({ kind }) => ({ kind, state: 'provided', providedOn: '2019-09-10' }));
    await officer.change('PUT', `${path}/papers`, version, { papers: provided });
    for (const action of ['declare-complete', 'start-review']) await step(officer, path, action);
    await step(manager, path, 'propose', { proposedCents: request.requestedCents });
    return id;
  };
  const requestIds: number[] = [];
  for (const request of act.requests) requestIds.push(await ask(request));

  const award = await officer.create('awards', { requestIds, object: act.award.object });
  await officer.change('PATCH', `awards/${award.id}`, award.version, {
    imputationLines: [{ printed: act.award.printedImputation, amountCents: act.award.amountCents }],
  });
  return `/awards/${award.id}/show`;
}
