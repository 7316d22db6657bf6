import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { readUtterances } from '../../src/saved/read-utterances.js';
import { readRun } from '../../src/studies/read-run.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-export-'));
const out = join(folder, 'out');
const corpus = join(folder, 'corpus');
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(async () => {
  await run(['audit', 'fixtures/clinic', '--out', out, '--no-pages', '--quiet'], recordedIo());
  expect(await run(['export', out, '--convokit', corpus, '--quiet'], recordedIo())).toBe(0);
});

const json = (name: string) => JSON.parse(readFileSync(join(corpus, name), 'utf8'));

interface CorpusUtterance {
  readonly id: string;
  readonly conversation_id: string;
  readonly text: string;
  readonly speaker: string;
  readonly 'reply-to': string | null;
  readonly timestamp: number;
  readonly meta: Readonly<Record<string, unknown>>;
}

describe('a ConvoKit corpus of the clinic', () => {
  const utterances = (): readonly CorpusUtterance[] =>
    readFileSync(join(corpus, 'utterances.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('has the five files of the format', () => {
    expect(readdirSync(corpus).toSorted()).toEqual([
      'conversations.json',
      'corpus.json',
      'index.json',
      'speakers.json',
      'utterances.jsonl',
    ]);
  });

  test('holds every utterance once, with its words, code and speaker', async () => {
    const saved = [];
    for await (const session of readUtterances(out)) saved.push(...session.utterances);
    const written = utterances();
    expect(written.map(({ text, meta }) => [meta.session_id, text, meta.code])).toEqual(
      saved.map(({ sessionId, text, assignment }) => [sessionId, text, assignment.code]),
    );
    expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
    const speakers = json('speakers.json');
    for (const { speaker } of written) expect(speakers).toHaveProperty([speaker]);
    expect(speakers['practitioner:p01'].meta).toMatchObject({ role: 'practitioner', site: 'riverside' });
  });

  test('every conversation is one chain from its first utterance, which gives it its id', () => {
    const byId = new Map(utterances().map((one) => [one.id, one]));
    for (const one of byId.values()) {
      const parent = one['reply-to'];
      if (parent === null) expect(one.id).toBe(one.conversation_id);
      else {
        expect(byId.get(parent)?.conversation_id).toBe(one.conversation_id);
        expect(byId.get(parent)?.timestamp).toBe(one.timestamp - 1);
      }
    }
  });

  test('conversations carry the metadata and measures of their sessions, and the index names every key', async () => {
    const { run: saved } = await readRun(out);
    const conversations: Record<string, { meta: Record<string, unknown>; vectors: unknown[] }> =
      json('conversations.json');
    expect(Object.keys(conversations)).toHaveLength(saved.sessions.length);
    const index = json('index.json');
    for (const { meta } of Object.values(conversations))
      expect(Object.keys(index['conversations-index'])).toEqual(Object.keys(meta));
    for (const { meta } of utterances()) expect(Object.keys(index['utterances-index'])).toEqual(Object.keys(meta));
    const first = saved.sessions[0]!;
    expect(conversations[`${first.sessionId}_u1`]?.meta).toMatchObject({
      site: first.metadata.site,
      miti_3_1_1_reflection_to_question_ratio: first.measures[0]!.result.value,
    });
  });

  test('is refused without words', async () => {
    const bare = join(folder, 'bare');
    await run(['audit', 'fixtures/clinic/hilltop', '--out', bare, '--no-pages', '--no-text', '--quiet'], recordedIo());
    const io = recordedIo();
    expect(await run(['export', bare, '--convokit', join(folder, 'none')], io)).toBe(2);
    expect(io.err()).toContain('--no-text');
  });
});

describe('Parquet of a run written without it', () => {
  test('gives the same files as the audit would have written', async () => {
    const [later, before] = [join(folder, 'later'), join(folder, 'before')];
    const io = recordedIo();
    expect(await run(['export', out, '--parquet', later], io)).toBe(0);
    await run(['audit', 'fixtures/clinic', '--out', before, '--no-pages', '--parquet', '--quiet'], recordedIo());
    const names = readdirSync(join(before, 'tables')).filter((name) => name.endsWith('.parquet'));
    expect(readdirSync(later)).toEqual(names);
    expect(io.out().trimEnd().split('\n')).toHaveLength(names.length);
    for (const name of names)
      expect(readFileSync(join(later, name))).toEqual(readFileSync(join(before, 'tables', name)));
  });

  test('takes tables along that later commands have added', async () => {
    await run(['compare', out, '--by', 'cohort', '--replicates', '20', '--out', out, '--quiet'], recordedIo());
    const target = join(folder, 'compared');
    await run(['export', out, '--parquet', target, '--quiet'], recordedIo());
    const rows = await parquetReadObjects({
      file: new Uint8Array(readFileSync(join(target, 'comparisons.parquet'))).buffer,
    });
    const lines = readFileSync(join(out, 'tables', 'comparisons.csv'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(rows).toHaveLength(lines.length - 1);
  });
});

test.each([
  ['without a format', () => ['export', out], 'nothing-to-export', '--convokit'],
  ['into a file', () => ['export', out, '--convokit', join(folder, 'file')], 'output', 'Choose another folder'],
  ['of what is no run', () => ['export', folder, '--parquet', join(folder, 'p')], 'no-run', '--out'],
])('%s it says what to do', async (_, argv, __, hint) => {
  writeFileSync(join(folder, 'file'), '');
  const io = recordedIo();
  expect(await run(argv(), io)).toBe(2);
  expect(io.err()).toContain(hint);
});
