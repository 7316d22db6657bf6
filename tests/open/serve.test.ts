import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Served, type ServeOptions, serveMonth } from '../../src/open/serve.js';
import { layOutMonth } from '../../src/saved/lay-out-month.js';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let month: string;
let beside: string;
const open: Served[] = [];

beforeEach(async () => {
  beside = mkdtempSync(join(tmpdir(), 'oars-open-'));
  month = join(beside, '2026-05');
  await layOutMonth(month);
});
afterEach(async () => {
  for (const one of open.splice(0)) await one.server?.stop();
  rmSync(beside, { recursive: true, force: true });
});

async function serve(options: Partial<ServeOptions> = {}): Promise<Served> {
  const served = await serveMonth(month, { now: () => new Date(), ...options });
  open.push(served);
  return served;
}

function send(
  origin: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(origin).origin, { path, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    // A server that has read enough of a body may close before it is all sent.
    asked.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? undefined : reject(error)));
    asked.end(body);
  });
}

/** Uses the address as a browser would: what comes back are the headers of a page of the month. */
async function enter(address: string): Promise<{ readonly origin: string; readonly headers: Record<string, string> }> {
  const { origin, pathname, search } = new URL(address);
  const answer = await send(origin, pathname + search);
  expect(answer.status).toBe(303);
  return { origin, headers: { cookie: (answer.headers['set-cookie'] ?? [''])[0]?.split(';')[0] ?? '', origin } };
}

const post = (headers: Record<string, string>, body: unknown) => ({
  method: 'POST',
  headers,
  body: JSON.stringify(body),
});

describe('an open month', () => {
  test('is on loopback alone, and its address works once, for a cookie that scripts cannot read', async () => {
    const { address } = await serve();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}$/);
    const { origin, pathname, search } = new URL(address);
    const first = await send(origin, pathname + search);
    expect(first.headers['set-cookie']?.[0]).toMatch(/^oars-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(first.headers.location).toBe('/');
    const again = await send(origin, pathname + search);
    expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined]);
    expect(again.text).toContain('oars open');
  });

  test('answers nobody without the cookie', async () => {
    const { address } = await serve();
    const { origin } = await enter(address);
    const stranger = { origin };
    for (const path of ['/', '/api/overview', '/api/files', '/api/here'])
      expect((await send(origin, path)).status).toBe(403);
    for (const path of ['/api/stop', '/api/audit', '/api/upload'])
      expect((await send(origin, path, post(stranger, {}))).status).toBe(403);
    const wrong = { cookie: `oars-${new URL(origin).port}=${'a'.repeat(43)}` };
    expect((await send(origin, '/api/overview', { headers: wrong })).status).toBe(403);
  });

  test('answers no other host name, and no page of another origin', async () => {
    const { origin, headers } = await enter((await serve()).address);
    const as = (more: Record<string, string>) => ({ headers: { ...headers, ...more } });
    expect((await send(origin, '/api/overview', as({}))).status).toBe(200);
    expect((await send(origin, '/api/overview', as({ host: `evil.example:${new URL(origin).port}` }))).status).toBe(
      421,
    );
    expect((await send(origin, '/api/overview', as({ host: `localhost:${new URL(origin).port}` }))).status).toBe(421);
    expect((await send(origin, '/api/overview', as({ origin: 'http://evil.example' }))).status).toBe(403);
    expect((await send(origin, '/api/overview', as({ 'sec-fetch-site': 'cross-site' }))).status).toBe(403);
    expect(
      (await send(origin, '/api/stop', { ...post(headers, {}), headers: { ...headers, origin: 'null' } })).status,
    ).toBe(403);
    const noOrigin = { cookie: headers.cookie ?? '' };
    expect((await send(origin, '/api/stop', post(noOrigin, {}))).status).toBe(403);
    expect((await send(origin, '/api/here', as({}))).status).toBe(200);
  });

  test('lets a page run nothing but its own script and ask nobody else', async () => {
    const { origin, headers } = await enter((await serve()).address);
    const page = await send(origin, '/', { headers });
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self'/,
    );
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.text).toContain('<title>oars</title>');
    expect((await send(origin, '/api/overview', { headers })).headers['content-security-policy']).toContain(
      "default-src 'none'",
    );
  });

  test('shows pages of the run under an address of their own, and nothing outside it', async () => {
    mkdirSync(join(month, 'out/report'), { recursive: true });
    writeFileSync(join(month, 'out/report/index.html'), '<h1>Numbers</h1>');
    writeFileSync(join(beside, 'secret.html'), 'not of the run');
    symlinkSync(join(beside, 'secret.html'), join(month, 'out/report/link.html'));
    const { origin, headers } = await enter((await serve()).address);
    const { pages } = JSON.parse(
      /type="application\/json">(.*?)<\/script>/s.exec((await send(origin, '/', { headers })).text)?.[1] ?? '',
    );
    const shown = await send(origin, `${pages}report/index.html`);
    expect([shown.status, shown.text]).toEqual([200, '<h1>Numbers</h1>']);
    // Sandboxed: its scripts have no part in the month's page, its cookie or the browser's storage.
    expect(shown.headers['content-security-policy']).toMatch(/^sandbox allow-scripts/);
    expect(shown.headers['content-security-policy']).not.toContain('allow-same-origin');
    for (const path of [
      'report/link.html',
      '../../secret.html',
      '..%2f..%2fsecret.html',
      '%2e%2e/%2e%2e/secret.html',
      '..%5c..%5csecret.html',
      '../oars.yaml',
      '.oars-lock',
      'report/%00.html',
      'report/%zz.html',
    ])
      expect((await send(origin, `${pages}${path}`)).status, path).not.toBe(200);
    expect((await send(origin, '/run/guessed/report/index.html')).status).toBe(403);
  });

  test('takes dropped files into transcripts alone, under names that lead nowhere else', async () => {
    const { origin, headers } = await enter((await serve()).address);
    const drop = (name: string, body: string) =>
      send(origin, '/api/upload', {
        method: 'POST',
        headers: { ...headers, 'x-name': encodeURIComponent(name) },
        body,
      });
    expect((await drop('north/p01/a.txt', 'Coach: Hello.\n')).status).toBe(200);
    expect(readFileSync(join(month, 'transcripts/north/p01/a.txt'), 'utf8')).toBe('Coach: Hello.\n');
    expect(JSON.parse((await drop('north/p01/a.txt', 'Coach: Hello.\n')).text)).toEqual({
      path: 'north/p01/a.txt',
      added: false,
    });
    const other = await drop('north/p01/a.txt', 'Coach: Other words.\n');
    expect([other.status, JSON.parse(other.text).error]).toEqual([
      422,
      expect.stringContaining('another file of that name'),
    ]);
    expect(readFileSync(join(month, 'transcripts/north/p01/a.txt'), 'utf8')).toBe('Coach: Hello.\n');
    for (const name of [
      '../x.txt',
      'a/../../x.txt',
      '.hidden',
      'C:\\x.txt',
      'a\\..\\x.txt',
      'x.exe',
      'run.cmd',
      'a\u0000.txt',
    ])
      expect((await drop(name, 'x')).status, name).toBe(422);
    expect(readdirSync(beside)).toEqual(['2026-05']);
    expect(readdirSync(join(month, 'transcripts'))).toEqual(['north']);
  });

  test('limits what a page may send', async () => {
    const { origin, headers } = await enter((await serve()).address);
    const large = await send(origin, '/api/session', { method: 'POST', headers, body: Buffer.alloc(300 * 1024, 'x') });
    expect(large.status).toBe(413);
    const malformed = await send(
      origin,
      '/api/session',
      post(headers, { file: 'a.txt', key: null, values: { because: 'x' } }),
    );
    expect(malformed.status).toBe(400);
  });

  test('is opened once: a second start gives a new way in to the first, and a month whose program was killed is taken over', async () => {
    const first = await serve();
    const { origin, headers } = await enter(first.address);
    const second = await serve();
    expect(second.server).toBeNull();
    expect(new URL(second.address).origin).toBe(origin);
    const { headers: others } = await enter(second.address);
    // Both pages are of one server, and both go on.
    for (const one of [headers, others]) expect((await send(origin, '/api/here', { headers: one })).status).toBe(200);
    expect((await send(origin, '/again', { method: 'POST', headers: { 'x-oars-again': 'guess' } })).status).toBe(403);
    await first.server?.stop();
    expect((await serve()).server).not.toBeNull();
  });

  test('ends by its button', async () => {
    const { address, server } = await serve();
    const { origin, headers } = await enter(address);
    expect((await send(origin, '/api/stop', post(headers, {}))).status).toBe(200);
    await server?.ended;
    await expect(send(origin, '/api/here', { headers })).rejects.toThrow('ECONNREFUSED');
  });

  test('ends when no page has asked for long enough', async () => {
    const { server } = await serve({ lifetime: { idleMs: 60, tickMs: 20 } });
    await server?.ended;
    expect(readdirSync(join(month, '.oars-open'))).toEqual([]);
  });

  test('says what the disk refused, and no bug quotes anything', async () => {
    const { origin, headers } = await enter((await serve()).address);
    rmSync(join(month, 'oars.yaml'));
    const gone = await send(origin, '/api/overview', { headers });
    expect([gone.status, JSON.parse(gone.text).remedy]).toEqual([422, expect.stringContaining('Put them back')]);
  });
});
