import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { createPseudonyms } from '../../src/run/pseudonyms.js';
import { readRun } from '../../src/studies/read-run.js';
import { recordedIo } from '../support/io.js';

/** What somebody who holds the released folder, and knows everybody by name, can find out with patience. */
const folder = mkdtempSync(join(tmpdir(), 'oars-released-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROSTER = [
  'abernathy',
  'brackenbury',
  'castellanos',
  'dunleavy',
  'eversholt',
  'fotheringay',
  'gildersleeve',
].concat(['hathersage', 'iremonger', 'jessamine', 'kilpatrick', 'lanyon-reed']);
const WORKERS = ['marchbanks', 'netherfield', 'okonkwo-vale'];
const SALTS = ['the first salt, long enough', 'a second salt, of the same length'];

beforeAll(async () => {
  mkdirSync(join(folder, 'in'));
  const rows = ROSTER.map((name, at) => {
    writeFileSync(
      join(folder, 'in', `${name}.txt`),
      `Peer supporter: What helped you this week, would you say?\n${name}: ${'A walk with the dog. '.repeat(1 + at)}\n`.repeat(
        3,
      ),
    );
    return `${name}.txt,session-${name},${WORKERS[at % 3]},client-${name},north,${name} Senior,${WORKERS[at % 3]}@clinic.example`;
  });
  writeFileSync(
    join(folder, 'in', 'sessions.csv'),
    `file,session_id,practitioner_id,client_id,site,next_of_kin,contact_email\n${rows.join('\n')}\n`,
  );
  mkdirSync(join(folder, 'of-marchbanks'));
  writeFileSync(join(folder, 'of-marchbanks', 'words.json'), '{"practitioner": "companion"}');
  writeFileSync(
    join(folder, 'oars.yaml'),
    'ingest:\n  pathPattern: "marchbanks-ward/{session_id}"\n  roles: { practitioner: [Peer supporter] }\n',
  );
  for (const [at, salt] of SALTS.entries()) {
    writeFileSync(join(folder, `salt-${at}`), salt);
    const argv = [
      'audit',
      join(folder, 'in'),
      '--config',
      join(folder, 'oars.yaml'),
      '--hash-ids',
      join(folder, `salt-${at}`),
    ];
    const more = ['--no-text', '--parquet', '--wording', join(folder, 'of-marchbanks', 'words.json'), '--quiet'];
    expect(await run([...argv, '--out', join(folder, `out-${at}`), ...more], recordedIo())).toBe(0);
  }
}, 60_000);

function released(at = 0): readonly { readonly path: string; readonly content: string }[] {
  const out = join(folder, `out-${at}`);
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(out.length), content: readFileSync(path, 'latin1') }));
}

const digest = (kind: string, what: string | Buffer) => createHash(kind).update(what).digest('hex');

describe('a released run under pseudonyms', () => {
  test('holds no name of the roster, in no file, name of a file or column', () => {
    for (const { path, content } of released()) {
      const all = `${path} ${content}`.toLowerCase();
      const found = [...ROSTER, ...WORKERS, 'clinic.example', 'words.json'].filter((name) => all.includes(name));
      expect({ path, found }).toEqual({ path, found: [] });
    }
  });

  test('holds no hash without a key of a name, a path or a file, whole or cut, by any usual function', () => {
    const guesses = [...ROSTER, ...WORKERS].flatMap((name) => [
      name,
      `${name}.txt`,
      `session-${name}`,
      `client-${name}`,
      `in/${name}.txt`,
    ]);
    const files = [...ROSTER.map((name) => `${name}.txt`), 'sessions.csv'].map((name) =>
      readFileSync(join(folder, 'in', name)),
    );
    const hashes = ['md5', 'sha1', 'sha256'].flatMap((kind) =>
      [...guesses, ...files].map((what) => digest(kind, what).slice(0, 12)),
    );
    for (const { path, content } of released()) {
      expect({ path, found: hashes.filter((hash) => content.includes(hash)) }).toEqual({ path, found: [] });
    }
  });

  test('tells no size of a file that went in', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'out-0', 'manifest.json'), 'utf8'));
    expect(manifest.inputs).toHaveLength(ROSTER.length);
    const sizes = new Set(ROSTER.map((name) => statSync(join(folder, 'in', `${name}.txt`)).size));
    for (const { outputs: _, ...input } of manifest.inputs)
      for (const value of Object.values(input)) expect(sizes.has(value as number)).toBe(false);
  });

  test('stands in an order that says nothing of the names', async () => {
    for (const at of SALTS.keys()) {
      const { run: read } = await readRun(join(folder, `out-${at}`));
      const ids = read.sessions.map(({ sessionId }) => sessionId);
      expect(ids).toEqual([...ids].sort());
      // The same people in the order of the roster stand elsewhere: nobody's place is their place among the names.
      const names = createPseudonyms(Buffer.from(SALTS[at]!));
      const byName = ROSTER.map((name) => names.of('session', `session-${name}`));
      expect([...byName].sort()).toEqual(ids);
      expect(byName).not.toEqual(ids);
      const paths = JSON.parse(readFileSync(join(folder, `out-${at}`, 'manifest.json'), 'utf8')).inputs;
      expect(paths.map(({ path }: { path: string }) => path)).toEqual(
        paths.map(({ path }: { path: string }) => path).toSorted(),
      );
    }
  });

  test('shares no pseudonym with a run under another salt, so that two releases cannot be held side by side', async () => {
    const marks = (at: number) =>
      new Set(released(at).flatMap(({ path, content }) => `${path} ${content}`.match(/\b[a-z]-[0-9a-f]{16}\b/g) ?? []));
    const [one, other] = [marks(0), marks(1)];
    expect(one.size).toBeGreaterThan(20);
    expect([...one].filter((mark) => other.has(mark))).toEqual([]);
  });
});
