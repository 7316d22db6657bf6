import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { onTestFinished } from 'vitest';
import { serveMonth } from '../../src/open/serve.js';
import { layOutMonth } from '../../src/saved/lay-out-month.js';
import { scratchFolder } from './folder.js';

/** What a page's script is told: status and JSON. */
export interface Told {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at what it expects
  readonly json: any;
}

/** A page of an open month, without a browser. */
export interface OpenPage {
  get(path: string): Promise<Told>;
  post(path: string, body?: unknown): Promise<Told>;
  /** Reads the month to its end. */
  read(): Promise<Told>;
}

/** A month laid out, with these files of the clinic under these names. */
export async function layMonth(files: Readonly<Record<string, string>>, name = '2026-03'): Promise<string> {
  const month = join(scratchFolder(), name);
  await layOutMonth(month);
  for (const [to, from] of Object.entries(files)) {
    mkdirSync(join(month, 'transcripts', to, '..'), { recursive: true });
    cpSync(join('fixtures/clinic', from), join(month, 'transcripts', to));
  }
  return month;
}

/** Serves a month for one test. */
export async function openMonth(month: string): Promise<OpenPage> {
  const { address, server } = await serveMonth(month, { now: () => new Date() });
  if (server) onTestFinished(() => server.stop());
  return enter(address);
}

/** Serves a month by the program itself, in a process of its own, which can be killed. */
export async function openMonthApart(month: string): Promise<{ readonly page: OpenPage; kill(): Promise<void> }> {
  const child = spawn(process.execPath, ['dist/cli.js', 'open', month, '--no-browser'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  const address = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim())),
  );
  return { page: await enter(address), kill };
}

async function enter(address: string): Promise<OpenPage> {
  const { origin, pathname, search } = new URL(address);
  const { cookie } = await send(origin, pathname + search, 'GET', {}, '');
  const headers = { cookie, origin };
  const tell = async (method: string, path: string, body: string): Promise<Told> => {
    const { status, text } = await send(origin, path, method, headers, body);
    return { status, json: JSON.parse(text) };
  };
  const page: OpenPage = {
    get: (path) => tell('GET', path, ''),
    post: (path, body = {}) => tell('POST', path, JSON.stringify(body)),
    async read() {
      await page.post('/api/audit');
      for (;;) {
        const told = await page.get('/api/here');
        if (told.json.job?.status !== 'running') return told;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
  return page;
}

function send(
  origin: string,
  path: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<{ readonly status: number; readonly text: string; readonly cookie: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(origin, { path, method, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      const cookie = (answer.headers['set-cookie'] ?? [''])[0]?.split(';')[0] ?? '';
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, cookie }));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A table as rows by column. */
export function tableAt(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true, bom: true });
}

/** A person's word in the table of sessions. */
export function fillTable(path: string, change: (row: Record<string, string>) => Record<string, string>): void {
  writeFileSync(path, stringify(tableAt(path).map(change), { header: true }));
}
