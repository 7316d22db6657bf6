import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as library from '../../src/index.js';
import { output } from '../support/tools.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-library-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true });
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'oars-fidelity'));
  symlinkSync(resolve('node_modules/@types/node'), join(folder, 'node_modules', '@types', 'node'));
  symlinkSync(resolve('node_modules/undici-types'), join(folder, 'node_modules', 'undici-types'));
  cpSync('fixtures/clinic', join(folder, 'clinic'), { recursive: true });
  cpSync('fixtures/month/sheets', join(folder, 'sheets'), { recursive: true });
  cpSync('docs/examples', join(folder, 'docs', 'examples'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});

interface Example {
  readonly name: string;
  readonly code: string;
}

/** Examples in the comments of what the library exports. */
const inComments: readonly Example[] = [
  ...readdirSync('src/library').map((file) => `src/library/${file}`),
  'src/studies/read-run.ts',
  'src/saved/read-utterances.ts',
  'src/config/load-instrument.ts',
  'src/config/load-codebook.ts',
].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\* ```ts\n([\s\S]*?)\n \* ```/g)].map((match) => ({
    name: file,
    code: (match[1] ?? '').replace(/^ \* ?/gm, ''),
  })),
);

/** Examples in the documentation. */
const inDocs: readonly Example[] = ['docs/library.md', 'docs/extending.md'].flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/```ts\n([\s\S]*?)\n```/g)].map((match, at) => ({
    name: `${path} ${at + 1}`,
    code: match[1] ?? '',
  })),
);

const examples = [...inComments, ...inDocs];

describe('the examples', () => {
  test('there is one for every function of the library, and six in the documentation', () => {
    for (const name of [
      'audit',
      'readTranscripts',
      'openCoder',
      'codeSession',
      'scoreSession',
      'compareGroups',
      'readRun',
      'readUtterances',
      'readInstrument',
      'compareCodings',
      'followMonths',
      'drawSample',
      'followSequences',
      'cite',
      'statistics.welch',
      'readCodebook',
      'sessionOf',
    ]) {
      expect(library).toHaveProperty(name.split('.'));
      expect(
        inComments.some(({ code }) => code.includes(`${name}(`)),
        name,
      ).toBe(true);
    }
    expect(inDocs).toHaveLength(6);
  });

  test('are typed: every one passes the strict compiler', () => {
    const files = examples.map(({ code }, at) => {
      writeFileSync(join(folder, `example-${at}.ts`), `${code}\nexport {};\n`);
      return `example-${at}.ts`;
    });
    const options = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2023',
      types: ['node'],
      skipLibCheck: true,
      noUncheckedIndexedAccess: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
    expect(() =>
      output(process.execPath, [resolve('node_modules/typescript-go/bin/tsc'), '-p', '.'], folder),
    ).not.toThrow();
  });

  test.each(examples.map((example, at) => [example.name, at, example.code] as const))(
    '%s (%i) runs as it stands',
    (_, at, code) => {
      // Types are taken off the way Node does it from version 22 on.
      const plain = code
        .replace(/import \{ type (\w+), /, 'import { ')
        .replace(', type TranscriptReader', '')
        .replace('questionMarks: Coder', 'questionMarks')
        .replace('hotline: TranscriptReader', 'hotline');
      writeFileSync(join(folder, `run-${at}.mjs`), plain);
      expect(output(process.execPath, [`run-${at}.mjs`], folder).length).toBeGreaterThan(0);
    },
  );

  test('the cohort comparison is thirty lines or fewer', () => {
    const lines = (inDocs[0]?.code ?? '').split('\n').filter((line) => line.trim() !== '');
    expect(lines.length).toBeLessThanOrEqual(30);
  });
});

describe('the library', () => {
  test('does nothing when it is imported', () => {
    const script = `
      const before = process.listeners('exit').length + process.listeners('SIGINT').length;
      // zod keeps its own settings under names of its own.
      const globals = () => Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith('__zod_')).join();
      const known = globals();
      await import('oars-fidelity');
      if (process.listeners('exit').length + process.listeners('SIGINT').length !== before) throw new Error('listeners');
      if (globals() !== known) throw new Error(globals());
      await new Promise((resume) => setImmediate(resume));
      const open = process.getActiveResourcesInfo().filter((one) => !/^(TTY|Pipe|File|FSReq|CloseReq)/.test(one));
      if (open.length > 0) throw new Error(open.join());
    `;
    writeFileSync(join(folder, 'import.mjs'), script);
    const files = readdirSync(folder).length;
    expect(output(process.execPath, ['import.mjs'], folder)).toBe('');
    expect(readdirSync(folder)).toHaveLength(files);
  });

  test('knows no command line', () => {
    const seen = execFileSync(
      process.execPath,
      [
        'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
        '--no-config',
        '-T',
        'json',
        '--ts-pre-compilation-deps',
        '--do-not-follow',
        'node_modules',
        'src/index.ts',
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const modules: string[] = JSON.parse(seen).modules.map(({ source }: { source: string }) => source);
    expect(modules).toContain('src/run/audit.ts');
    expect(modules.filter((module) => /^src\/cli|commander/.test(module))).toEqual([]);
  });

  test('gives the same numbers step by step as in one go', async () => {
    const out = join(folder, 'whole');
    const { run } = await library.audit('fixtures/clinic/hilltop', {
      out,
      config: { reports: { pages: false } },
      cache: null,
    });
    const coder = library.openCoder();
    const summaries = [];
    for await (const read of library.readTranscripts('fixtures/clinic/hilltop')) {
      if (read.status === 'session')
        summaries.push(library.scoreSession(library.codeSession(read.session, coder)).summary);
    }
    const measured = new Set(run.sessions.map(({ sessionId }) => sessionId));
    const counted = summaries.filter(({ sessionId }) => measured.has(sessionId));
    expect(counted.length).toBeGreaterThan(5);
    expect(run.sessions.map((session) => ({ ...session }))).toMatchObject(
      counted.map(({ measures, counts, quality, flags }) => ({ measures, counts, quality, flags })),
    );
    expect(library.groupSessions(counted)).toEqual(run.groups.map((group) => ({ ...group })));
  });

  test('answers what a saved run can be asked, as the commands do', async () => {
    const out = join(folder, 'asked');
    await library.audit('fixtures/clinic', { out, config: { reports: { pages: false } }, cache: null });
    const { run } = await library.readRun(out);
    const talk = (series: ReturnType<typeof library.followMonths>['series']) =>
      series.find(({ scope, measure }) => scope === 'all' && measure === 'practitioner_talk_percent');
    const months = talk(library.followMonths(run.sessions).series);
    const byMonth = run.groups.filter(({ by }) => by === 'month');
    expect(months?.points.map(({ month, mean }) => [month, mean.value])).toEqual(
      byMonth.map(({ key, measures }) => [
        key.month,
        expect.closeTo(measures.find(({ measure }) => measure === 'practitioner_talk_percent')?.mean ?? 0, 9),
      ]),
    );
    const drawn = (seed: number) =>
      library
        .drawSample(run.sessions, { fraction: 0.3, per: ['site'], seed })
        .drawn.map(({ session }) => session.sessionId);
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
    expect(() => library.drawSample(run.sessions, { fraction: 0 })).toThrow('fraction');
    const sheets = ['fixtures/month/sheets/coder-a.csv', 'fixtures/month/sheets/coder-b.csv'];
    const { coders, joined, schemes } = await library.compareCodings(sheets, { replicates: 200 });
    expect([coders, joined.percent]).toEqual([['coder-a', 'coder-b'], 100]);
    expect(schemes.find(({ id }) => id === 'practitioner_code')?.kappa.value).toBeGreaterThan(0.5);
    const sessions = [];
    for await (const { sessionId, utterances } of library.readUtterances(out)) {
      const own = run.sessions.find((one) => one.sessionId === sessionId);
      sessions.push({ sessionId, practitionerId: own?.metadata.practitionerId ?? null, utterances });
    }
    const [next] = library.followSequences(sessions);
    expect(next).toMatchObject({ direction: 'practitioner to client', lag: 1, sessions: 25, practitioners: 8 });
    expect(next?.cells.reduce((total, { count }) => total + count, 0)).toBe(next?.transitions);
    const { paragraph, facts } = await library.cite(out);
    expect(paragraph).toContain(`${facts.coded.all.toLocaleString('en')} utterances were coded`);
    await expect(library.cite(folder)).rejects.toBeInstanceOf(library.UsageError);
  });

  test('has the statistics, which say why where there is no value', () => {
    const { statistics } = library;
    // R: t.test(c(61, 58, 70, 66), c(44, 52, 49, 60))
    expect(statistics.welch([61, 58, 70, 66], [44, 52, 49, 60])).toMatchObject({
      defined: true,
      value: 12.5,
      p: expect.closeTo(0.02815206, 7),
    });
    expect(statistics.welch([1], [2, 3])).toEqual({ defined: false, because: 'too-few' });
    expect(statistics.wilson(7, 10)).toMatchObject({ value: 0.7, interval: { low: expect.closeTo(0.3968, 4) } });
    expect(
      statistics.cohenKappa([
        [20, 5],
        [10, 15],
      ]),
    ).toMatchObject({ value: expect.closeTo(0.4, 9) });
    expect(statistics.holm([0.01, 0.04])).toEqual([0.02, 0.04]);
  });

  test('reading stops when told to, with the signal’s own reason', async () => {
    const stop = new AbortController();
    const read = library.readTranscripts('fixtures/clinic', { signal: stop.signal });
    expect((await read.next()).done).toBe(false);
    stop.abort(new Error('enough'));
    await expect(read.next()).rejects.toThrow('enough');
  });

  test('an audit that is stopped leaves no run behind', async () => {
    const out = join(folder, 'stopped');
    await expect(
      library.audit('fixtures/clinic', { out, signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
    expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  test('a mistyped key of the configuration is named', async () => {
    // @ts-expect-error the types refuse it too
    const read = library.readTranscripts('fixtures/clinic', { config: { encodng: 'utf-8' } });
    await expect(read.next()).rejects.toMatchObject({ code: 'config-unknown-key', hint: 'Did you mean "encoding"?' });
  });
});
