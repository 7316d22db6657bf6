import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-feedback-'));
const out = join(folder, 'out');

async function oars(...args: string[]) {
  const io = recordedIo();
  return { code: await run(args, io), out: io.out(), err: io.err() };
}

/** Every file of the run with its fingerprint. */
function fingerprints(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

describe('oars feedback', () => {
  beforeAll(async () => {
    expect((await oars('audit', 'fixtures/clinic', '--out', out, '--quiet')).code).not.toBe(2);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('writes from a saved run the very bytes that the audit wrote', async () => {
    const before = fingerprints();
    const { code, out: printed } = await oars('feedback', out);
    expect(code).toBe(0);
    expect(printed.trim().split('\n')).toHaveLength(readdirSync(join(out, 'report', 'feedback')).length);
    expect(fingerprints()).toEqual(before);
  });

  test('other words change the sheets of those who are named, and the manifest vouches for them', async () => {
    const before = fingerprints();
    const wording = join(folder, 'words.yaml');
    writeFileSync(wording, 'practitioner: recovery coach\nclient: guest\nclients: guests\ngrowthTitle: A next step\n');
    expect((await oars('feedback', out, '--practitioner', 'p01', '--wording', wording)).code).toBe(0);
    const after = fingerprints();
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual([join(out, 'manifest.json'), join(out, 'report', 'feedback', 'p01.html')]);
    const sheet = readFileSync(join(out, 'report', 'feedback', 'p01.html'), 'utf8');
    expect(sheet).toContain('The guests’ own words');
    expect(sheet).toContain('Recovery coach talk');
    expect((await oars('verify', out)).code).toBe(0);
  });

  test('a practitioner who is not in the run is refused with the nearest', async () => {
    const { code, err } = await oars('feedback', out, '--practitioner', 'p1');
    expect(code).toBe(2);
    expect(err).toContain('the run has no practitioner p1.');
    expect(err).toMatch(/Did you mean p\d\d\?/);
  });

  test('a wording file with a mistyped key is refused before anything is written', async () => {
    const wording = join(folder, 'bad.json');
    writeFileSync(wording, '{ "glanceTitel": "x" }');
    const before = fingerprints();
    const { code, err } = await oars('feedback', out, '--wording', wording);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean "glanceTitle"?');
    expect(fingerprints()).toEqual(before);
  });

  test('a folder that is no run is refused', async () => {
    const { code, err } = await oars('feedback', folder);
    expect(code).toBe(2);
    expect(err).toContain('manifest.json');
  });
});
