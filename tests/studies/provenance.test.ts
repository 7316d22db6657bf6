import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { scratchFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

interface Place {
  readonly input: string;
  readonly out: string;
  readonly sheets: readonly string[];
}

/** A run of four coded sessions of four practitioners in two cohorts, and two coders' sheets of two of them. */
async function lay(): Promise<Place> {
  const folder = scratchFolder();
  const [input, out] = [join(folder, 'in'), join(folder, 'out')];
  mkdirSync(input);
  const turns = (open: number) =>
    Array.from({ length: 24 }, (_, at) =>
      at % 2 === 0
        ? `Practitioner,What was number ${at} like for you?,${at / 2 < open ? 'OQ' : 'CQ'}`
        : `Client,Number ${at} was much as the last one.,neutral`,
    );
  for (const [at, id] of ['m1', 'm2', 'm3', 'm4'].entries()) {
    writeFileSync(join(input, `${id}.csv`), ['speaker,text,code', ...turns(4 + at), ''].join('\n'));
  }
  writeFileSync(
    join(input, 'sessions.csv'),
    'file,session_id,practitioner_id,cohort\nm1.csv,m1,p1,a\nm2.csv,m2,p2,a\nm3.csv,m3,p3,b\nm4.csv,m4,p4,b\n',
  );
  const sheet = (name: string, ids: readonly string[]) => {
    const path = join(folder, name);
    const rows = ids.flatMap((id) => turns(5).map((row, at) => `${id},${at + 1},${row}`));
    writeFileSync(path, ['session_id,turn,role,text,code', ...rows, ''].join('\n'));
    return path;
  };
  const ids = ['m1', 'm2'];
  const sheets = [
    sheet('ana.csv', ids),
    sheet('ben.csv', ids),
    sheet('other-ana.csv', ['x1']),
    sheet('other-ben.csv', ['x1']),
  ];
  expect(await run(['audit', input, '--out', out, '--quiet', '--codes', 'human'], recordedIo())).toBe(0);
  return { input, out, sheets };
}

async function ask(...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = recordedIo();
  const exit = await run(argv, io);
  return { exit, out: io.out(), err: io.err() };
}

describe('what is asked of a run after it was made', () => {
  test('is found from the dashboard, however late it is made, and verify sees anything else that is put there', async () => {
    const { out, sheets } = await lay();
    const page = join(out, 'report', 'index.html');
    const links = () =>
      [...readFileSync(page, 'utf8').matchAll(/<li><a href="([a-z-]+\.html)">([^<]+)<\/a><\/li>/g)].map(([, to]) => to);
    expect(links()).toEqual([]);
    await ask('agreement', sheets[0] ?? '', sheets[1] ?? '', '--out', out, '--quiet');
    await ask('months', out, '--quiet');
    expect(links()).toEqual(['months.html', 'agreement.html']);
    await ask('compare', out, '--by', 'cohort', '--out', out, '--quiet');
    await ask('sign-off', out, '--quiet');
    expect(links()).toEqual(['months.html', 'cohorts.html', 'agreement.html', 'sign-off.html']);
    expect(await ask('verify', out)).toMatchObject({ exit: 0 });
    const honest = readFileSync(page, 'utf8');
    writeFileSync(page, honest.replace('<ul class="later">', '<ul class="later"><li>All is well.</li>'));
    expect(await ask('verify', out)).toMatchObject({
      exit: 1,
      out: expect.stringContaining('altered report/index.html'),
    });
    writeFileSync(page, honest);
    // A new run says nothing of pages that speak of the one before.
    expect(await run(['audit', join(out, '..', 'in'), '--out', out, '--quiet'], recordedIo())).toBe(0);
    expect(links()).toEqual([]);
    await ask('months', out, '--quiet');
    expect(links()).toEqual(['months.html', 'agreement.html']);
  });

  test('has a record of what it rests on, and verify vouches for its files', async () => {
    const { out, sheets } = await lay();
    expect((await ask('compare', out, '--by', 'cohort', '--out', out, '--quiet')).exit).toBe(0);
    expect((await ask('agreement', sheets[0], sheets[1], '--out', out, '--quiet')).exit).toBe(0);
    expect((await ask('sign-off', out, '--quiet')).exit).toBe(0);
    const record = JSON.parse(readFileSync(join(out, 'studies', 'compare.json'), 'utf8'));
    expect(record).toMatchObject({
      study: 'compare',
      options: { by: 'cohort', seed: 1, replicates: 2000, estimand: 'practitioners', covariates: [] },
      runs: [{ folder: 'out' }],
      sessions: ['m1', 'm2', 'm3', 'm4'],
    });
    const agreement = JSON.parse(readFileSync(join(out, 'studies', 'agreement.json'), 'utf8'));
    expect(agreement.inputs.map(({ path }: { path: string }) => path)).toEqual([sheets[0], sheets[1]]);
    expect(agreement.sessions).toEqual(['m1', 'm2']);
    // Whoever signs reads which sessions that were.
    expect(readFileSync(join(out, 'report', 'sign-off.html'), 'utf8')).toContain(
      'Sessions of this run whose codings were compared: m1, m2.',
    );

    const fine = await ask('verify', out);
    expect(fine.exit, fine.out).toBe(0);
    expect(fine.out).toMatch(/and \d+ that came later against their records/);
    expect(fine.out).toContain('not checked: the transcripts');

    appendFileSync(join(out, 'tables', 'comparisons.csv'), 'x\n');
    const altered = await ask('verify', out);
    expect([altered.exit, altered.out]).toEqual([1, expect.stringContaining('altered tables/comparisons.csv')]);
  });

  test('is told when a sheet that agreement rests on was changed since, or is gone', async () => {
    const { out, sheets } = await lay();
    await ask('agreement', sheets[0], sheets[1], '--out', out, '--quiet');
    appendFileSync(sheets[0], '\n');
    const changed = await ask('verify', out);
    expect([changed.exit, changed.out]).toEqual([1, expect.stringContaining('ana.csv')]);
  });

  test('is listed in the data package, with the columns its file has', async () => {
    const { out } = await lay();
    await ask('compare', out, '--by', 'cohort', '--out', out, '--quiet');
    const { resources } = JSON.parse(readFileSync(join(out, 'tables', 'datapackage.json'), 'utf8'));
    const data = resources.find((one: { name: string }) => one.name === 'comparison-data');
    const header = readFileSync(join(out, 'tables', 'comparison-data.csv'), 'utf8')
      .split('\n', 1)[0]
      .split(',');
    expect(data.schema.fields.map((one: { name: string }) => one.name)).toEqual(header);
    expect(resources.map((one: { name: string }) => one.name)).toContain('comparisons');
  });

  test('is stale when the run was made again otherwise', async () => {
    const { input, out } = await lay();
    await ask('compare', out, '--by', 'cohort', '--out', out, '--quiet');
    const record = readFileSync(join(out, 'studies', 'compare.json'));
    writeFileSync(join(input, 'm1.csv'), readFileSync(join(input, 'm1.csv'), 'utf8').replace('OQ', 'CQ'));
    await ask('audit', input, '--out', out, '--quiet', '--codes', 'human');
    mkdirSync(join(out, 'studies'), { recursive: true });
    writeFileSync(join(out, 'studies', 'compare.json'), record);
    const stale = await ask('verify', out);
    expect([stale.exit, stale.out]).toEqual([1, expect.stringContaining('stale   studies/compare.json')]);
  });
});

describe('oars cite', () => {
  test('names how groups were compared, and refuses agreement on sessions of another study', async () => {
    const { out, sheets } = await lay();
    await ask('compare', out, '--by', 'cohort', '--reference', 'a', '--out', out, '--quiet');
    const folder = join(out, '..');
    await ask('agreement', sheets[0], sheets[1], '--out', join(folder, 'people'), '--quiet');
    await ask('agreement', sheets[2], sheets[3], '--out', join(folder, 'others'), '--quiet');
    const cited = await ask('cite', out, '--agreement', join(folder, 'people'));
    expect(cited.exit, cited.err).toBe(0);
    expect(cited.out).toContain(
      'Groups by cohort were compared with a on means over practitioners of the means of their sessions',
    );
    expect(cited.out).toContain('come from one test (Welch t)');
    expect(cited.out).toContain('100 % of the utterances could be matched');
    const refused = await ask('cite', out, '--agreement', join(folder, 'others'));
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('is of 1 sessions of which none is in');
  });
});
