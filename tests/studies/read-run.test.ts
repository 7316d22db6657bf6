import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coderFor } from '../../src/coding/configured.js';
import { validateConfig } from '../../src/config/validate.js';
import { UsageError } from '../../src/domain/errors.js';
import { type AuditOutcome, audit } from '../../src/run/audit.js';
import { plainSummary } from '../../src/run/memory/compactor.js';
import { readUtterances } from '../../src/saved/read-utterances.js';
import { readRun } from '../../src/studies/read-run.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-read-run-'));
const out = join(folder, 'out');
let written: AuditOutcome;

beforeAll(async () => {
  const config = validateConfig({ reports: { pages: false } }, 'test');
  written = await audit(['fixtures/clinic'], { out, config, coder: coderFor(config.coding), now: () => new Date(0) });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a run read back is the run that was written: sessions, groups, problems, highlights, inputs, coder', async () => {
  const saved = await readRun(out);
  const { sessions, setAside } = written.run;
  expect(saved.run).toEqual({
    ...written.run,
    sessions: sessions.map(plainSummary),
    setAside: setAside.map(plainSummary),
  });
  expect(saved.manifest).toEqual(written.manifest);
  expect(saved.run.sessions.length).toBeGreaterThan(20);
});

test('utterances come a session at a time, in the order of the run, with their words and codes', async () => {
  const sessions = [];
  for await (const session of readUtterances(out)) sessions.push(session);
  const summaries = [...written.run.sessions, ...written.run.setAside].toSorted((a, b) =>
    a.source.path < b.source.path ? -1 : 1,
  );
  expect(sessions.map(({ sessionId }) => sessionId)).toEqual(summaries.map(({ sessionId }) => sessionId));
  for (const [at, { utterances }] of sessions.entries()) {
    const { quality, codeCounts } = summaries[at]!;
    expect(utterances).toHaveLength(quality.utterances);
    const counts: Record<string, number> = {};
    for (const { assignment, safetyTalk } of utterances) {
      if (assignment.code && !safetyTalk) counts[assignment.code] = (counts[assignment.code] ?? 0) + 1;
    }
    expect(counts).toEqual(codeCounts);
    expect(utterances.map(({ utteranceId }) => utteranceId)).toEqual(utterances.map((_, index) => `u${index + 1}`));
    expect(utterances.every(({ text }) => text !== null)).toBe(true);
  }
  const first = sessions[0]!.utterances[0]!;
  expect(first).toMatchObject({ sessionId: 'h01', turn: 0, volley: 1, role: 'practitioner', text: 'Morning.' });
});

test('a run written without words gives utterances without them', async () => {
  const bare = join(folder, 'bare');
  const config = validateConfig({ reports: { pages: false, text: false } }, 'test');
  await audit(['fixtures/clinic/hilltop'], { out: bare, config, coder: null, now: () => new Date(0) });
  for await (const { utterances } of readUtterances(bare)) {
    for (const { text, assignment } of utterances) {
      expect(text).toBeNull();
      expect(assignment.because).toBeNull();
      expect(assignment.note).toBeNull();
    }
  }
});

describe('what cannot be read says why, and what to do', () => {
  const damage = (name: string, change: (text: string) => string) => {
    const copy = mkdtempSync(join(folder, 'copy-'));
    cpSync(out, copy, { recursive: true });
    const file = join(copy, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    return copy;
  };

  test('a folder without a manifest', async () => {
    await expect(readRun(folder)).rejects.toThrow(UsageError);
    await expect(readRun(folder)).rejects.toMatchObject({ code: 'not-a-run', hint: expect.stringContaining('--out') });
  });

  test('a run of another format', async () => {
    const other = damage('manifest.json', (text) => text.replace('"format": 1', '"format": 2'));
    await expect(readRun(other)).rejects.toMatchObject({
      code: 'run-of-another-version',
      message: expect.stringContaining('run format 2'),
    });
  });

  test.each<[string, string, (text: string) => string, string]>([
    ['a manifest that is no JSON', 'manifest.json', (text) => text.slice(0, 100), 'expected JSON'],
    ['a manifest without its counts', 'manifest.json', (text) => text.replace('"counts"', '"tally"'), 'key "counts"'],
    ['a session too few', 'tables/sessions.jsonl', (text) => text.slice(text.indexOf('\n') + 1), 'found 24'],
    ['a session of another shape', 'tables/sessions.jsonl', (text) => text.replace('"quality"', '"grade"'), 'jsonl:1'],
    ['a line that is no JSON', 'tables/sessions.jsonl', (text) => text.replace('{', '['), 'jsonl:1'],
    ['a broken table', 'tables/problems.csv', (text) => `${text}"never closed`, 'problems.csv'],
    ['an unknown severity', 'tables/problems.csv', (text) => text.replace(',warning,', ',grave,'), 'column "severity"'],
  ])('%s', async (_, name, change, message) => {
    await expect(readRun(damage(name, change))).rejects.toMatchObject({
      code: 'run-damaged',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('oars verify'),
    });
  });

  test('a broken row of utterances, without quoting it', async () => {
    const broken = damage('tables/utterances.csv', (text) => text.replace('Morning.', 'Mor"ning.'));
    const read = (async () => {
      for await (const _ of readUtterances(broken));
    })();
    await expect(read).rejects.toMatchObject({ code: 'run-damaged' });
    await expect(read).rejects.not.toThrow(/Mor/);
  });
});
