import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/program.js';
import type { InstrumentId } from '../../src/domain/measure.js';
import { readRun, type SavedRun } from '../../src/studies/read-run.js';
import { recordedIo } from '../support/io.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-globals-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

const said =
  'Peer supporter: What would you like to be different?\nPeer: I want to sleep again.\nPeer supporter: Sleep matters to you.\nPeer: It does.\n';

let saved: SavedRun;
beforeAll(async () => {
  const input = join(folder, 'in');
  mkdirSync(input);
  for (const name of ['all', 'half', 'none', 'wrong', 'column']) writeFileSync(join(input, `${name}.txt`), said);
  const side = [
    'file,session_id,practitioner_id,cultivating_change_talk,softening_sustain_talk,partnership,empathy,evocation,collaboration,autonomy',
    'all.txt,all,p1,4,3,5,4,4,3,5',
    'half.txt,half,p1,4,,5,,4,3,',
    'none.txt,none,p1,,,,,,,',
    'wrong.txt,wrong,p1,6,3,0,4,high,3,3',
  ];
  writeFileSync(join(input, 'sessions.csv'), `${side.join('\n')}\n`);
  rmSync(join(input, 'column.txt'));
  writeFileSync(
    join(input, 'column.csv'),
    'session_id,speaker,text,partnership,empathy\ncolumn,practitioner,What would help?,3,4\ncolumn,client,Sleep.,3,4\n',
  );
  writeFileSync(join(input, 'beside.txt'), said);
  writeFileSync(join(input, 'beside.meta.json'), '{ "session_id": "beside", "partnership": 2, "empathy": 3 }');
  const config = join(folder, 'oars.yaml');
  writeFileSync(config, 'eligibility: { minimumPractitionerUtterances: 1 }\n');
  await run(['audit', input, '--out', out, '--no-pages', '--quiet', '--config', config], recordedIo());
  saved = await readRun(out);
});

function measure(sessionId: string, instrument: InstrumentId, id: string) {
  const session = saved.run.sessions.find((one) => one.sessionId === sessionId);
  return session?.measures.find((one) => one.instrument === instrument && one.measure === id);
}

describe('ratings that people gave', () => {
  test('feed spirit, technical and relational scores, with their levels', () => {
    expect(measure('all', 'miti-4.2.1', 'technical_global')).toMatchObject({
      result: { status: 'measured', value: 3.5 },
      level: 'fair',
    });
    expect(measure('all', 'miti-4.2.1', 'relational_global')).toMatchObject({ result: { value: 4.5 }, level: 'good' });
    expect(measure('all', 'miti-3.1.1', 'global_spirit')).toMatchObject({ result: { value: 4 }, level: 'competency' });
  });

  test.each([
    ['column', 3.5],
    ['beside', 2.5],
  ])('come from a %s of the input as well as from sessions.csv', (session, value) => {
    expect(measure(session, 'miti-4.2.1', 'relational_global')?.result).toMatchObject({ value });
    expect(measure(session, 'miti-4.2.1', 'technical_global')?.result.status).toBe('not-rated');
  });

  test.each(['half', 'none'])('that are missing leave a score not rated rather than low: %s', (session) => {
    for (const id of ['technical_global', 'relational_global'])
      expect(measure(session, 'miti-4.2.1', id)).toMatchObject({
        result: { status: 'not-rated', value: null },
        level: null,
      });
    expect(measure(session, 'miti-3.1.1', 'global_spirit')?.result.status).toBe('not-rated');
  });

  test('out of range or no number are problems that name the column, and no rating', () => {
    const found = saved.run.problems.filter(({ message }) => message.includes('a rating from 1 to 5'));
    expect(found.map(({ message }) => /in "(\w+)"/.exec(message)?.[1]).toSorted()).toEqual([
      'cultivating_change_talk',
      'evocation',
      'partnership',
    ]);
    expect(found.every(({ remedy }) => remedy !== '')).toBe(true);
    expect(measure('wrong', 'miti-4.2.1', 'technical_global')?.result.status).toBe('not-rated');
    expect(saved.run.sessions.find(({ sessionId }) => sessionId === 'wrong')?.globals).toEqual({
      softening_sustain_talk: 3,
      empathy: 4,
      collaboration: 3,
      autonomy: 3,
    });
  });

  test('are averaged over those rated, and never pooled', () => {
    const group = saved.run.groups.find(({ by }) => by === 'practitioner');
    const relational = group?.measures.find(
      (one) => one.instrument === 'miti-4.2.1' && one.measure === 'relational_global',
    );
    expect(relational).toMatchObject({ n: 1, mean: 4.5, pooled: null });
  });

  test('stand in the tables as empty where nobody rated, with the status that says so', () => {
    const rows = readFileSync(join(out, 'tables', 'measures.csv'), 'utf8').split('\n');
    expect(rows).toContain('none,miti-4.2.1,technical_global,not-rated,,,,,,');
    expect(rows.some((row) => /^all,miti-4\.2\.1,technical_global,measured,3\.5,.*,fair,,$/.test(row))).toBe(true);
  });
});
