import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isLoopback, resolveAddress } from '../../../src/coding/language-model/address.js';
import { askPage } from '../../../src/coding/language-model/ask-page.js';
import { examineServer } from '../../../src/coding/language-model/examine-server.js';
import { pagesOf } from '../../../src/coding/language-model/pages.js';
import { type Server, ServerTrouble } from '../../../src/coding/language-model/server.js';
import { type Behavior, byWords, type StandIn, startStandIn } from './stand-in.js';

const signal = new AbortController().signal;
const open: StandIn[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function standIn(behavior: Behavior = byWords, options = {}): Promise<{ of: StandIn; server: Server }> {
  const of = await startStandIn(options);
  of.behavior = behavior;
  open.push(of);
  return { of, server: { address: await resolveAddress(of.url, false), key: null, timeoutMs: 2000 } };
}

const SESSION = {
  utterances: [
    { turn: 0, role: 'practitioner', spoken: 'What brings you here today?' },
    { turn: 1, role: 'client', spoken: 'I will stop smoking before my daughter is born.' },
    { turn: 2, role: 'practitioner', spoken: 'You want to be there for her.' },
  ],
} as const;
const [PAGE] = pagesOf(SESSION, () => true, 'stand-in', 4096);
if (!PAGE) throw new Error('no page');
const page = PAGE;
const ask = (server: Server) => askPage(server, 'stand-in', page, { knowsSchemas: true }, signal);

describe('an address', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('%s is this machine', (ip) => {
    expect(isLoopback(ip)).toBe(true);
  });
  it.each(['192.168.1.4', '10.0.0.1', '0.0.0.0', '::', '::ffff:10.0.0.1', '2001:db8::1', 'localhost'])(
    '%s is not',
    (ip) => {
      expect(isLoopback(ip)).toBe(false);
    },
  );

  it('elsewhere is refused unless it was allowed, and then known to be elsewhere', async () => {
    await expect(resolveAddress('http://192.0.2.7:11434/v1', false)).rejects.toThrow(
      /expected an address of this machine.*192\.0\.2\.7/,
    );
    expect((await resolveAddress('http://192.0.2.7:11434/v1', true)).remote).toBe(true);
  });

  it('of a name that resolves elsewhere is elsewhere, even when one of its addresses is here', async () => {
    const elsewhere = async () => [{ address: '127.0.0.1' }, { address: '192.0.2.9' }];
    await expect(resolveAddress('http://localhost.example:1/v1', false, elsewhere)).rejects.toThrow(
      /which is 192\.0\.2\.9/,
    );
  });

  it.each(['ftp://127.0.0.1/v1', 'http://me:secret@127.0.0.1/v1', 'not an address'])('%s is none', async (text) => {
    await expect(resolveAddress(text, true)).rejects.toThrow(/expected an address such as/);
    await expect(resolveAddress(text, true)).rejects.not.toThrow(/secret/);
  });
});

describe('a page', () => {
  it('is answered by the number of its lines', async () => {
    const { server, of } = await standIn();
    expect(await ask(server)).toEqual(['OQ', 'change', 'SR']);
    expect(of.questions).toHaveLength(1);
  });

  it('whose codes are of the wrong role, unknown or missing is asked for once more', async () => {
    const { server, of } = await standIn((lines, question, nth) =>
      nth === 1
        ? [
            { n: 1, code: 'change' },
            { n: 2, code: 'XX' },
          ]
        : byWords(lines, question, nth),
    );
    expect(await ask(server)).toEqual(['OQ', 'change', 'SR']);
    expect(of.questions).toHaveLength(2);
  });

  it('keeps what was usable when the second answer is no better', async () => {
    const { server, of } = await standIn(() => [
      { n: 1, code: 'OQ' },
      { n: 2, code: 'OQ' },
      { n: 3, code: 'SR' },
      { n: 3, code: 'CR' },
    ]);
    expect(await ask(server)).toEqual(['OQ', null, null]);
    expect(of.questions).toHaveLength(2);
  });

  it.each([
    [
      'words around the JSON',
      '```json\n{"codes":[{"n":1,"code":"oq"},{"n":2,"code":"Change"},{"n":3,"code":"SR"}]}\n```',
      ['OQ', 'change', 'SR'],
    ],
    ['no JSON', 'I would say it is an open question.', [null, null, null]],
    ['JSON of another kind', '{"answer":"OQ"}', [null, null, null]],
  ])('takes %s for what it is', async (_, content, expected) => {
    const { server } = await standIn(() => ({ content }));
    expect(await ask(server)).toEqual(expected);
  });

  it('whose answer was cut at the limit has none', async () => {
    const { server } = await standIn(() => ({ content: '{"codes":[{"n":1,"code":"OQ"}]}', finish: 'length' }));
    expect(await ask(server)).toEqual([null, null, null]);
  });

  it('that the server read only in part fails: its context is smaller than it seems', async () => {
    const { server } = await standIn(() => ({ content: '{"codes":[]}', promptTokens: 40 }));
    await expect(ask(server)).rejects.toThrow(/read only part of the question/);
  });

  it('is asked in words alone where the server knows no schemas', async () => {
    const { server, of } = await standIn((lines, question, nth) =>
      question.response_format ? { status: 400 } : byWords(lines, question, nth),
    );
    expect(await ask(server)).toEqual(['OQ', 'change', 'SR']);
    expect(of.questions.map(({ response_format }) => response_format !== undefined)).toEqual([true, false]);
  });

  it.each([429, 500, 503])('is asked again after %i', async (status) => {
    const { server } = await standIn((lines, question, nth) =>
      nth === 1 ? { status } : byWords(lines, question, nth),
    );
    expect(await ask(server)).toEqual(['OQ', 'change', 'SR']);
  });

  it.each([401, 403, 404])('fails at once after %i', async (status) => {
    const { server, of } = await standIn(() => ({ status }));
    await expect(ask(server)).rejects.toThrow(`the server answered ${status}`);
    expect(of.questions).toHaveLength(1);
  });

  it('never follows to another address', async () => {
    const reached: string[] = [];
    const other = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.end('{}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/v1/chat/completions`;
    const { server } = await standIn(() => ({ status: 307, headers: { location } }));
    await expect(ask(server)).rejects.toThrow(/sends on to another address, which is refused/);
    other.close();
    expect(reached).toEqual([]);
  });

  it('whose answer is cut off, or never comes, fails without a word of it', async () => {
    const cut = await standIn((lines, question, nth) => (nth === 1 ? { cut: true } : byWords(lines, question, nth)));
    expect(await ask(cut.server)).toEqual(['OQ', 'change', 'SR']);
    const never = await standIn(() => ({ never: true }));
    const trouble = await askPage(
      { ...never.server, timeoutMs: 100 },
      'stand-in',
      page,
      { knowsSchemas: true },
      signal,
    ).catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(ServerTrouble);
    expect(String(trouble)).toContain('no answer in time');
    expect(String(trouble)).not.toContain('daughter');
  });
});

describe('what a server tells of itself', () => {
  const none = { models: ['stand-in'], contextTokens: null, runsAt: null };
  it.each([
    ['nothing more', {}, none],
    ['llama.cpp', { '/props': { default_generation_settings: { n_ctx: 8192 } } }, { ...none, contextTokens: 8192 }],
    [
      'LM Studio',
      { '/api/v0/models': { data: [{ id: 'stand-in', loaded_context_length: 6000 }] } },
      { ...none, contextTokens: 6000 },
    ],
    [
      'Ollama',
      {
        '/api/tags': { models: [{ name: 'stand-in:latest' }] },
        '/api/ps': { models: [{ name: 'stand-in:latest', context_length: 4096 }] },
      },
      { ...none, contextTokens: 4096 },
    ],
    [
      'Ollama, for a model it only passes on',
      { '/api/tags': { models: [{ name: 'stand-in:latest', remote_host: 'https://elsewhere.example' }] } },
      { ...none, runsAt: 'https://elsewhere.example' },
    ],
  ])('%s', async (_, also, expected) => {
    const { server } = await standIn(byWords, { also });
    expect(await examineServer(server, 'stand-in', signal)).toEqual(expected);
  });
});
