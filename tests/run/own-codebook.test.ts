import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { readCodebook } from '../../src/config/load-codebook.js';
import { choicesFor, definitionIn, isGiven, nameIn } from '../../src/reports/html/client/codes-to-give.js';
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
    expect(of('practitioner_talk_percent', 'session')[0]).toBe('measured');
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

describe('what else people do with their own codes', () => {
  test('agreement is told per code of their own, beside oars’', async () => {
    const ben = join(folder, 'ben.csv');
    writeFileSync(
      ben,
      sheet((code, at) => (at === 6 ? 'ECHO' : code)),
    );
    const into = join(folder, 'agreement');
    const args = ['agreement', join(input, 'coded.csv'), ben, '--out', into, '--config', config, '--replicates', '50'];
    expect(await run([...args, '--quiet'], recordedIo())).toBe(0);
    const rows = rowsOf(join(into, 'tables/agreement.csv'));
    const own = rows.filter(({ scheme }) => scheme === 'own_practitioner_code');
    expect(
      Number(own.find(({ statistic, level }) => statistic === 'percent_agreement' && level === 'overall')?.value),
    ).toBeCloseTo(250 / 3, 8);
    expect(own.map(({ name }) => name)).toContain('BEEN-THERE');
    const differ = rowsOf(join(into, 'tables/disagreements.csv'));
    expect(differ.map(({ scheme, why }) => [scheme, why])).toEqual([
      ['own_practitioner_code', 'different codes of your own codebook'],
    ]);
  });

  test('a run beside a sheet is read by the person’s own codes', async () => {
    const into = join(folder, 'against');
    const args = ['agreement', out, join(input, 'coded.csv'), '--out', into, '--config', config, '--replicates', '50'];
    expect(await run([...args, '--quiet'], recordedIo())).toBe(0);
    expect(rowsOf(join(into, 'tables/agreement.csv')).length).toBeGreaterThan(0);
  });

  test('blind sheets allow the codes of the codebook', async () => {
    const long = join(folder, 'long');
    mkdirSync(long);
    const [header, ...lines] = sheet((code) => code)
      .trim()
      .split('\n');
    writeFileSync(join(long, 'long.csv'), [header, ...Array.from({ length: 6 }, () => lines).flat()].join('\n'));
    const audited = join(folder, 'long-out');
    await run(['audit', long, '--out', audited, '--no-pages', '--quiet', '--config', config], recordedIo());
    await run(['sample', audited, '--fraction', '1', '--out', join(folder, 'drawn'), '--quiet'], recordedIo());
    const rows = rowsOf(join(folder, 'drawn/sample/coding-sheet.csv'));
    expect(rows[0]?.allowed_codes).toBe('ASK CHECK HEAR ECHO BEEN-THERE HANDOVER');
    expect(rows.find(({ role }) => role === 'client')?.allowed_codes).toBe('STEP STAY TALK');
    const page = readFileSync(join(folder, 'drawn/sample/s1.html'), 'utf8');
    expect(page).toContain('Asks openly');
    expect(page).not.toContain('Emphasizing autonomy</dt>');
    const data = JSON.parse(/<script id="data"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '{}');
    expect(choicesFor(data, 'client')).toEqual(['STEP', 'STAY', 'TALK']);
    expect([isGiven(data, 'HANDOVER'), isGiven(data, 'OQ')]).toEqual([true, false]);
    expect(nameIn(data, 'BEEN-THERE')).toBe('Been there');
    expect(definitionIn(data, 'HANDOVER')).toContain('another service');
  });

  test('sequences and comparisons are told in their own codes too', async () => {
    writeFileSync(join(input, 'sessions.csv'), 'session_id,cohort\ns1,day\ns3,night\ns2,night\n');
    const both = join(folder, 'both');
    await run(['audit', input, '--out', both, '--no-pages', '--quiet', '--config', config], recordedIo());
    await run(['compare', both, '--by', 'cohort', '--out', both, '--quiet', '--replicates', '50'], recordedIo());
    const rows = rowsOf(join(both, 'tables/comparisons.csv'));
    const step = rows.find(
      ({ kind, group, measure, instrument }) =>
        kind === 'sequence' && group === 'all' && measure === 'HEAR → STEP' && instrument === 'warm-line',
    );
    expect(step?.note).toMatch(/^practitioner to client; 2 times/);
    expect(rows.some(({ instrument, measure }) => instrument === 'warm-line' && measure === 'percent_hear')).toBe(true);
  });

  test('the codebook goes out as REFI-QDA and comes back as it was', async () => {
    const io = recordedIo();
    await run(['codebook', '--format', 'qdc', '--config', config], io);
    const qdc = join(folder, 'warm-line.qdc');
    writeFileSync(qdc, io.out());
    const drafted = recordedIo();
    await run(['codebook', '--from', qdc], drafted);
    const back = join(folder, 'back.yaml');
    writeFileSync(back, drafted.out());
    const [there, here] = [await readCodebook('docs/examples/warm-line-codebook.yaml'), await readCodebook(back)];
    expect(here.codes).toEqual(there.codes);
  });

  test('a codebook of another program is drafted, and says what it does not know', async () => {
    const qdc = join(folder, 'nvivo.qdc');
    writeFileSync(
      qdc,
      '<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="NVivo"><Codes><Code guid="1" name="Peer supporter" isCodable="false"><Code guid="2" name="Open question" isCodable="true"><Description>Asks widely.</Description></Code><Code guid="3" name="Shared story" isCodable="true"/></Code><Code guid="4" name="Weather" isCodable="true"/></Codes></CodeBook>',
    );
    const io = recordedIo();
    await run(['codebook', '--from', qdc], io);
    expect(io.out()).toContain(
      '- id: Open-question\n    role: practitioner\n    label: Open question\n    definition: Asks widely.\n    equals: OQ',
    );
    expect(io.out()).toContain('- id: Weather\n    role: practitioner # check: practitioner or client?');
    expect(io.out()).toMatch(/Marked with "check": .*\(2 of 3 codes\)/);
    const wrong = recordedIo();
    expect(await run(['codebook', '--from', config], wrong)).not.toBe(0);
    expect(wrong.err()).toContain('expected a REFI-QDA codebook');
  });

  test('oars codebook prints its codes and where they stand', async () => {
    const io = recordedIo();
    await run(['codebook', '--config', config], io);
    expect(io.out()).toContain('| HEAR | practitioner | Gives back |');
    expect(io.out()).toContain('| a kind of CR |');
    const csv = recordedIo();
    await run(['codebook', '--format', 'csv', '--config', config], csv);
    expect(csv.out()).toContain('own_client_code,STAY,Staying put');
  });
});
