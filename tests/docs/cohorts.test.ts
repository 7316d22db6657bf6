import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit, compareGroups, readRun } from '../../src/index.js';
import { scratchFolder } from '../support/folder.js';

test('the sentence for a paper in the cohort guide is what the invented clinic gives', {
  timeout: 120_000,
}, async () => {
  const out = join(scratchFolder(), 'out');
  await audit('fixtures/clinic', { out, config: { reports: { pages: false } }, cache: null });
  const { run } = await readRun(out);
  const { measures } = compareGroups(run.sessions, { by: 'cohort', reference: 'control' });
  const talk = measures.find(({ measure }) => measure === 'practitioner_talk_percent');
  const contrast = talk?.contrasts.find(({ group }) => group === 'coaching');
  const groupOf = (name: string) => talk?.groups.find(({ group }) => group === name);
  const { difference, byPractitionerMeans, practitioners, df, p } = contrast!;
  const one = (value: number | null | undefined) => (value ?? Number.NaN).toFixed(1).replace('-', '−');
  if (difference.status !== 'estimated') throw new Error('expected a difference');
  const expected =
    `Practitioners in the coaching cohort spoke ${one(groupOf('coaching')?.meanOfPractitioners.value)} % of the words, ` +
    `those in the control cohort ${one(groupOf('control')?.meanOfPractitioners.value)} %: a difference of ` +
    `${one(difference.value)} percentage points (95 % CI ${one(difference.low)} to ${one(difference.high)}; ` +
    `Welch's *t*(${one(df)}) = ${byPractitionerMeans.t?.toFixed(2).replace('-', '−')}, *p* = ${p?.toFixed(3).slice(1)}; ` +
    `means over ${practitioners.group} and ${practitioners.reference} practitioners of ` +
    `the means of their ${groupOf('coaching')?.n} and ${groupOf('control')?.n} sessions).`;
  const guide = readFileSync('docs/cohorts.md', 'utf8');
  const quoted = [...guide.matchAll(/(?:^> .*\n)+/gm)].map(([text]) => text.replaceAll(/\n?> ?/g, ' ').trim());
  expect(quoted).toContain(expected);
});
