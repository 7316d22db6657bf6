import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { SheetChoice } from '../../src/domain/sheet-choice.js';
import { addChoices, readChoices } from '../../src/saved/choices.js';

const folder = mkdtempSync(join(tmpdir(), 'oars-choices-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tick: SheetChoice = {
  practitionerId: 'p1',
  decision: 'tick',
  quote: { sessionId: 's1', utteranceId: 'u4' },
  textHash: '0123456789abcdef',
  insteadOf: null,
  area: null,
  words: null,
  reviewer: 'K. B.',
  decidedAt: '2026-05-04T10:00:00.000Z',
};
const words: SheetChoice = {
  ...tick,
  decision: 'words',
  quote: null,
  textHash: null,
  area: 'open',
  words: '=What would “a good day”, for you,\nlook like?',
  decidedAt: '2026-05-04T11:00:00.000Z',
};

describe('files of choices', () => {
  test('what is added is read again, in the order of time, and nothing before it changes', async () => {
    const into = join(folder, 'month');
    const path = await addChoices(into, [words]);
    const before = readFileSync(path, 'utf8');
    expect(await addChoices(into, [tick])).toBe(path);
    expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true);
    // A page's download repeats what an earlier one held.
    await addChoices(into, [{ ...tick, reviewer: 'other' }]);
    await addChoices(into, [tick]);
    expect(await readChoices(into)).toEqual({
      choices: [tick, { ...tick, reviewer: 'other' }, words].sort(byTime),
      problems: [],
    });
  });

  test('a row that is none is named by file and line, and the others count', async () => {
    const path = join(folder, 'bad.csv');
    writeFileSync(
      path,
      'practitioner_id,decision,session_id,utterance_id,text_hash,instead_of_session_id,instead_of_utterance_id,area,words,reviewer,decided_at\n' +
        'p1,tick,s1,u4,,,,,,kb,2026-05-04\np1,swap,s1,u4,,,,,,kb,2026-05-04\np1,words,,,,,,everything,x,kb,\n',
    );
    const { choices, problems } = await readChoices(path);
    expect(choices).toHaveLength(1);
    expect(problems.map(({ source, line }) => [source.path, line])).toEqual([
      [path, 3],
      [path, 4],
    ]);
    expect(problems[0]?.message).toContain('instead_of_utterance_id');
    expect(problems[1]?.message).toContain('reflect, open, deepen, ask-first, argue, room');
  });

  test('a file with other columns is not added to', async () => {
    writeFileSync(join(folder, 'zz.csv'), 'a,b\n1,2\n');
    await expect(addChoices(folder, [{ ...tick, reviewer: 'zz' }])).rejects.toThrow('found other columns');
  });
});

function byTime(a: SheetChoice, b: SheetChoice): number {
  return (a.decidedAt ?? '') < (b.decidedAt ?? '') ? -1 : (a.decidedAt ?? '') > (b.decidedAt ?? '') ? 1 : 0;
}
