import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';

/** Words that nobody says and that stand in no code of ours: wherever one turns up, transcript text has leaked. */
const SENTINELS = [
  'zibberquax',
  'flumperdine',
  'vorgelitz',
  'snarquibble',
  'trindelfop',
  'quozzlemar',
  'brindlewock',
  'yaffergrum',
];

const folder = mkdtempSync(join(tmpdir(), 'oars-sentinel-'));
const input = join(folder, 'in');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  mkdirSync(input);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    // What can be read, in several formats, with codes, notes and words that look like identifiers.
    'good.txt':
      'Peer supporter: What is the zibberquax like for you?\nPeer: I want to stop the zibberquax, call 212-555-0187.\nPeer supporter: You should quit zibberquax today.\nPeer: Zibberquax@example.com helps me.\n',
    'good.csv':
      'speaker,text,code,note\npractitioner,How is flumperdine?,OQ,flumperdine was hard to code\nclient,Flumperdine is fine.,change,\npractitioner,"=flumperdine, =1+1",SR,\nclient,No flumperdine!,wrong-code-flumperdine,\n',
    'good.vtt':
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Peer supporter>Tell me about vorgelitz.\n\n00:05.000 --> 00:03.000\n<v Peer>Vorgelitz went well.\n',
    'good.jsonl':
      '{"speaker":"practitioner","text":"And snarquibble?"}\n{"speaker":"client","text":"Snarquibble, yes."}\n',
    // What cannot be read, each in its own way.
    'unclosed.csv': 'speaker,text\npractitioner,"trindelfop never ends\nclient,trindelfop again\n',
    'ragged.csv': 'speaker,text\npractitioner,trindelfop,trindelfop,trindelfop\nclient\n',
    'broken.json': '{"turns": [{"speaker": "practitioner", "text": "quozzlemar" quozzlemar}]}',
    'broken.jsonl':
      '{"speaker":"practitioner","text":"quozzlemar"}\n{"speaker":"client","text":"quozzlemar"\nquozzlemar\n',
    'nobody.txt': 'brindlewock\nbrindlewock brindlewock\n',
    'one-voice.txt': 'Peer: brindlewock.\nPeer: brindlewock again.\n',
    'latin.txt': Buffer.concat([
      Buffer.from('Peer supporter: brindlewock '),
      Buffer.from([0xff, 0xfe, 0x80, 0x00]),
      Buffer.from('\nPeer: brindlewock\n'),
    ]),
    'scan.pdf': '%PDF-1.7 brindlewock',
    'doc.docx': 'PK\u0003\u0004 brindlewock',
    'talk.eaf': '<?xml version="1.0"?><ANNOTATION_DOCUMENT><TIER TIER_ID="brindlewock"><ANNOTATION>brindlewock',
    'sessions.csv':
      'file,session_id,practitioner_id,cohort,session_date,empathy\ngood.txt,one,p1,a,2026-01-05,4\ngood.csv,two,p2,b,2026-02-05,9\ngood.vtt,three,p1,a,2026-03-05,\ngood.jsonl,four,p2,b,not-a-date,3\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(input, name), content);
  mkdirSync(join(folder, 'corrections'));
  writeFileSync(
    join(folder, 'corrections', 'a.csv'),
    'session_id,utterance_id,text_hash,old_code,new_code,note,reviewer\none,u1,0123456789abcdef,OQ,CQ,yaffergrum,ana\none,u2,yaffergrum,OQ,yaffergrum,yaffergrum,ana\n',
  );
  writeFileSync(join(folder, 'corrections', 'b.csv'), 'session_id,"yaffergrum\n');
});

/** Everything a program can let out: what it prints, and every file it leaves, names and hidden files included. */
function leaks(content: string): readonly string[] {
  const lower = content.toLowerCase();
  return SENTINELS.filter((word) => lower.includes(word));
}

function filesUnder(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function oars(...argv: readonly string[]) {
  const io = recordedIo({ interactive: true });
  const exit = await run(argv, io);
  return { exit, printed: io.out() + io.err() };
}

const corrections = () => ['--corrections', join(folder, 'corrections')];

describe('without words', () => {
  const out = join(folder, 'without');

  test('the audit runs, reads some and fails some', async () => {
    const { exit, printed } = await oars(
      'audit',
      input,
      '--out',
      out,
      '--no-text',
      '--parquet',
      '--threads',
      '1',
      ...corrections(),
      '--fail-on',
      'mi-non-adherent',
    );
    expect(exit).toBe(3);
    expect(leaks(printed)).toEqual([]);
    const problems = readFileSync(join(out, 'tables', 'problems.csv'), 'utf8');
    for (const code of ['bad-correction', 'correction-no-longer-fits']) expect(problems).toContain(code);
    expect(problems.split('\n').length).toBeGreaterThan(10);
  });

  test.each([
    ['check', () => ['check', input]],
    ['check --json', () => ['check', input, '--json']],
    ['verify', () => ['verify', out, '--inputs', input, '--json']],
    ['cite', () => ['cite', out, '--json']],
    ['feedback', () => ['feedback', out, '--json']],
    ['compare', () => ['compare', out, '--by', 'cohort', '--replicates', '50', '--json', '--out', out]],
    ['sample', () => ['sample', out]],
    ['sign-off', () => ['sign-off', out]],
  ])('%s says none', async (_, argv) => {
    const { exit, printed } = await oars(...argv());
    expect(exit).toBeLessThan(70);
    expect(printed.length).toBeGreaterThan(10);
    expect(leaks(printed)).toEqual([]);
  });

  test.each([
    ['a file given twice as run', () => ['feedback', input]],
    [
      'a table that is no coding',
      () => ['agreement', join(input, 'unclosed.csv'), join(input, 'good.csv'), '--no-text', '--out', out],
    ],
    [
      'only what cannot be read',
      () => ['audit', join(input, 'broken.json'), join(input, 'nobody.txt'), '--out', join(folder, 'none')],
    ],
    [
      'a salt that is a transcript',
      () => [
        'audit',
        input,
        '--out',
        join(folder, 'none'),
        '--hash-ids',
        join(input, 'nobody.txt').replace('nobody', 'missing'),
      ],
    ],
    [
      'a model that is a transcript',
      () => ['audit', input, '--out', join(folder, 'none'), '--model', join(input, 'good.csv')],
    ],
    [
      'a configuration that is a transcript',
      () => ['audit', input, '--out', join(folder, 'none'), '--config', join(input, 'good.txt')],
    ],
    [
      'a wording that is a transcript',
      () => ['audit', input, '--out', join(folder, 'none'), '--wording', join(input, 'broken.json')],
    ],
  ])('%s is refused without quoting it', async (_, argv) => {
    const { exit, printed } = await oars(...argv());
    expect(exit).toBe(2);
    expect(leaks(printed)).toEqual([]);
  });

  test('no file of the run holds one, nor its name', () => {
    const files = filesUnder(out);
    for (const ending of ['.html', '.parquet', '.csv', '.jsonl', 'manifest.json'])
      expect(files.some((file) => file.endsWith(ending))).toBe(true);
    for (const file of files) expect([file, leaks(file + readFileSync(file, 'latin1'))]).toEqual([file, []]);
  });
});

describe('with words', () => {
  const out = join(folder, 'with');

  test('they stand in utterances and on session pages, and nowhere that only counts and names belong', async () => {
    const { printed } = await oars(
      'audit',
      input,
      '--out',
      out,
      '--threads',
      '1',
      '--cache',
      join(folder, 'cache'),
      ...corrections(),
    );
    expect(leaks(printed)).toEqual([]);
    expect(leaks(readFileSync(join(out, 'tables', 'utterances.csv'), 'utf8'))).toEqual([
      ...SENTINELS.slice(0, 4),
      'brindlewock',
    ]);
    const bare = [
      'manifest.json',
      ...[
        'sessions.csv',
        'sessions.jsonl',
        'measures.csv',
        'groups.csv',
        'practitioners.csv',
        'flags.csv',
        'problems.csv',
        'datapackage.json',
        'data-dictionary.csv',
      ].map((name) => `tables/${name}`),
      'report/index.html',
    ];
    for (const file of bare) expect([file, leaks(readFileSync(join(out, file), 'utf8'))]).toEqual([file, []]);
  });

  test('names in the cache are hashes', () => {
    for (const file of filesUnder(join(folder, 'cache'))) expect(leaks(file)).toEqual([]);
  });
});
