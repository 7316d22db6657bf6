import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { discover } from '../../src/ingest/discover.js';
import { readPseudonyms } from '../../src/run/pseudonyms.js';
import { isAltered, verifyRun } from '../../src/saved/verify-run.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-verify-'));
const inputs = join(folder, 'hilltop');
const original = join(folder, 'original');
let out: string;

beforeAll(async () => {
  cpSync('fixtures/clinic/hilltop', inputs, { recursive: true });
  writeFileSync(join(folder, 'salt'), 'a salt long enough to be one');
  expect(await run(['audit', inputs, '--out', original, '--quiet'], recordedIo())).toBe(0);
});
beforeEach(() => {
  out = mkdtempSync(join(folder, 'copy-'));
  cpSync(original, out, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = async (path: string) => (await discover([path])).files;
const change = (path: string, edit: (text: string) => string) => writeFileSync(path, edit(readFileSync(path, 'utf8')));

describe('oars verify', () => {
  test('finds nothing in a run as it was written, and prints the manifest’s fingerprint', async () => {
    const io = recordedIo();
    expect(await run(['verify', out, '--inputs', inputs], io)).toBe(0);
    expect(io.out()).toMatch(/^Checked \d+ files of the run and \d+ transcripts against manifest\.json\.\nEverything/);
    expect(io.out()).toMatch(/SHA-256 of manifest\.json: [0-9a-f]{64}\n$/);
  });

  test('names one changed digit, a missing page and an added file; the last alone is no alteration', async () => {
    writeFileSync(join(out, 'tables', 'extra.csv'), 'a\n');
    expect(await run(['verify', out], recordedIo())).toBe(0);
    change(join(out, 'tables', 'measures.csv'), (text) =>
      text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
    );
    rmSync(join(out, 'report', 'index.html'));
    const io = recordedIo();
    expect(await run(['verify', out, '--json'], io)).toBe(1);
    expect(JSON.parse(io.out()).discrepancies).toEqual([
      { what: 'output', how: 'missing', path: 'report/index.html' },
      { what: 'output', how: 'altered', path: 'tables/measures.csv' },
      { what: 'output', how: 'added', path: 'tables/extra.csv' },
    ]);
  });

  test('finds a threshold changed after the fact in the manifest itself', async () => {
    change(join(out, 'manifest.json'), (text) => text.replace('"highTalkPercent": 60', '"highTalkPercent": 95'));
    const found = await verifyRun(out);
    expect(found.discrepancies).toEqual([{ what: 'configuration', how: 'altered', path: 'manifest.json' }]);
    expect(isAltered(found)).toBe(true);
    expect(found.manifestSha256).not.toBe((await verifyRun(original)).manifestSha256);
  });

  test('finds transcripts that changed, went or came since', async () => {
    const now = join(folder, 'now');
    cpSync(inputs, now, { recursive: true });
    const [first, second] = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')).inputs;
    change(join(now, first.path), (text) => `${text}\n`);
    rmSync(join(now, second.path));
    writeFileSync(join(now, 'p05', 'new.txt'), 'Peer supporter: Hello.\nPeer: Hi.\n');
    expect((await verifyRun(out, await files(now))).discrepancies).toEqual([
      { what: 'input', how: 'altered', path: first.path },
      { what: 'input', how: 'missing', path: second.path },
      { what: 'input', how: 'added', path: 'p05/new.txt' },
    ]);
  });

  test('vouches for what the run was made with beside the transcripts', async () => {
    const place = mkdtempSync(join(folder, 'beside-'));
    const at = (name: string) => join(place, name);
    cpSync('fixtures/clinic', at('in'), { recursive: true });
    cpSync('docs/examples/peer-support-fidelity.yaml', at('own.yaml'));
    writeFileSync(at('oars.yaml'), 'instruments: [own.yaml]\n');
    writeFileSync(at('words.json'), '{"practitioner": "recovery coach"}');
    mkdirSync(at('saved'));
    writeFileSync(join(at('saved'), 'ana.csv'), 'session_id,utterance_id,text_hash,old_code,new_code,note,reviewer\n');
    writeFileSync(join(at('in'), 'hilltop', 'notes.meta.json'), '{"shift": "late"}');
    const more = [
      '--config',
      at('oars.yaml'),
      '--corrections',
      at('saved'),
      '--wording',
      at('words.json'),
      '--no-pages',
    ];
    expect(await run(['audit', at('in'), '--out', at('run'), '--quiet', ...more], recordedIo())).toBe(0);
    const found = async () => {
      const { files, sideFiles } = await discover([at('in')]);
      return (await verifyRun(at('run'), files, null, sideFiles)).discrepancies;
    };
    expect(await found()).toEqual([]);

    change(join(at('in'), 'sessions.csv'), (text) => text.replace('p01', 'p99'));
    rmSync(join(at('in'), 'hilltop', 'notes.meta.json'));
    writeFileSync(join(at('in'), 'riverside', 'speakers.csv'), 'speaker,role\n');
    change(at('oars.yaml'), (text) => `${text}# later\n`);
    change(at('own.yaml'), (text) => `${text}# later\n`);
    rmSync(at('words.json'));
    writeFileSync(join(at('saved'), 'ben.csv'), 'session_id\n');
    expect(await found()).toEqual([
      { what: 'input', how: 'missing', path: 'hilltop/notes.meta.json' },
      { what: 'input', how: 'altered', path: 'sessions.csv' },
      { what: 'input', how: 'added', path: 'riverside/speakers.csv' },
      { what: 'input', how: 'altered', path: '../oars.yaml' },
      { what: 'input', how: 'altered', path: '../own.yaml' },
      { what: 'input', how: 'altered', path: '../saved' },
      { what: 'input', how: 'missing', path: '../words.json' },
    ]);
    expect(await run(['verify', at('run'), '--inputs', at('in')], recordedIo())).toBe(1);
  });

  test('knows the transcripts of a run under pseudonyms by what they hold', async () => {
    const hidden = join(folder, 'hidden');
    await run(
      ['audit', inputs, '--out', hidden, '--quiet', '--no-pages', '--hash-ids', join(folder, 'salt')],
      recordedIo(),
    );
    const { fingerprint } = await readPseudonyms(join(folder, 'salt'));
    const whole = await verifyRun(hidden, await files(inputs), fingerprint);
    expect(whole).toMatchObject({ discrepancies: [], inputsChecked: (await files(inputs)).length });
    const part = await verifyRun(hidden, await files('fixtures/clinic/riverside'), fingerprint);
    expect(part.discrepancies.map(({ how }) => how)).toContain('missing');
    const io = recordedIo();
    expect(await run(['verify', hidden, '--inputs', inputs], io)).toBe(0);
    expect(io.out()).toContain(
      'not checked: the transcripts and what stands beside them: the run stands under pseudonyms',
    );
    const salted = recordedIo();
    expect(await run(['verify', hidden, '--inputs', inputs, '--hash-ids', join(folder, 'salt')], salted)).toBe(0);
    expect(salted.out()).toContain(`and ${whole.inputsChecked} transcripts`);
  });

  test('refuses a folder that is no run', async () => {
    const io = recordedIo();
    expect(await run(['verify', inputs], io)).toBe(2);
    expect(io.err()).toContain('found no manifest.json');
  });
});
