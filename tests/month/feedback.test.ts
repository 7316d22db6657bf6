import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { SheetChoice } from '../../src/domain/sheet-choice.js';
import { keepChoices } from '../../src/month/feedback.js';
import { readChoices } from '../../src/saved/choices.js';
import { layOutMonth } from '../../src/saved/lay-out-month.js';
import { findMonth } from '../../src/saved/month-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TICK: SheetChoice = {
  practitionerId: 'p1',
  decision: 'tick',
  quote: { sessionId: 's1', utteranceId: 'u4' },
  textHash: null,
  insteadOf: null,
  area: null,
  words: null,
  reviewer: 'kb',
  decidedAt: '2026-05-04T10:00:00.000Z',
};

test('choices made on a page are kept in the month’s folder, where its audit finds them', async () => {
  const path = join(folder, '2026-05');
  await layOutMonth(path);
  const month = await findMonth(path);
  expect(month?.choices).toBeNull();
  const run = join(path, 'out');
  expect(await keepChoices({ run, month }, [TICK])).toBe(join(path, 'choices', 'kb.csv'));
  const found = await findMonth(path);
  expect((await readChoices(found?.choices ?? null)).choices).toEqual([TICK]);
  await expect(keepChoices({ run, month: null }, [TICK])).rejects.toThrow('found none named');
});
