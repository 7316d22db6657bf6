import { describe, expect, it } from 'vitest';
import { agreeOnCodings } from '../../src/cohorts/agreement/agree.js';
import { readCodings } from '../../src/cohorts/agreement/codings.js';
import { compareGroups } from '../../src/cohorts/compare/compare-groups.js';
import { frameSessions } from '../../src/cohorts/compare/frame.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { renderAgreement } from '../../src/reports/html/pages/agreement.js';
import { renderCohorts } from '../../src/reports/html/pages/cohorts.js';
import { summary } from '../cohorts/summaries.js';
import { CONTEXT } from '../support/context.js';

const options = { replicates: 50, seed: 1, permissionCoversVolley: true, instruments: INSTRUMENTS };
const EVIL = '<img src=x onerror=alert(1)>';

describe('the cohorts page', () => {
  const sessions = ['a', EVIL].flatMap((cohort, arm) =>
    [1, 2, 3, 4].map((n) =>
      summary({ id: `${arm}${n}`, cohort, practitioner: `${arm}${n % 3}`, OQ: n + 4 * arm, CQ: 3, SR: 2 * n }),
    ),
  );
  const result = compareGroups(frameSessions(sessions, 'cohort', 'a'), { ...options, primary: null });
  const page = renderCohorts(
    {
      ...result,
      sensitivity: [
        { id: 'people', label: "People's codes only", sessions: 0, because: 'no such sessions in a', rows: [] },
      ],
      sequences: [],
    },
    CONTEXT,
    { linkDashboard: false },
  );

  it('says every primary difference in a sentence, and what cannot be compared', () => {
    expect(page).toMatch(/Open questions \(MITI 3\.1\.1\): higher in .+ than in <bdi>a<\/bdi>, \+[\d.]+ points \[/);
    expect(page).toContain('cannot be compared');
    expect(page).toContain('Not done: no such sessions in a.');
  });

  it('says of a sentence what its interval says, and the adjustment apart from it', () => {
    const told = result.measures
      .filter(({ family }) => family === 'primary')
      .flatMap(({ contrasts }) => contrasts)
      .filter(({ p }) => p !== null);
    const sentences = [...page.replaceAll(/<\/?bdi>/g, '').matchAll(/<li>([^<]*?\]: the interval [^<]*)<\/li>/g)].map(
      ([, text]) => text ?? '',
    );
    expect(sentences).toHaveLength(told.length);
    for (const sentence of sentences) {
      const [, low = '', high = ''] = /\[([^,]+), ([^\]]+)\]/.exec(sentence) ?? [];
      const [from, to] = [low, high].map((one) => Number(one.replace('−', '-')));
      expect([sentence, sentence.includes('holds “no difference”')]).toEqual([sentence, from! <= 0 && to! >= 0]);
      expect(sentence).not.toContain('chance');
    }
  });

  it('names both ways of averaging, the tests of the family, and why the method', () => {
    for (const words of [
      'Mean of sessions',
      'all utterances together',
      'Holm',
      'Benjamini-Hochberg',
      "Welch's t on the means of 3 and 3 peer supporters",
    ])
      expect(page).toContain(words);
  });

  it('lets nothing of the data become markup, and shows no number that is not one', () => {
    expect(page).not.toContain('<img src=x');
    expect(page).not.toMatch(/NaN|Infinity|undefined%/);
  });
});

describe('the agreement page', () => {
  const rows = (codes: readonly string[]) =>
    codes.map((code, n) => ({
      session_id: n < 3 ? 's1' : 's2',
      utterance_id: `u${n + 1}`,
      role: 'practitioner',
      text: n === 1 ? EVIL : 'some words',
      code,
      note: n === 1 ? 'hard to tell' : '',
    }));
  const columns = ['session_id', 'utterance_id', 'role', 'text', 'code', 'note'];
  const codings = [
    ['OQ', 'SR', 'GI', 'OQ', 'SR'],
    ['OQ', 'CR', 'ADW', 'OQ', ''],
  ].flatMap((codes, n) => readCodings(`coder ${n + 1}`, columns, rows(codes))!.codings);
  const result = agreeOnCodings(codings, [], options);

  it('leads from each disagreement to its line, most worth discussing first', () => {
    const page = renderAgreement(result, CONTEXT, { linkSessions: true });
    expect(page.indexOf('sessions/s1.html#u3')).toBeGreaterThan(0);
    expect(page.indexOf('sessions/s1.html#u3')).toBeLessThan(page.indexOf('sessions/s1.html#u2'));
    expect(page).toContain('hard to tell');
    expect(page).not.toContain('<img src=x');
  });

  it('names the scale of every band, the model of every ICC, and what is undefined', () => {
    const page = renderAgreement(result, CONTEXT, { linkSessions: false });
    for (const words of [
      'Cicchetti 1994',
      'ICC(2,1)',
      'two-way random',
      'absolute agreement',
      'single rating',
      'nothing to compare',
    ])
      expect(page).toContain(words);
    expect(page).not.toContain('sessions/s1.html');
    expect(page).not.toMatch(/NaN|Infinity/);
  });

  it('leaves the words out where words are left out', () => {
    const page = renderAgreement(result, { ...CONTEXT, text: false }, { linkSessions: false });
    expect(page).not.toContain('some words');
    expect(page).not.toContain('hard to tell');
  });
});
