import { Caller } from './caller.js';
import type { Site } from './site.js';

interface Wanted {
  legalName: string;
  siret: string;
  lines: { printed: string; amountCents: number }[];
}

/** The people who bring a small grant to the finance visa, then to the vote, without the screens that other stories try. */
export class Grant {
  private constructor(
    private readonly people: Readonly<Record<'officer' | 'manager' | 'clerk' | 'second' | 'administrator', Caller>>,
    private readonly wanted: Wanted,
    private ids = { award: 0, report: 0 },
  ) {}

  static async of(site: Site, wanted: Wanted): Promise<Grant> {
    const [officer, manager, clerk, second, administrator] = await Promise.all(
      ['Nadia Benali', 'Hélène Garnier', 'Sophie Lemaire', 'Karim Haddad', 'Alex Morel'].map((name) =>
        Caller.of(name, site),
      ),
    );
    const people = {
      officer: officer!,
      manager: manager!,
      clerk: clerk!,
      second: second!,
      administrator: administrator!,
    };
    return new Grant(people, wanted);
  }

  get award(): string {
    return `/awards/${this.ids.award}/show`;
  }

  async on(today: string): Promise<void> {
    await this.people.administrator.change('PUT', 'demonstration/today', 0, { today });
  }

  /** One step, on the version that stands. */
  private async act(who: Caller, path: string, action: string, body: object = {}): Promise<void> {
    const { version } = await who.read(path);
    await who.change('POST', `${path}/${action}`, version, body);
  }

  /** Asked, proposed and on a report, on 4 March 2019: finance has what the act prints, and no credit line. */
  async toVisa(): Promise<void> {
    const { officer, manager, second } = this.people;
    const { legalName, siret, lines } = this.wanted;
    const amountCents = lines.reduce((sum, line) => sum + line.amountCents, 0);
    await this.on('2019-03-04');
    const body = await officer.create('beneficiaries', { kind: 'association', legalName, siret });
    const account = { iban: 'DE89370400440532013000', holder: legalName, proof: 'RIB' };
    await officer.create(`beneficiaries/${body.id}/bank-accounts`, account);
    const { bankAccounts } = await officer.read<{ bankAccounts: { id: number; version: number }[] }>(
      `beneficiaries/${body.id}`,
    );
    const [{ id: accountId, version }] = bankAccounts as [{ id: number; version: number }];
    await second.change('POST', `bank-accounts/${accountId}/confirm`, version, { calledContact: 'Direction' });
    const request = await officer.create('grant-requests', {
      ...{
        beneficiaryId: body.id,
        kind: 'running_costs',
        form: 'cash',
        fiscalYear: 2019,
        title: 'Fonctionnement du réseau',
      },
      ...{ purpose: 'Animation du réseau', receivedOn: '2019-02-04', requestedCents: amountCents },
      ...{ budgetBase: 'body', budgetCents: amountCents * 5, periodStart: '2019-01-01', periodEnd: '2019-12-31' },
    });
    const asked = `grant-requests/${request.id}`;
    await this.act(officer, asked, 'submit');
    await this.handIn(asked);
    for (const action of ['declare-complete', 'start-review']) await this.act(officer, asked, action);
    await this.act(manager, asked, 'propose', { proposedCents: amountCents });
    const award = await officer.create('awards', { requestIds: [request.id], object: 'Fonctionnement du réseau' });
    await officer.change('PATCH', `awards/${award.id}`, award.version, { imputationLines: lines });
    const report = await officer.create('reports', {
      ...{ number: 'MET 19/10900/BM', title: 'Attribution d’une subvention', body: 'bureau' },
      items: [{ kind: 'award', id: award.id }],
    });
    await this.act(officer, `reports/${report.id}`, 'request-visas');
    this.ids = { award: award.id, report: report.id };
  }

  /** All the papers that the request calls for. */
  private async handIn(asked: string): Promise<void> {
    const { officer } = this.people;
    const request = await officer.read<{ version: number; papers: { kind: string; mandatory: boolean }[] }>(asked);
    const papers = request.papers
      .filter(({ mandatory }) => mandatory)
      .map(({ kind }) => ({ kind, state: 'provided', providedOn: '2019-03-04' }));
    await officer.change('PUT', `${asked}/papers`, request.version, { papers });
  }

  /** Voted on 28 March, received and published in April: it can be paid. */
  async toVote(): Promise<void> {
    const { manager, clerk } = this.people;
    const report = `reports/${this.ids.report}`;
    await this.act(manager, report, 'approve');
    const chair = 'Martine Vassal';
    const sitting = await clerk.create('sittings', { body: 'bureau', heldOn: '2019-03-28', chair });
    const members = [{ name: chair, attendance: 'present' }];
    await clerk.change('PUT', `sittings/${sitting.id}/members`, sitting.version, { members });
    await this.act(clerk, report, 'place-on-agenda', { sittingId: sitting.id });
    await this.on('2019-03-28');
    await this.act(clerk, `sittings/${sitting.id}`, 'hold');
    const { id } = await clerk.create('deliberations', {
      ...{ reportId: this.ids.report, number: 'ECO 030-5600/19/BM' },
      voteWording: 'Cette proposition mise aux voix est adoptée.',
    });
    await this.on('2019-04-15');
    for (const [action, on] of [
      ['record-signature', '2019-03-28'],
      ['record-transmission', '2019-04-08'],
      ['record-reception', '2019-04-10'],
      ['record-publication', '2019-04-11'],
    ] as const) {
      await this.act(clerk, `deliberations/${id}`, action, { on });
    }
  }
}
