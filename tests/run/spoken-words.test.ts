import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.js';
import type { DashboardData } from '../../src/reports/html/dashboard-data.js';
import { ALL_SESSIONS, findSessions } from '../../src/reports/html/parts/sessions-table.js';
import { SpokenWordsGatherer } from '../../src/run/spoken-words.js';
import { csvRows } from '../../src/tables/csv.js';
import { UTTERANCES } from '../../src/tables/utterances.js';
import { scratchFolder } from '../support/folder.js';

const talk = (about: string): string =>
  Array.from(
    { length: 6 },
    (_, n) => `Peer supporter: What would help you in week ${n}?\nPeer: ${about}, I think, and to keep going.\n`,
  ).join('');

async function dashboardOf(text: boolean): Promise<DashboardData> {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.txt'), talk('A call to my sister in Łódź'));
  writeFileSync(join(folder, 'in', 'b.txt'), talk('To sell the car, "carefully"'));
  await audit(join(folder, 'in'), { out: join(folder, 'out'), config: { reports: { text } }, cache: null });
  const page = readFileSync(join(folder, 'out', 'report', 'index.html'), 'utf8');
  return JSON.parse(/<script id="data"[^>]*>(.*?)<\/script>/s.exec(page)?.[1] ?? '');
}

describe('the dashboard’s search', () => {
  test('finds sessions by words that were said: whole, begun, several, with marks', async () => {
    const { sessions } = await dashboardOf(true);
    const found = (text: string) =>
      findSessions(sessions, { ...ALL_SESSIONS.filter, text }, ALL_SESSIONS.order).map(([id]) => id);
    expect(found('sister')).toEqual(['a']);
    expect(found('SIST')).toEqual(['a']);
    expect(found('my sister in łódź')).toEqual(['a']);
    expect(found('keep going').toSorted()).toEqual(['a', 'b']);
    expect(found('sister car')).toEqual([]);
    expect(found('carefully')).toEqual(['b']);
    expect(found('ister')).toEqual([]);
    expect(found('bicycle')).toEqual([]);
  });

  test('holds no word where the words are left out', async () => {
    const { sessions } = await dashboardOf(false);
    expect(sessions.rows.map((row) => row.at(-1))).toEqual(['', '']);
    expect(JSON.stringify(sessions)).not.toContain('sister');
  });

  test('is not of words in a run of more than two hundred sessions', () => {
    const rows = Buffer.from(csvRows(UTTERANCES, [], true));
    const gatherer = new SpokenWordsGatherer(true);
    for (let n = 0; n < 200; n += 1) gatherer.add(`s${n}`, rows);
    expect(gatherer.words()?.size).toBe(200);
    gatherer.add('s200', rows);
    expect(gatherer.words()).toBeNull();
  });

  test('is not of words in a run of more than two hundred files', () => {
    const rows = Buffer.from(csvRows(UTTERANCES, [], true));
    const words = [200, 201].map((files) => {
      const gatherer = new SpokenWordsGatherer(true, files);
      gatherer.add('s0', rows);
      return gatherer.words()?.size ?? null;
    });
    expect(words).toEqual([1, null]);
  });
});
