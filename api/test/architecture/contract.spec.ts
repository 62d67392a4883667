import type { OpenAPIObject } from '@nestjs/swagger';
import { contract } from '../../src/contract.js';
import { png } from '../support/papers.js';
import { DEMONSTRATION_PATIENCE, expectOk, openDemonstration, type World } from '../support/world.js';

interface Schema {
  $ref?: string;
  type?: string;
  nullable?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Schema;
  allOf?: Schema[];
  enum?: unknown[];
}

/** The routes that answer a question, with one. */
const QUESTIONS: Readonly<Record<string, string>> = {
  '/api/clauses/preview': '/api/clauses/preview?text=le+texte',
  '/api/reports/{id}/text/difference': '/api/reports/1/text/difference?from=1&to=1',
  '/api/conventions/{id}/difference': '/api/conventions/1/difference?from=1&to=1',
  '/api/signed-documents/{subject}/{id}': '/api/signed-documents/report/1',
  '/api/signed-documents/{subject}/{id}/{edition}/check': '/api/signed-documents/report/1/1/check',
  '/api/credit-lines/candidates': '/api/credit-lines/candidates?printed=Chapitre+65&year=2019',
};

describe('What the API answers', () => {
  let world: World;
  let document: OpenAPIObject;
  beforeAll(async () => {
    document = await contract();
    world = await openDemonstration();
  }, DEMONSTRATION_PATIENCE);
  afterAll(() => world?.close());

  const resolved = (schema: Schema): Schema => {
    const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
    if (!target) return schema;
    const named = document.components?.schemas?.[target.replace('#/components/schemas/', '')] as Schema;
    return { ...named, nullable: schema.nullable ?? named.nullable };
  };

  /** Where the value leaves the contract, as paths. */
  const departures = (value: unknown, written: Schema, path: string): string[] => {
    const schema = resolved(written);
    if (value === null) return schema.nullable ? [] : [`${path} is null`];
    if (schema.enum) return schema.enum.includes(value) ? [] : [`${path} is ${JSON.stringify(value)}`];
    if (schema.type === 'array') {
      if (!Array.isArray(value)) return [`${path} is no list`];
      return value.flatMap((item, index) => departures(item, schema.items ?? {}, `${path}.${index}`));
    }
    if (schema.properties) {
      const known = schema.properties;
      const keys = Object.keys(value as object);
      return [
        ...keys.filter((key) => !known[key]).map((key) => `${path}.${key} is not in the contract`),
        ...(schema.required ?? []).filter((key) => !keys.includes(key)).map((key) => `${path}.${key} is missing`),
        ...keys.flatMap((key) =>
          known[key] ? departures((value as Record<string, unknown>)[key], known[key], `${path}.${key}`) : [],
        ),
      ];
    }
    const plain: Record<string, string> = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' };
    const expected = plain[schema.type ?? ''];
    return expected && typeof value !== expected ? [`${path} is a ${typeof value}`] : [];
  };

  it('is what its contract says, on every route that reads, with the whole story of Medinsoft behind it', async () => {
    const [auditor, administrator] = [await world.as('auditor'), await world.as('administrator')];
    await auditor.create('/api/exports/awards').then(expectOk);
    const [open] = await world.query<{ id: number }>(
      `SELECT id FROM fiscal_year WHERE year = 2026 ORDER BY id LIMIT 1`,
    );
    const vote = `fiscalYearId=${open!.id}&kind=amending_budget&act=DM&votedOn=2026-10-01&name=dm.csv`;
    await (
      await world.as('finance')
    )
      .send(`/api/budget-imports?${vote}`, Buffer.from('Chapitre;Montant'))
      .then(expectOk);
    const clerk = await world.as('clerk');
    await clerk.create('/api/signed-documents/report/1/freeze').then(expectOk);
    await clerk.send('/api/signed-copies?name=a.png', png()).then(expectOk);
    /** The auditor reads every file, the administrator what is no file. */
    const ask = async (path: string) => {
      const answer = await auditor.get(path);
      return answer.status === 403 ? administrator.get(path) : answer;
    };
    /** The identifier of an anomaly is the digest of its facts. */
    const firstCheck = async (): Promise<number> =>
      (await auditor.get('/api/commitment-checks').then(expectOk)).body.items[0].id;
    const checked: string[] = [];
    for (const [route, operations] of Object.entries(document.paths)) {
      const answer = operations.get?.responses['200'] as { content?: Record<string, { schema: Schema }> } | undefined;
      const schema = answer?.content?.['application/json']?.schema;
      if (!schema) continue;
      const path = (QUESTIONS[route] ?? route)
        .replace('commitment-checks/{id}', `commitment-checks/${await firstCheck()}`)
        .replace('{subject}', 'award')
        .replace('{textVersion}', '1')
        .replace('{id}', '1');
      const { status, body } = await ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(departures(body, schema, path)).toEqual([]);
      checked.push(path);
    }
    expect(checked.length).toBeGreaterThan(40);
  });
});
