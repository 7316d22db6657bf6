import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';

// A stranger's codebook beside the transcripts, and nothing of src touched.

const folder = mkdtempSync(join(tmpdir(), 'oars-own-codebook-'));
afterAll(() => rmSync(folder, { recursive: true }));
const input = join(folder, 'in');
const out = join(folder, 'out');
const config = join(folder, 'oars.yaml');

const SAID = [
  ['w', 'What has the night been like?', 'ASK'],
  ['c', 'Long. The heating is off again.', 'Other talk'],
  ['w', 'The heating is off.', 'echo'],
  ['c', 'I will ring the landlord tomorrow.', 'STEP'],
  ['w', 'I once rang mine every day for a week.', 'BEEN-THERE'],
  ['c', 'It helps that somebody knows it.', 'TALK'],
  ['w', 'So you are cold, and not as alone with it.', 'HEAR'],
  ['c', 'That is it. I will put the kettle on.', 'STEP'],
  ['w', 'The night team has blankets, I can put you through.', 'HANDOVER'],
  ['c', 'Yes please.', 'STEP'],
  ['w', 'What else would you want to tell them?', 'ASK'],
  ['c', 'Nothing, I would rather stay in.', 'STAY'],
] as const;

function sheet(codeOf: (code: string, at: number) => string): string {
  const lines = SAID.map(([who, words, code], at) => {
    const speaker = who === 'w' ? 'Peer supporter' : 'Caller';
    return `s1,${speaker},"${words}",${codeOf(code, at)}`;
  });
  return `session_id,speaker,text,code\n${lines.join('\n')}\n`;
}

const rowsOf = (path: string): Record<string, string>[] => parse(readFileSync(path, 'utf8'), { columns: true });

beforeAll(async () => {
  mkdirSync(input);
  copyFileSync('docs/examples/warm-line-codebook.yaml', join(folder, 'warm-line-codebook.yaml'));
  writeFileSync(
    join(folder, 'hand-over.yaml'),
    'id: hand-over\nlabel: Hand-over scale\nsource: us\nunit: utterance\nbehaviors: [{ id: handed, label: Handed over, ownCodes: [HANDOVER] }]\nmeasures: [{ id: handed_over, label: Handed over, meaning: How often., better: neither, kind: total, of: [handed] }]\n',
  );
  writeFileSync(config, 'codebook: warm-line-codebook.yaml\ninstruments: [hand-over.yaml]\n');
  writeFileSync(
    join(input, 'coded.csv'),
    sheet((code) => code),
  );
  writeFileSync(join(input, 'plain.csv'), sheet(() => '').replaceAll('s1,', 's2,'));
  writeFileSync(
    join(input, 'slips.csv'),
    sheet((code, at) => (at === 0 ? 'AKS' : at === 2 ? 'OQ' : code)).replaceAll('s1,', 's3,'),
  );
  await run(['audit', input, '--out', out, '--no-pages', '--quiet', '--config', config], recordedIo());
});

describe('an audit with a codebook of one’s own', () => {
  test('keeps the person’s code beside its place in oars’ codebook', () => {
    const rows = rowsOf(join(out, 'tables/utterances.csv')).filter(({ session_id }) => session_id === 's1');
    expect(rows.map(({ own_code, code, source }) => [own_code, code, source])).toEqual([
      ['ASK', 'OQ', 'human'],
      ['TALK', 'neutral', 'human'],
      ['ECHO', 'SR', 'human'],
      ['STEP', 'change', 'human'],
      ['BEEN-THERE', 'SD', 'human'],
      ['TALK', 'neutral', 'human'],
      ['HEAR', 'CR', 'human'],
      ['STEP', 'change', 'human'],
      ['HANDOVER', '', 'human'],
      ['STEP', 'change', 'human'],
      ['ASK', 'OQ', 'human'],
      ['STAY', 'sustain', 'human'],
    ]);
  });

  test('counts built-in measures where its codes reach them, and says of the others that they are not in it', () => {
    const rows = rowsOf(join(out, 'tables/measures.csv')).filter(({ session_id }) => session_id === 's1');
    const of = (measure: string, instrument: string) => {
      const row = rows.find((one) => one.measure === measure && one.instrument === instrument);
      return [row?.status, row?.value, row?.because];
    };
    expect(of('reflection_to_question_ratio', 'miti-3.1.1')).toEqual(['measured', '1', '']);
    expect(of('percent_change_talk', 'misc-2.5')).toEqual(['measured', '75', '']);
    expect(of('percent_mi_adherent', 'miti-3.1.1')).toEqual(['undefined', '', 'not-in-this-codebook']);
    expect(of('percent_ask', 'warm-line').slice(0, 1)).toEqual(['measured']);
    expect(Number(of('percent_handover', 'warm-line')[1])).toBeCloseTo(100 / 6, 10);
    expect(of('handed_over', 'hand-over')).toEqual(['measured', '1', '']);
  });

  test('a session that nobody coded is the machine’s, in oars’ codes; shares of the codebook have no value there', () => {
    const rows = rowsOf(join(out, 'tables/utterances.csv')).filter(({ session_id }) => session_id === 's2');
    expect(new Set(rows.map(({ own_code }) => own_code))).toEqual(new Set(['']));
    expect(rows.filter(({ code }) => code !== '').length).toBeGreaterThan(8);
    const share = rowsOf(join(out, 'tables/measures.csv')).find(
      ({ session_id, measure }) => session_id === 's2' && measure === 'percent_ask',
    );
    expect([share?.status, share?.because]).toEqual(['undefined', 'no-codes']);
  });

  test('a code that it does not have is named with the nearest one; oars’ own ids stay known', () => {
    const problem = rowsOf(join(out, 'tables/problems.csv')).find(({ code }) => code === 'unknown-code');
    expect(problem?.message).toContain('"AKS" (nearest: ASK)');
    const rows = rowsOf(join(out, 'tables/utterances.csv')).filter(({ session_id }) => session_id === 's3');
    expect([rows[2]?.own_code, rows[2]?.code, rows[2]?.source]).toEqual(['', 'OQ', 'human']);
  });

  test('the same tables come again, and the dictionary knows the column', async () => {
    const again = join(folder, 'again');
    await run(['audit', input, '--out', again, '--no-pages', '--quiet', '--config', config], recordedIo());
    for (const table of ['sessions', 'measures', 'utterances', 'groups', 'data-dictionary'])
      expect(readFileSync(join(again, `tables/${table}.csv`), 'utf8')).toBe(
        readFileSync(join(out, `tables/${table}.csv`), 'utf8'),
      );
    const columns = rowsOf(join(out, 'tables/data-dictionary.csv')).map(({ column }) => column);
    expect(columns).toContain('own_code');
    expect(columns).toContain('warm_line_percent_been_there');
    expect(await run(['verify', out, '--quiet'], recordedIo())).toBe(0);
  });
});
