import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/program.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-loop-'));
const out = join(folder, 'out');

async function oars(...argv: string[]) {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    interactive: false,
    env: {},
    cwd: process.cwd(),
    signal: new AbortController().signal,
    now: () => new Date('2026-04-01T00:00:00Z'),
  };
  const exit = await run(argv, io);
  return { exit, stdout, stderr };
}

function table(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { columns: true, bom: true });
}

/** Fills a coding sheet: the machine's own code, but every nth practitioner utterance a closed question. */
function fill(name: string, nth: number): string {
  const machine = new Map(
    table(join(out, 'tables', 'utterances.csv')).map((row) => [
      `${row.session_id} ${row.utterance_id}`,
      row.machine_code || row.code,
    ]),
  );
  const rows = table(join(folder, 'sample', 'coding-sheet.csv')).map((row, n) => ({
    ...row,
    code:
      row.allowed_codes === ''
        ? ''
        : row.role === 'practitioner' && n % nth === 0
          ? 'CQ'
          : (machine.get(`${row.session_id} ${row.utterance_id}`) ?? ''),
  }));
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, stringify(rows, { header: true }));
  return path;
}

beforeAll(async () => {
  const { exit, stderr } = await oars('audit', 'fixtures/clinic', '--out', out, '--no-pages', '--quiet');
  expect([0, 3], stderr).toContain(exit);
});

describe('the quality loop', () => {
  it('draws the same blind sheet for the same seed, without a machine code in it', async () => {
    const first = await oars('sample', out, '--fraction', '0.3', '--seed', '7', '--out', folder, '--json');
    expect(first.exit, first.stderr).toBe(0);
    const sheet = readFileSync(join(folder, 'sample', 'coding-sheet.csv'), 'utf8');
    await oars('sample', out, '--fraction', '0.3', '--seed', '7', '--out', folder, '--quiet');
    expect(readFileSync(join(folder, 'sample', 'coding-sheet.csv'), 'utf8')).toBe(sheet);
    const drawn: { drawn: { sessionId: string; stratum: string }[] } = JSON.parse(first.stdout);
    expect(new Set(drawn.drawn.map(({ stratum }) => stratum)).size).toBe(8);
    expect(table(join(folder, 'sample', 'coding-sheet.csv')).every(({ code }) => code === '')).toBe(true);
    const missed = table(join(folder, 'sample', 'sample.csv')).filter(({ what }) => what !== 'drawn');
    expect(missed.every(({ because }) => because !== '')).toBe(true);
  });

  it('says how well two people and the machine agree on it', async () => {
    const [ana, ben] = [fill('ana', 5), fill('ben', 3)];
    const found = await oars('agreement', out, ana, ben, '--out', folder, '--replicates', '100');
    expect(found.exit, found.stderr).toBe(0);
    expect(found.stdout).toContain('3 coders: out (machine), ana, ben');
    const rows = table(join(folder, 'tables', 'agreement.csv'));
    const kappa = rows.find(
      ({ scheme, level, statistic }) =>
        scheme === 'practitioner_code' && level === 'overall' && statistic === 'fleiss_kappa',
    )!;
    expect(Number(kappa.value)).toBeGreaterThan(0.5);
    expect(Number(kappa.value)).toBeLessThan(0.95);
    const client = rows.find(
      ({ scheme, level, statistic }) =>
        scheme === 'client_talk' && level === 'overall' && statistic === 'percent_agreement',
    )!;
    expect(Number(client.value)).toBe(100);
    expect(table(join(folder, 'tables', 'disagreements.csv')).every(({ text }) => text !== '')).toBe(true);
  });

  it('leaves the words out when told to', async () => {
    await oars(
      'agreement',
      out,
      fill('ana', 5),
      '--out',
      join(folder, 'bare'),
      '--replicates',
      '10',
      '--no-text',
      '--quiet',
    );
    expect(Object.keys(table(join(folder, 'bare', 'tables', 'disagreements.csv'))[0])).not.toContain('text');
  });

  it('refuses a file that is no coding, and one coding alone, and says what to do', async () => {
    const wrong = join(folder, 'wrong.csv');
    writeFileSync(wrong, 'a,b\n1,2\n');
    expect(await oars('agreement', wrong, out)).toMatchObject({ exit: 2 });
    const alone = await oars('agreement', fill('ana', 5));
    expect(alone.exit).toBe(2);
    expect(alone.stderr).toContain('Give a second file');
    expect((await oars('agreement', join(folder, 'nowhere.csv'), out)).exit).toBe(2);
  });
});

describe('comparing', () => {
  it('writes tidy estimates, the data and a script, and names the reference', async () => {
    const found = await oars(
      'compare',
      out,
      '--by',
      'site',
      '--reference',
      'riverside',
      '--out',
      folder,
      '--replicates',
      '50',
      '--json',
    );
    expect(found.exit, found.stderr).toBe(0);
    const result: { groups: { group: string; sessions: number }[]; reference: string } = JSON.parse(found.stdout);
    expect(result.groups.map(({ group }) => group)).toEqual(['riverside', 'hilltop']);
    const rows = table(join(folder, 'tables', 'comparisons.csv'));
    expect(rows.filter(({ quoted }) => quoted === 'true').length).toBe(
      rows.filter(({ statistic }) => statistic === 'hedges_g_practitioner_means').length,
    );
    expect(rows.some(({ value, low, high }) => [value, low, high].some((cell) => /NaN|Infinity/.test(cell)))).toBe(
      false,
    );
    expect(table(join(folder, 'tables', 'comparison-data.csv'))).toHaveLength(
      result.groups.reduce((sum, { sessions }) => sum + sessions, 0),
    );
    expect(readFileSync(join(folder, 'compare.R'), 'utf8')).toContain('ref = "riverside"');
  });

  it('takes transcripts as well as runs, and comes to the same', async () => {
    const from = async (path: string, to: string) => {
      const done = await oars(
        'compare',
        path,
        '--by',
        'site',
        '--out',
        join(folder, to),
        '--replicates',
        '20',
        '--quiet',
      );
      expect(done.exit, done.stderr).toBe(0);
      return readFileSync(join(folder, to, 'tables', 'comparisons.csv'), 'utf8');
    };
    expect(await from('fixtures/clinic', 'raw')).toBe(await from(out, 'saved'));
  });

  it('says which fields there are when asked for another', async () => {
    const found = await oars('compare', out, '--by', 'colour');
    expect(found.exit).toBe(2);
    expect(found.stderr).toContain('practitioner, site, cohort, month');
  });

  it('refuses the same sessions twice', async () => {
    const found = await oars('compare', out, out, '--by', 'site');
    expect(found.exit).toBe(2);
    expect(found.stderr).toContain('is in more than one of the runs');
  });
});

describe('months', () => {
  it('follow everyone, sites and practitioners, and say what changed since an earlier run', async () => {
    const later = join(folder, 'later');
    await oars(
      'audit',
      'fixtures/clinic',
      'fixtures/month/2026-04',
      '--corrections',
      'fixtures/month/corrections.csv',
      '--out',
      later,
      '--no-pages',
      '--quiet',
    );
    const found = await oars('months', later, '--since', out, '--json');
    expect(found.exit, found.stderr).toBe(0);
    const result: {
      months: string[];
      changes: {
        sessions: { both: number; added: string[] };
        codes: { changedByMachine: number; changedByPeople: number };
      };
    } = JSON.parse(found.stdout);
    expect(result.months).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    expect(result.changes.sessions).toMatchObject({ both: 25, removed: [] });
    expect(result.changes.sessions.added).toHaveLength(7);
    expect(result.changes.codes.changedByMachine).toBe(0);
    expect(result.changes.codes.changedByPeople).toBeGreaterThan(0);
    const rows = table(join(later, 'tables', 'months.csv'));
    expect(new Set(rows.map(({ scope }) => scope))).toEqual(new Set(['all', 'site', 'practitioner']));
    expect(table(join(later, 'tables', 'changes.csv')).length).toBeGreaterThan(6);
    const changes = table(join(later, 'tables', 'practice-changes.csv'));
    const everyone = changes.filter(({ scope }) => scope === 'all');
    expect(everyone.map(({ change_per_month, low, high }) => [change_per_month, low, high].includes(''))).toEqual(
      everyone.map(() => false),
    );
    // Four sessions a person are too few to tell a change, and it says so.
    expect(
      changes.some(({ change_per_month, because }) => change_per_month === '' && because?.includes('six sessions')),
    ).toBe(true);
    const thirds = table(join(later, 'tables', 'thirds.csv'));
    const own = thirds.filter(({ scope, third }) => scope === 'session' && third === 'opening');
    expect(own.length).toBeGreaterThan(100);
    for (const { id, measure, instrument } of own) {
      const [opening, , close, change] = thirds
        .filter(
          (row) => row.scope === 'session' && row.id === id && row.measure === measure && row.instrument === instrument,
        )
        .map(({ value }) => value ?? '');
      if (opening === '' || close === '') expect(change).toBe('');
      else expect(Number(change)).toBeCloseTo(Number(close) - Number(opening), 9);
    }
    const page = readFileSync(join(later, 'report', 'months.html'), 'utf8');
    for (const words of [
      'Everyone, month by month',
      'too few to tell a change',
      'From opening to close',
      'Since the earlier run',
    ])
      expect(page).toContain(words);
    expect((await oars('verify', later)).exit).toBe(0);
  });

  it('leave small cells out of a table that is to be shared', async () => {
    await oars('months', out, '--minimum-cell', '5', '--out', join(folder, 'shared'), '--quiet');
    const rows = table(join(folder, 'shared', 'tables', 'months.csv'));
    const gone = rows.filter(({ suppressed }) => suppressed === 'true');
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every((row) => row.sessions === '' && row.mean_of_sessions === '' && row.pooled === '')).toBe(true);
    expect(rows.filter(({ suppressed, sessions }) => suppressed === 'false' && Number(sessions) < 5)).toEqual([]);
    // What a person or a session does is in no table and on no page that is passed on.
    for (const name of ['practice-changes.csv', 'thirds.csv'])
      expect(table(join(folder, 'shared', 'tables', name))).toEqual([]);
    expect(readFileSync(join(folder, 'shared', 'report', 'months.html'), 'utf8')).not.toMatch(/\bp0\d\b/);
  });
});
