import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { decodeHTML } from 'entities';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import { formatCount, formatValue } from '../../src/instruments/format-value.js';
import type { Measure } from '../../src/instruments/instrument.js';
import { findMeasure, HEADLINE, INSTRUMENTS, measureColumn } from '../../src/instruments/instruments.js';
import { formatMonth } from '../../src/reports/html/format.js';
import { PEER_WORDING } from '../../src/reports/wording/wording.js';
import { recordedIo } from '../support/io.js';

/** The invented clinic with its next month, and everything that is asked of it afterwards. */
const folder = mkdtempSync(join(tmpdir(), 'oars-figures-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

type Row = Readonly<Record<string, string>>;
let facts: { facts: { coded: { all: number; people: number } }; paragraph: string };

async function oars(...argv: string[]): Promise<string> {
  const io = recordedIo();
  expect(await run(argv, io), io.err()).toBe(0);
  return io.out();
}

beforeAll(async () => {
  await oars('audit', 'fixtures/clinic', 'fixtures/month/2026-04', '--out', out, '--quiet');
  await oars('compare', out, '--by', 'cohort', '--out', out, '--quiet');
  await oars('months', out, '--quiet');
  await oars('agreement', out, 'fixtures/month/sheets/coder-a.csv', '--out', out, '--quiet');
  await oars('sign-off', out, '--quiet');
  facts = JSON.parse(await oars('cite', out, '--json'));
}, 240_000);

function table(name: string): readonly Row[] {
  return parse(readFileSync(join(out, 'tables', `${name}.csv`)), { columns: true });
}

function page(name: string): string {
  return readFileSync(join(out, 'report', name), 'utf8');
}

/** What a reader sees of a piece of a page. */
function words(html: string): string {
  return decodeHTML(html.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cells of the rows of a table, by the words of the row's heading. */
function rowsOf(html: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => {
      const [head = '', ...cells] = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        words(cell),
      );
      return [head, cells];
    }),
  );
}

function section(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`);
  expect(start, id).toBeGreaterThan(0);
  const end = html.indexOf('<section id=', start);
  return html.slice(start, end === -1 ? undefined : end);
}

/** What a sheet says where a figure is of all months. */
const BASIS_ALL = PEER_WORDING.basisAll.split('{')[0]!.trim();

const plain = (measure: Measure): Measure => ({ ...measure, threshold: null });
const inWords = (label: string): string => label.replace('Practitioner', 'Peer supporter');
const near = (found: string | undefined, expected: number): void => expect(Number(found)).toBeCloseTo(expected, 9);

/** Σ ÷ Σ and the mean of the sessions, anew from what each session's row says. */
function anew(ref: (typeof HEADLINE)[number], ids: ReadonlySet<string>) {
  const { formula } = findMeasure(ref);
  const own = table('measures').filter(
    (row) => row.instrument === ref.instrument && row.measure === ref.measure && ids.has(row.session_id ?? ''),
  );
  const sum = (part: 'numerator' | 'denominator') => own.reduce((total, row) => total + Number(row[part]), 0);
  const values = own.flatMap((row) => (row.value === '' ? [] : [Number(row.value)]));
  return {
    n: values.length,
    pooled: ((formula.kind === 'ratio' ? formula.times : 1) * sum('numerator')) / sum('denominator'),
    mean: values.reduce((total, value) => total + value, 0) / values.length,
  };
}

const sessionsWhere = (is: (row: Row) => boolean): ReadonlySet<string> =>
  new Set(
    table('sessions')
      .filter((row) => row.status === 'measured' && is(row))
      .map((row) => row.session_id ?? ''),
  );

function group(by: string, ref: (typeof HEADLINE)[number], key: Row = {}): Row {
  const [found] = table('groups').filter(
    (row) =>
      row.by === by &&
      row.instrument === ref.instrument &&
      row.measure === ref.measure &&
      Object.entries(key).every(([name, value]) => row[name] === value),
  );
  expect(found, JSON.stringify([by, ref, key])).toBeDefined();
  return found!;
}

describe.each(HEADLINE.map((ref) => ({ ...ref, label: findMeasure(ref).label })))('$label', ({ label, ...ref }) => {
  const measure = findMeasure(ref);
  const show = (value: number): string => formatValue(value, plain(measure));

  test('of everyone is the same in tables, on the dashboard and the sign-off, pooled and mean by their names', () => {
    const expected = anew(
      ref,
      sessionsWhere(() => true),
    );
    const row = group('all', ref);
    near(row.pooled, expected.pooled);
    near(row.mean, expected.mean);
    expect(Number(row.n)).toBe(expected.n);
    const dashboard = section(page('index.html'), 'measures');
    const article = [...dashboard.matchAll(/<article class="headline-row">.*?<\/article>/gs)].find(([one]) =>
      words(one).startsWith(inWords(label)),
    )?.[0];
    expect(words(/<p class="big">(.*?)<\/p>/s.exec(article ?? '')?.[1] ?? '')).toBe(
      formatValue(expected.pooled, measure),
    );
    expect(words(article ?? '')).toContain(`${expected.n} sessions with a value mean ${show(expected.mean)}`);
    const [n, mean, together] = rowsOf(section(page('sign-off.html'), 'measures')).get(inWords(label)) ?? [];
    expect([n, together]).toEqual([String(expected.n), show(expected.pooled)]);
    expect(mean).toMatch(new RegExp(`^${show(expected.mean).replace('.', '\\.')} `));
  });

  test('of each month is the same in groups, months, on the dashboard and on the page of months', () => {
    const months = [...new Set(table('sessions').map((row) => row.session_date?.slice(0, 7) ?? ''))].sort();
    const onDashboard = page('index.html').slice(page('index.html').indexOf('The same as a table'));
    const place = HEADLINE.findIndex((one) => one.measure === ref.measure);
    const dashboardRows = [...onDashboard.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => words(cell)),
    );
    const monthsPage = rowsOf(section(page('months.html'), 'everyone'));
    let before: number | null = null;
    for (const month of months) {
      const expected = anew(
        ref,
        sessionsWhere((row) => row.session_date?.startsWith(month) ?? false),
      );
      const row = group('month', ref, { month });
      near(row.pooled, expected.pooled);
      near(row.mean, expected.mean);
      const [inMonths] = table('months').filter(
        (one) =>
          one.scope === 'all' &&
          one.month === month &&
          one.instrument === ref.instrument &&
          one.measure === ref.measure,
      );
      near(inMonths?.pooled, expected.pooled);
      near(inMonths?.mean_of_sessions, expected.mean);
      expect(Number(inMonths?.n)).toBe(expected.n);
      if (before !== null) near(inMonths?.change_from_month_before, expected.mean - before);
      before = expected.mean;
      const seen = dashboardRows.find(([who, when]) => who === 'Everyone' && when === formatMonth(month));
      expect(seen?.[3 + place]).toBe(formatValue(expected.pooled, measure));
      const cell = monthsPage.get(formatMonth(month))?.[place] ?? '';
      expect(cell).toContain(`mean of ${expected.n} session`);
      expect(cell.startsWith(show(expected.mean))).toBe(true);
      expect(cell).toContain(`together ${show(expected.pooled)}`);
    }
  });

  test('of each practitioner is the same in their table, on the dashboard and on their sheet', () => {
    const data: {
      practitioners: { rows: { id: string; measures: { value: number; mean: number; months: (number | null)[] }[] }[] };
    } = JSON.parse(/<script id="data"[^>]*>(.*?)<\/script>/s.exec(page('index.html'))?.[1] ?? '');
    const place = HEADLINE.findIndex((one) => one.measure === ref.measure);
    for (const { id, measures } of data.practitioners.rows) {
      const expected = anew(
        ref,
        sessionsWhere((row) => row.practitioner_id === id),
      );
      const [row] = table('practitioners').filter(
        (one) => one.practitioner_id === id && one.instrument === ref.instrument && one.measure === ref.measure,
      );
      near(row?.pooled, expected.pooled);
      near(row?.mean, expected.mean);
      expect(measures[place]?.value).toBeCloseTo(expected.pooled, 2);
      expect(measures[place]?.mean).toBeCloseTo(expected.mean, 2);
      // A sheet's headline is the latest month, every utterance counting the same; talk about somebody's safety is left out.
      const unsafe = new Set(table('flags').flatMap((one) => (one.flag === 'safety-talk' ? [one.session_id] : [])));
      const own = (month: string) =>
        sessionsWhere(
          (one) =>
            one.practitioner_id === id &&
            !unsafe.has(one.session_id) &&
            (one.session_date ?? '').slice(0, 7).startsWith(month),
        );
      const latest = table('sessions')
        .filter((one) => own('').has(one.session_id ?? ''))
        .map((one) => one.session_date?.slice(0, 7) ?? '')
        .sort()
        .at(-1);
      const sheet = section(page(`feedback/${id}.html`), 'glance');
      const of = (tag: string) =>
        words([...sheet.matchAll(new RegExp(`<p class="${tag}">(.*?)</p>`, 'gs'))][place]?.[1] ?? '');
      // Where the month alone holds too little, the sheet says that all months stand here.
      const basis = anew(ref, own(of('quiet bullet-note').startsWith(BASIS_ALL) ? '' : (latest ?? ''))).pooled;
      const said = of('number').split(' ')[0];
      expect([id, said]).toEqual([id, Number.isNaN(basis) ? '–' : formatValue(basis, measure)]);
    }
  });

  test('of each cohort is the same in groups and in the comparison', () => {
    for (const cohort of ['coaching', 'control']) {
      const expected = anew(
        ref,
        sessionsWhere((row) => row.cohort === cohort),
      );
      const row = group('cohort', ref, { cohort });
      near(row.pooled, expected.pooled);
      near(row.mean, expected.mean);
      const compared = (statistic: string) =>
        table('comparisons').find(
          (one) =>
            one.kind === 'group' &&
            one.group === cohort &&
            one.instrument === ref.instrument &&
            one.measure === ref.measure &&
            one.statistic === statistic,
        );
      near(compared('mean_of_sessions')?.value, expected.mean);
      near(compared('pooled')?.value, expected.pooled);
      near(compared('mean_of_sessions')?.low, Number(row.mean_low));
      near(compared('mean_of_sessions')?.high, Number(row.mean_high));
      for (const [level, column] of [
        ['beginning_proficiency', 'at_beginning_proficiency'],
        ['competency', 'at_competency'],
      ] as const) {
        const share = table('comparisons').find(
          (one) =>
            one.kind === 'group' &&
            one.group === cohort &&
            one.instrument === ref.instrument &&
            one.measure === ref.measure &&
            one.statistic === `percent_at_${level}`,
        );
        if (share === undefined) continue;
        const [, count, of] = /^(\d+) of (\d+) sessions/.exec(share.note ?? '') ?? [];
        expect([ref.measure, cohort, level, count]).toEqual([ref.measure, cohort, level, row[column]]);
        if (share.value !== '') near(share.value, (100 * Number(count)) / Number(of));
      }
      expect(words(page('cohorts.html'))).toContain(`all utterances together ${show(expected.pooled)}`);
    }
  });

  test('of each session is the same in both tables and on its page', () => {
    const place = HEADLINE.findIndex((one) => one.measure === ref.measure);
    for (const row of table('sessions').filter(({ status }) => status === 'measured')) {
      const id = row.session_id ?? '';
      const value = row[measureColumn(ref)] ?? '';
      const [long] = table('measures').filter(
        (one) => one.session_id === id && one.instrument === ref.instrument && one.measure === ref.measure,
      );
      expect(long?.value).toBe(value);
      if (value === '') continue;
      const bullets = [...section(page(`sessions/${id}.html`), 'headline').matchAll(/<p class="number">(.*?)<\/p>/gs)];
      expect([id, words(bullets[place]?.[1] ?? '').split(' ')[0]]).toEqual([id, formatValue(Number(value), measure)]);
    }
  });
});

describe('talk that may concern someone’s safety is in no count of codes and in no measure', () => {
  const utterances = () => table('utterances').filter((row) => row.code !== '');
  const flagged = () =>
    new Map(
      table('flags').flatMap((row) =>
        row.flag === 'safety-talk'
          ? [[row.session_id ?? '', new Set((row.utterance_ids ?? '').split(' '))] as const]
          : [],
      ),
    );
  const countedOf = (id: string) =>
    utterances().filter(
      (row) =>
        row.session_id === id &&
        flagged()
          .get(id)
          ?.has(row.utterance_id ?? '') !== true,
    );

  test('in the tables of utterances, sessions and measures alike', () => {
    expect(flagged().size).toBeGreaterThan(2);
    let apart = 0;
    for (const row of table('sessions').filter(({ status }) => status === 'measured')) {
      const id = row.session_id ?? '';
      const own = utterances().filter((one) => one.session_id === id);
      const counted = countedOf(id);
      const n = (...codes: readonly string[]) => counted.filter(({ code }) => codes.includes(code ?? '')).length;
      expect([id, own.filter(({ safety_talk: said }) => said === 'true').length]).toEqual([
        id,
        own.length - counted.length,
      ]);
      apart += own.length - counted.length;
      expect([id, row.n_oq, row.n_cq, row.n_sr, row.n_change, row.n_safety_talk].map(String)).toEqual(
        [id, n('OQ'), n('CQ'), n('SR'), n('change'), own.length - counted.length].map(String),
      );
      const [open] = table('measures').filter(
        (one) => one.session_id === id && one.instrument === 'miti-3.1.1' && one.measure === 'percent_open_questions',
      );
      expect([id, Number(open?.numerator), Number(open?.denominator)]).toEqual([id, n('OQ'), n('OQ', 'CQ')]);
      const [talk] = table('measures').filter(
        (one) => one.session_id === id && one.instrument === 'misc-2.5' && one.measure === 'percent_change_talk',
      );
      expect([id, Number(talk?.denominator)]).toEqual([id, n('change', 'sustain')]);
    }
    expect(apart).toBeGreaterThan(2);
  });

  test('in thirds and on the session’s page, which marks it', () => {
    for (const [id, places] of flagged()) {
      const html = page(`sessions/${id}.html`);
      for (const place of places) {
        const line = words(html.slice(html.indexOf(`id="${place}"`)).split('</div>')[0] ?? '');
        expect([id, place, line]).toEqual([id, place, expect.stringMatching(/(?:asks )?about safety: in no measure$/)]);
      }
      const thirds = rowsOf(html).get('Open questions')?.join(' ') ?? '';
      const sums = [...thirds.matchAll(/(\d+) of (\d+)/g)].map(([, part, whole]) => [Number(part), Number(whole)]);
      const counted = countedOf(id).filter(({ code }) => code === 'OQ' || code === 'CQ');
      expect([id, sums.reduce((total, [, whole = 0]) => total + whole, 0)]).toEqual([id, counted.length]);
    }
  });
});

test('what was said and what was coded are told apart, and counted alike everywhere', () => {
  const measured = sessionsWhere(() => true);
  const all = table('utterances').filter((row) => measured.has(row.session_id ?? ''));
  const coded = all.filter((row) => row.code !== '');
  const byPeople = coded.filter((row) => row.source === 'human' || row.source === 'correction');
  expect(coded.length).toBeLessThan(all.length);
  expect(facts.facts.coded).toMatchObject({ all: coded.length, people: byPeople.length });
  const lede = words(section(page('index.html').replace('class="lede"', 'id="lede"'), 'lede'));
  expect(lede).toContain(
    `${formatCount(all.length)} utterances, ${formatCount(coded.length)} of them coded: ${byPeople.length} by people, ${formatCount(coded.length - byPeople.length)} by machine`,
  );
  expect(words(page('sign-off.html'))).toContain(
    `${formatCount(coded.length)} utterances coded: ${byPeople.length} by people`,
  );
  expect(facts.paragraph).toContain(`${coded.length.toLocaleString('en')} utterances were coded`);
});

describe('nothing stands where a measure cannot be', () => {
  const unitOf = (row: Row): string =>
    INSTRUMENTS.find(({ id }) => id === row.instrument)?.measures.find(({ id }) => id === row.measure)?.unit ?? '';
  const inside = (row: Row, columns: readonly string[], least: number, most: number): void => {
    for (const column of columns) {
      const cell = row[column] ?? '';
      if (cell === '') continue;
      expect([column, JSON.stringify(row), Number(cell) >= least && Number(cell) <= most]).toEqual([
        column,
        JSON.stringify(row),
        true,
      ]);
    }
  };

  test.each([
    ['groups', ['pooled', 'mean', 'mean_low', 'mean_high'], []],
    ['practitioners', ['pooled', 'mean', 'mean_low', 'mean_high'], []],
    [
      'months',
      ['mean_of_sessions', 'mean_low', 'mean_high', 'pooled'],
      [
        'change_from_month_before',
        'change_low',
        'change_high',
        'change_from_baseline',
        'baseline_low',
        'baseline_high',
      ],
    ],
    ['practice-changes', [], ['change_per_month', 'low', 'high']],
  ])('in %s.csv', (name, values, differences) => {
    const rows = table(name).filter((row) => unitOf(row) === 'percent');
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      inside(row, values, 0, 100);
      inside(row, differences, -100, 100);
    }
  });

  test('in thirds.csv', () => {
    const rows = table('thirds').filter((row) => unitOf(row) === 'percent');
    for (const row of rows) inside(row, ['value', 'low', 'high'], row.third === 'change' ? -100 : 0, 100);
  });

  test('in comparisons.csv', () => {
    const rows = table('comparisons').filter((row) => unitOf(row) === 'percent');
    const values = /^(?:mean_of|median|q1|q3|pooled)/;
    const differences = /^(?:difference_|hodges)/;
    let seen = 0;
    for (const row of rows) {
      const name = row.statistic ?? '';
      if (values.test(name)) inside(row, ['value', 'low', 'high'], 0, 100);
      else if (differences.test(name)) inside(row, ['value', 'low', 'high'], -100, 100);
      else if (name === 'probability_of_superiority') inside(row, ['value', 'low', 'high'], 0, 1);
      else continue;
      seen += 1;
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('in agreement.csv', () => {
    for (const row of table('agreement')) {
      if (/kappa|alpha|AC1|ICC/.test(row.statistic ?? '')) inside(row, ['value', 'low', 'high'], -1, 1);
      if (/percent/.test(row.statistic ?? '')) inside(row, ['value', 'low', 'high'], 0, 100);
    }
  });

  test('on any page', () => {
    const pages = readdirSync(join(out, 'report'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(40);
    for (const name of pages) {
      const outside = [...words(page(name)).matchAll(/([−-]?\d+(?:\.\d+)?)%/g)]
        .map(([, figure = '']) => Number(figure.replace('−', '-')))
        .filter((value) => value < 0 || value > 100);
      expect([name, outside]).toEqual([name, []]);
    }
  });
});
