import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run as runCli } from '../../src/cli/program.js';
import { validateConfig } from '../../src/config/validate.js';
import { formatCorrections, hashText } from '../../src/domain/correction.js';
import { audit } from '../../src/run/audit.js';
import { createPseudonyms } from '../../src/run/pseudonyms.js';
import { readUtterances } from '../../src/saved/read-utterances.js';
import { readRun } from '../../src/studies/read-run.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-pseudonyms-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LABEL = 'Wilhelmina';

/** Two files of one practitioner, with ids that stand nowhere else. */
beforeAll(() => {
  mkdirSync(join(folder, 'in'));
  const said = `speaker,text\n${LABEL},How was your week?\nOscarine,Long. I want it to change.\n`;
  writeFileSync(join(folder, 'in', 'first-kettle.csv'), said);
  writeFileSync(join(folder, 'in', 'second-kettle.csv'), said.replace('Long', 'Short'));
  writeFileSync(join(folder, 'in', 'broken-kettle.csv'), 'speaker,text\n');
  writeFileSync(
    join(folder, 'in', 'sessions.csv'),
    'file,session_id,practitioner_id,client_id,site,supervisor_name,room\n' +
      'first-kettle.csv,kettle-one,worker-k,person-q,harbour,Theodora,blue\n' +
      'second-kettle.csv,kettle-two,worker-k,person-z,harbour,Theodora,red\n',
  );
  writeFileSync(join(folder, 'salt'), 'a salt long enough to be one\n');
  writeFileSync(join(folder, 'other-salt'), 'another salt, as long as it has to be');
});

const NAMES = ['kettle', LABEL, 'Oscarine', 'worker-k', 'person-q', 'Theodora'];

async function run(out: string, salt: string | null, text = true) {
  const config = validateConfig(
    {
      eligibility: { minimumPractitionerUtterances: 1 },
      ingest: { roles: { practitioner: [LABEL], client: ['Oscarine'] } },
      reports: { hashIds: salt === null ? null : join(folder, salt), keepColumns: ['Room'], parquet: true, text },
    },
    'test',
  );
  await audit([join(folder, 'in')], { out: join(folder, out), config, coder: null, now: () => new Date(0) });
  return (await readRun(join(folder, out))).run;
}

function everyFile(out: string): readonly (readonly [string, string])[] {
  const names = readdirSync(join(folder, out), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')]);
}

describe('with a salt', () => {
  test('no id, file name or label stands in any table, page, manifest or file name', async () => {
    await run('hidden', 'salt', false);
    const files = everyFile('hidden');
    expect(files.some(([path]) => path.endsWith('.html'))).toBe(true);
    expect(files.some(([path]) => path.endsWith('.parquet'))).toBe(true);
    for (const [path, content] of files) {
      for (const name of NAMES) {
        expect(path.slice(folder.length)).not.toContain(name);
        expect(content.includes(name), `${name} in ${path}`).toBe(false);
      }
    }
  });

  test('the same names do stand there without one, so the test above can fail', async () => {
    await run('plain', null);
    const all = everyFile('plain')
      .map(([path, content]) => path + content)
      .join();
    for (const name of NAMES) expect(all.includes(name), name).toBe(true);
  });

  test('the same person is the same in every session and run, and another salt gives another name', async () => {
    const [one, again, other] = [
      await run('one', 'salt'),
      await run('again', 'salt'),
      await run('other', 'other-salt'),
    ];
    const ids = (result: typeof one) =>
      result.sessions.map(({ sessionId, metadata: { practitionerId, clientId } }) => ({
        sessionId,
        practitionerId,
        clientId,
      }));
    expect(ids(again)).toEqual(ids(one));
    const [first, second] = ids(one);
    expect(first!.practitionerId).toBe(second!.practitionerId);
    expect(first!.clientId).not.toBe(second!.clientId);
    expect(first!.sessionId).not.toBe(second!.sessionId);
    expect(ids(other)[0]!.practitionerId).not.toBe(first!.practitionerId);
    expect(first!.practitionerId).toMatch(/^p-[0-9a-f]{16}$/);
  });

  test('the numbers, the site and other facts stay what they are', async () => {
    const [plain, hidden] = [await run('plain', null), await run('hidden', 'salt')];
    const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();
    const measures = ({ sessions }: typeof plain) => sorted(sessions.map((one) => one.measures));
    expect(measures(hidden)).toEqual(measures(plain));
    const [first] = hidden.sessions.filter(({ metadata }) => metadata.extra.room === 'blue');
    expect(first!.metadata.site).toBe('harbour');
    const said = ({ problems }: typeof plain) =>
      sorted(problems.map(({ code }) => code).filter((code) => code !== 'columns-left-out'));
    expect(said(hidden)).toEqual(said(plain));
    const speakers = new Set<string>();
    for await (const { utterances } of readUtterances(join(folder, 'hidden'))) {
      for (const { speaker } of utterances) speakers.add(speaker);
    }
    expect(speakers.size).toBe(2);
  });
});

test('the manifest holds no size and no hash of an input that could be tried out, and no path of the user', async () => {
  const own = join(folder, 'jane-smith');
  mkdirSync(join(own, 'corrections'), { recursive: true });
  writeFileSync(join(own, 'corrections', 'decisions.csv'), formatCorrections([]));
  writeFileSync(join(own, 'wording.yaml'), 'practitioner: companion\n');
  const out = join(folder, 'unguessed');
  const more = ['--corrections', join(own, 'corrections'), '--wording', join(own, 'wording.yaml'), '--quiet'];
  const code = await runCli(
    ['audit', join(folder, 'in'), '--out', out, '--hash-ids', join(folder, 'salt'), ...more],
    recordedIo(),
  );
  expect([0, 3]).toContain(code);
  const written = readFileSync(join(out, 'manifest.json'), 'utf8');
  expect(written).not.toContain('jane-smith');
  const { inputs } = JSON.parse(written) as { inputs: { path: string; bytes: unknown; sha256: string }[] };
  expect(inputs).toHaveLength(3);
  const names = createPseudonyms(Buffer.from('a salt long enough to be one'));
  for (const file of ['first-kettle.csv', 'second-kettle.csv', 'broken-kettle.csv']) {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(folder, 'in', file)))
      .digest('hex');
    expect(written).not.toContain(sha256);
    expect(inputs).toContainEqual(
      expect.objectContaining({ path: names.path(file), bytes: null, sha256: names.fingerprint(sha256) }),
    );
  }
});

test("columns of one's own go unless they are known to be harmless or were named, and it is said", async () => {
  const given = {
    therapist: 'Kim Tallow',
    patient: 'Ann Bexley',
    dob: '1984-07-22',
    mrn: 'MR448812',
    address: '1418 Larkspur',
    case_manager: 'Sue Orchard',
    supervisor_name: 'Theo Vane',
    shift: 'late',
    modality: 'by phone',
    status: 'measured',
  };
  const input = join(folder, 'columns');
  mkdirSync(input);
  writeFileSync(join(input, 'one.txt'), 'Peer supporter: What helped?\nPeer: A walk.\n');
  writeFileSync(
    join(input, 'sessions.csv'),
    `file,site,session_date,${Object.keys(given).join(',')}\none.txt,harbour,2026-03-02,${Object.values(given).join(',')}\n`,
  );
  for (const threads of ['1', '2']) {
    const out = join(folder, `columns-${threads}`);
    const argv = ['audit', input, '--out', out, '--hash-ids', join(folder, 'salt'), '--keep-column', 'Shift'];
    await runCli([...argv, '--quiet', '--threads', threads], recordedIo());
    const [session] = (await readRun(out)).run.sessions;
    expect(session!.metadata).toMatchObject({ site: 'harbour', sessionDate: '2026-03-02' });
    expect(session!.metadata.extra).toEqual({
      supervisor_name: expect.stringMatching(/^x-[0-9a-f]{16}$/),
      shift: 'late',
      modality: 'by phone',
      status: 'measured',
    });
    const all = everyFile(`columns-${threads}`);
    const { therapist, patient, dob, mrn, address, case_manager, supervisor_name } = given;
    for (const value of [therapist, patient, dob, mrn, address, case_manager, supervisor_name]) {
      for (const [path, content] of all) expect(content.includes(value), `${value} in ${path}`).toBe(false);
    }
    const problems = readFileSync(join(out, 'tables', 'problems.csv'), 'utf8');
    expect(problems).toContain('address, case_manager, dob, mrn, patient, therapist');
    expect(problems.match(/columns-left-out/g)).toHaveLength(1);
  }
});

describe('the order of rows says nothing about names', () => {
  const NIGHTS = ['adams', 'baker', 'castillo', 'diaz', 'evans', 'fox', 'grant', 'hill'];

  beforeAll(() => {
    mkdirSync(join(folder, 'roster'));
    for (const name of NIGHTS) {
      const said = `How was the night, number ${name.length}?`;
      const talk = `Peer supporter: ${said}\nPeer: Long, I kept ${name} company.\n`;
      writeFileSync(join(folder, 'roster', `${name}.txt`), talk);
      writeFileSync(join(folder, 'roster', `${name}-empty.csv`), 'speaker,text\n');
    }
    // Two sessions of one file, in the order of their names too.
    writeFileSync(
      join(folder, 'roster', 'both.csv'),
      'session_id,speaker,text\n' +
        ['ivers', 'jones', 'kern', 'lowe']
          .map((id) => `${id},Peer supporter,What helped ${id}?\n${id},Peer,A walk.\n`)
          .join(''),
    );
  });

  test.each(['1', '2'])('every table is in the order of the pseudonyms, on %s threads', async (threads) => {
    const out = join(folder, `ordered-${threads}`);
    const argv = ['audit', join(folder, 'roster'), '--out', out, '--hash-ids', join(folder, 'salt')];
    await runCli([...argv, '--no-text', '--quiet', '--threads', threads], recordedIo());
    const column = (table: string, name: string) => {
      const [head, ...rows] = readFileSync(join(out, 'tables', `${table}.csv`), 'utf8')
        .trim()
        .split('\n');
      const at = head!.split(',').indexOf(name);
      return rows.map((row) => row.split(',')[at]!).filter((id, i, all) => id !== all[i - 1]);
    };
    for (const table of ['sessions', 'measures', 'utterances']) {
      const ids = column(table, 'session_id');
      expect(ids, table).toHaveLength(NIGHTS.length + 4);
      expect(ids, table).toEqual(ids.toSorted());
    }
    const files = column('problems', 'source_path');
    expect(files.length).toBeGreaterThanOrEqual(NIGHTS.length);
    expect(files).toEqual(files.toSorted());
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { inputs: { path: string }[] };
    const inputs = manifest.inputs.map(({ path }) => path);
    expect(inputs).toEqual(inputs.toSorted());
    const lines = readFileSync(join(out, 'tables', 'sessions.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const told = lines.map((line) => (JSON.parse(line) as { sessionId: string }).sessionId);
    expect(told).toEqual(told.toSorted());
    expect(readdirSync(out).toSorted()).toEqual(['manifest.json', 'report', 'tables']);
  });
});

test.each([
  ['of a run with names', null],
  ['of a run under the same salt', 'salt'],
])('corrections made on pages %s are applied under the salt, on one thread and on two', async (_, madeWith) => {
  const reviewed = await run('reviewed', madeWith);
  const sessionId = reviewed.sessions[0]!.sessionId;
  const correction = {
    sessionId,
    utteranceId: 'u1',
    textHash: hashText('How was your week?'),
    fromCode: null,
    toCode: 'CQ',
    note: null,
    reviewer: null,
    decidedAt: null,
  } as const;
  const corrections = join(folder, 'corrections.csv');
  writeFileSync(corrections, formatCorrections([correction]));
  for (const threads of ['1', '2']) {
    const out = join(folder, 'corrected');
    const argv = [
      'audit',
      join(folder, 'in'),
      '--out',
      out,
      '--codes',
      'human',
      '--corrections',
      corrections,
      '--hash-ids',
      join(folder, 'salt'),
    ];
    await runCli([...argv, '--no-pages', '--quiet', '--threads', threads], recordedIo());
    const codes = [];
    for await (const { utterances } of readUtterances(out)) codes.push(utterances[0]?.assignment.source);
    expect(codes.filter((source) => source === 'correction')).toHaveLength(1);
  }
});

test('pseudonyms are HMAC-SHA256 under the salt, kept apart by what they name', () => {
  const names = createPseudonyms(Buffer.from('a salt long enough to be one'));
  // printf 'practitioner\0worker-k' | openssl dgst -sha256 -hmac 'a salt long enough to be one'
  expect(names.of('practitioner', 'worker-k')).toBe('p-1fcf0ab3b3c00b44');
  expect(names.of('client', 'worker-k').slice(2)).not.toBe(names.of('practitioner', 'worker-k').slice(2));
  expect(names.path('a/b.csv')).toMatch(/^f-[0-9a-f]{16}\.csv$/);
});

test.each([
  ['no such file', 'nowhere', 'salt-missing'],
  ['a salt that can be guessed', 'short', 'salt-too-short'],
])('%s is refused before anything is read', async (_, name, code) => {
  writeFileSync(join(folder, 'short'), 'pepper\n');
  await expect(run('refused', name)).rejects.toMatchObject({ code, hint: expect.stringContaining('openssl') });
});

test.each([
  ['sixteen times one letter', 'a'.repeat(16)],
  ['two letters by turns', 'ab'.repeat(20)],
])('a salt of %s is refused', async (_, words) => {
  writeFileSync(join(folder, 'weak-salt'), words);
  await expect(run('weak', 'weak-salt')).rejects.toMatchObject({ code: 'salt-weak' });
});

test('a salt inside the input is refused, by whatever way it is named, and nothing is written', async () => {
  const input = join(folder, 'with-salt');
  mkdirSync(join(input, 'keys'), { recursive: true });
  writeFileSync(join(input, 'one.txt'), 'Peer supporter: What helped?\nPeer: A walk.\n');
  writeFileSync(join(input, 'keys', 'salt.key'), 'a salt long enough to be one\n');
  symlinkSync(join(input, 'keys', 'salt.key'), join(folder, 'linked-salt'));
  const out = join(folder, 'with-salt-out');
  for (const salt of [join(input, 'keys', 'salt.key'), join(folder, 'linked-salt')]) {
    const io = recordedIo();
    expect(await runCli(['audit', input, '--out', out, '--hash-ids', salt, '--quiet'], io)).toBe(2);
    expect(io.err()).toContain('expected a salt apart from the transcripts');
    expect(existsSync(out)).toBe(false);
  }
});
