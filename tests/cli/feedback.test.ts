import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import type { FeedbackData } from '../../src/domain/feedback.js';
import { placeName } from '../../src/domain/sheet-choice.js';
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
    const pages = printed.split('\n').filter((line) => line.endsWith('.html'));
    expect(pages).toHaveLength(readdirSync(join(out, 'report', 'feedback')).length);
    expect(printed).toMatch(/p01: 0 of \d quotes read by a person; the sheet says it is a draft/);
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
    expect(sheet).toContain('(recovery coach talk)');
    expect((await oars('verify', out)).code).toBe(0);
  });

  test('ticks, swaps and words of one’s own are kept, shown by every later rendering and audit, and vouched for', async () => {
    const month = join(folder, '2026-03');
    expect((await oars('init', month)).code).toBe(0);
    cpSync('fixtures/clinic', join(month, 'transcripts'), { recursive: true });
    rmSync(join(month, 'sessions.csv'));
    rmSync(join(month, 'speakers.csv'));
    const audit = async () => expect((await oars('audit', month, '--quiet')).code).not.toBe(2);
    await audit();
    const sheetOf = async () => {
      const answered = await oars('feedback', month, '--practitioner', 'p04', '--json');
      const { sheets }: { sheets: readonly FeedbackData[] } = JSON.parse(answered.out);
      const [sheet] = sheets;
      if (!sheet) throw new Error('no sheet');
      return sheet;
    };
    const before = await sheetOf();
    const quote = before.strengths.find((one) => one.others.length > 0);
    const other = quote?.others[0];
    const area = before.growth[0]?.area;
    if (!quote || !other || area === undefined) throw new Error('nothing to choose');
    const [from, to] = [placeName(quote), placeName(other)];
    const refused = await oars('feedback', month, '--practitioner', 'p04', '--swap', `${from}=r99#u1`);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(to);
    const chosen = ['--swap', `${from}=${to}`, '--tick', to, '--words', `${area}=Wait for the second answer.`];
    const kept = await oars('feedback', month, '--practitioner', 'p04', '--reviewer', 'kb', ...chosen);
    expect(kept.code, kept.err).toBe(0);
    expect(kept.out).toContain(`Kept in ${join(month, 'choices', 'kb.csv')}`);
    const isThere = async () => {
      const sheet = await sheetOf();
      expect(sheet.strengths.find((one) => placeName(one) === to)).toMatchObject({
        swapped: true,
        read: { by: 'kb' },
      });
      expect(sheet.strengths.map(placeName)).not.toContain(from);
      const page = readFileSync(join(month, 'out', 'report', 'feedback', 'p04.html'), 'utf8');
      expect(page).toContain('Wait for the second answer.');
      expect(page).toContain('read by kb');
    };
    await isThere();
    expect((await oars('verify', month)).code).toBe(0);
    await audit();
    await isThere();
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
