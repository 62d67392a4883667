import { randomUUID } from 'node:crypto';
import { emailOf, PASSWORD } from './people.js';
import type { Site } from './site.js';

interface Answer {
  id: number;
  version: number;
}

/** Somebody who calls the API: what a story needs to stand on, without the screens that other stories try. */
export class Caller {
  private constructor(
    private readonly url: string,
    private readonly headers: Record<string, string>,
  ) {}

  static async of(name: string, site: Site): Promise<Caller> {
    const response = await fetch(`${site.url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: emailOf(name), password: PASSWORD }),
    });
    const { csrfToken } = (await response.json()) as { csrfToken: string };
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    return new Caller(`${site.url}/api`, { Cookie: cookie, 'X-CSRF-Token': csrfToken });
  }

  read<Record = Answer>(path: string): Promise<Record> {
    return this.send('GET', path);
  }

  create(path: string, body: object): Promise<Answer> {
    return this.send('POST', path, body, { 'Idempotency-Key': randomUUID() });
  }

  /** An action, or a change of the day, on the version that stands. */
  async change(method: 'POST' | 'PUT' | 'PATCH', path: string, version: number, body: object = {}): Promise<Answer> {
    return this.send(method, path, body, { 'If-Match': `"${version}"` });
  }

  private async send<Record>(method: string, path: string, body?: object, headers = {}): Promise<Record> {
    const response = await fetch(`${this.url}/${path}`, {
      method,
      headers: { ...this.headers, ...headers, ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text || '{}') as Record;
  }
}
