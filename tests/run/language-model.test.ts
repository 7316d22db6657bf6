import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { validateConfig } from '../../src/config/validate.js';
import { evaluateLanguageModel } from '../../src/learn/evaluate/evaluate-language-model.js';
import { audit } from '../../src/run/audit.js';
import { ANSWERS_FILE } from '../../src/run/language-model/answers-file.js';
import { byWords, type StandIn, startStandIn } from '../coding/language-model/stand-in.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-language-model-'));
const transcripts = join(folder, 'transcripts');
let standIn: StandIn;

beforeAll(async () => {
  mkdirSync(transcripts);
  for (const name of ['one', 'two', 'three']) writeFileSync(join(transcripts, `${name}.txt`), session(name));
  standIn = await startStandIn();
});
afterEach(() => {
  standIn.behavior = byWords;
  standIn.questions.length = 0;
});
afterAll(async () => {
  await standIn.close();
  rmSync(folder, { recursive: true });
});

/** A talk of sixty turns about walking home another way. */
function session(name: string): string {
  const turns = Array.from({ length: 15 }, (_, at) => [
    `Peer Supporter: How did the walk past the ${name} corner go on day ${at + 1}?`,
    `Client: I will take the long road again, it took me ${at + 20} minutes.`,
    `Peer Supporter: The long road keeps you away from the shop, and you chose it ${at + 1} times.`,
    `Client: The rain was heavy on day ${at + 1}.`,
  ]);
  return `${turns.flat().join('\n')}\n`;
}

const run = (out: string, languageModel: object = {}, more: object = {}) =>
  audit([transcripts], {
    out: join(folder, out),
    config: validateConfig(
      {
        coding: { languageModel: { url: standIn.url, model: 'stand-in', use: 'all', ...languageModel } },
        reports: { pages: false, ...('reports' in more ? (more.reports as object) : {}) },
      },
      'config',
    ),
    now: () => new Date('2026-05-01T00:00:00Z'),
    threads: 'threads' in more ? Number(more.threads) : 1,
  });

function tables(out: string): Record<string, string> {
  const at = join(folder, out, 'tables');
  return Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(join(at, name), 'utf8')]));
}

function utterances(out: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, out, 'tables', 'utterances.csv')), { columns: true });
}

describe('a run with a language model', () => {
  it('has its codes, says whose they are, and calls none of them sure', async () => {
    const { manifest, run: result } = await run('all');
    const rows = utterances('all');
    expect(
      rows.every(
        ({ source, sure, confidence }) => source === 'language-model' && sure === 'false' && confidence === '',
      ),
    ).toBe(true);
    expect(
      rows
        .filter(({ role, text }) => role === 'practitioner' && text?.endsWith('?'))
        .every(({ code }) => code === 'OQ'),
    ).toBe(true);
    expect(manifest.languageModel).toMatchObject({
      model: 'stand-in',
      sentTo: null,
      failed: 0,
      answered: rows.length,
      utterances: rows.length,
    });
    expect(result.coder.id).toBe('oars-shipped+stand-in');
    expect(result.problems.filter(({ code }) => code === 'language-model-incomplete')).toEqual([]);
  });

  it('gives the same tables again, on threads too, and asks nobody for it', async () => {
    await run('again');
    expect(standIn.questions.length).toBeGreaterThan(0);
    const first = tables('again');
    const asked = standIn.paths.length;
    await run('again', { url: 'http://127.0.0.1:9/v1' }, { threads: 2 });
    expect(standIn.paths.length).toBe(asked);
    expect(tables('again')).toEqual(first);
  });

  it('asks only about what the coder is unsure of, unless told to ask about all', async () => {
    await run('unsure', { use: 'unsure' });
    const rows = utterances('unsure');
    for (const { source, sure } of rows)
      expect(source === 'language-model' ? sure : 'true').toBe(source === 'language-model' ? 'false' : 'true');
  });

  it('outlives the death of the server: the rest has the codes of the coder, is counted, and is asked next time', async () => {
    standIn.behavior = (lines, question, nth) => (nth <= 2 ? byWords(lines, question, nth) : { status: 401 });
    const { manifest, run: result } = await run('death');
    const { pages = 0, failed = 0, answered = 0 } = manifest.languageModel ?? {};
    expect([failed, pages]).toEqual([pages - 2, pages]);
    expect(utterances('death').filter(({ source }) => source === 'language-model')).toHaveLength(answered);
    expect(result.problems.find(({ code }) => code === 'language-model-incomplete')?.message).toMatch(
      /the server answered 401/,
    );
    standIn.questions.length = 0;
    standIn.behavior = byWords;
    const again = await run('death');
    expect(again.manifest.languageModel).toMatchObject({ failed: 0, kept: 2 });
    expect(standIn.questions).toHaveLength(pages - 2);
    await run('whole');
    expect(tables('death')['utterances.csv']).toBe(tables('whole')['utterances.csv']);
  });

  it('keeps codes and keys, never words, for its owner alone', async () => {
    await run('words');
    const path = join(folder, 'words', ANSWERS_FILE);
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/corner|road|rain|shop/);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, 'words', 'manifest.json'), 'utf8')).not.toMatch(/corner|road|rain|shop/);
  });

  it('keeps nothing under pseudonyms, and says so', async () => {
    writeFileSync(join(folder, 'salt'), 'a phrase long enough that nobody guesses it: 7c1f9a42\n');
    const { manifest } = await run('hidden', {}, { reports: { hashIds: join(folder, 'salt') } });
    expect(manifest.languageModel?.answersKept).toBe(false);
    expect(readdirSync(join(folder, 'hidden'))).not.toContain(ANSWERS_FILE);
  });

  it.each([
    ['an address elsewhere', { url: 'http://192.0.2.7/v1' }, /expected an address of this machine/],
    ['a model the server has not', { model: 'another' }, /has no model "another"/],
    ['no server at all', { url: 'http://127.0.0.1:9/v1' }, /no language model answers at/],
    ['a context too small for the guide', { contextTokens: 500 }, /expected a context of at least \d+ tokens/],
    ['an evaluation that is none', { bars: 'package.json' }, /expected what `oars evaluate/],
  ])('is refused with %s', async (_, languageModel, message) => {
    await expect(run('refused', languageModel)).rejects.toThrow(message);
  });
});

it('an evaluation on what people coded says which of its codes are sure, and only for this model', async () => {
  const path = join(folder, 'bars.json');
  const config = validateConfig({ coding: { languageModel: { url: standIn.url, model: 'stand-in' } } }, 'config');
  const found = await evaluateLanguageModel(['fixtures/coded'], {
    config,
    key: null,
    signal: new AbortController().signal,
  });
  expect(found.utterances).toBeGreaterThan(1000);
  const open = found.codes.find(({ code }) => code === 'OQ');
  // Every question mark is taken for an open question: about half of them are.
  expect(open).toMatchObject({ sure: false });
  expect(open?.cases).toBeGreaterThan(100);
  const neutral = found.codes.find(({ code }) => code === 'neutral');
  expect(neutral?.sure).toBe((neutral?.low ?? 0) >= 0.6);
  writeFileSync(
    path,
    JSON.stringify({ ...found, codes: found.codes.map((one) => (one.code === 'SR' ? { ...one, sure: true } : one)) }),
  );
  await run('with-bars', { bars: path });
  const rows = utterances('with-bars');
  expect(new Set(rows.filter(({ code }) => code === 'SR').map(({ sure }) => sure))).toEqual(new Set(['true']));
  expect(new Set(rows.filter(({ code }) => code === 'OQ').map(({ sure }) => sure))).toEqual(new Set(['false']));
  writeFileSync(path, JSON.stringify({ ...found, model: 'another' }));
  await expect(run('refused', { bars: path })).rejects.toThrow(/is about the model another/);
});

it('ten thousand utterances are asked about in pages that fit', async () => {
  const long = join(folder, 'long');
  mkdirSync(long);
  const lines = Array.from(
    { length: 5000 },
    (_, at) => `Peer Supporter: What was day ${at} like?\nClient: Day ${at} was slow, and I will try again.`,
  );
  writeFileSync(join(long, 'long.txt'), lines.join('\n'));
  const { manifest } = await audit([long], {
    out: join(folder, 'long-out'),
    config: validateConfig(
      {
        coding: { languageModel: { url: standIn.url, model: 'stand-in', use: 'all', contextTokens: 4096 } },
        reports: { pages: false },
      },
      'config',
    ),
    now: () => new Date(0),
    threads: 1,
  });
  expect(manifest.languageModel?.answered).toBe(manifest.counts.utterances);
  expect(manifest.counts.utterances).toBeGreaterThanOrEqual(10_000);
  for (const { messages, max_tokens } of standIn.questions) {
    const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    expect(bytes / 3 + max_tokens).toBeLessThan(4096 * 1.02);
  }
}, 120_000);
