import { describe, expect, it } from 'vitest';
import { addCodes, type ComparedRun, compareTwoRuns, NO_CODES } from '../../../src/cohorts/months/run-changes.js';
import type { SavedCode } from '../../../src/cohorts/saved-code.js';
import type { CodeId } from '../../../src/domain/codes.js';
import type { InputFile } from '../../../src/domain/run-result.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';
import { changeRows } from '../../../src/tables/months.js';
import { type SessionSketch, summary } from '../summaries.js';

function file(path: string, sha256: string): InputFile {
  return { path, sha256, bytes: 1, format: 'csv', encoding: 'utf-8', sessions: 1, status: 'read' };
}

function runOf(sketches: readonly SessionSketch[], more: Partial<ComparedRun> = {}): ComparedRun {
  return {
    coder: { id: 'lexical', version: '1', sha256: 'aa'.repeat(32) },
    config: { coding: { reviewBelow: 0.5 } },
    inputs: [],
    sessions: sketches.map(summary),
    ...more,
  };
}

/** `OQ CQ!`: a machine's OQ, a person's CQ. */
function codes(text: string, words = 'some words'): SavedCode[] {
  return text.split(' ').map((part, n) => ({
    utteranceId: `u${n + 1}`,
    role: 'practitioner',
    text: `${words} ${n}`,
    assignment: {
      utteranceId: `u${n + 1}`,
      code: part.replace('!', '') as CodeId,
      source: part.endsWith('!') ? 'correction' : 'model',
      confidence: null,
      sure: part.endsWith('!'),
      because: null,
      humanCode: null,
      machineCode: null,
      reviewer: null,
      decidedAt: null,
      note: null,
    },
  }));
}

const ratio = (changes: ReturnType<typeof compareTwoRuns>) =>
  changes.measures.find(({ measure }) => measure === 'reflection_to_question_ratio')!;

describe('two runs', () => {
  it('of the same files and coder are the same', () => {
    const run = runOf([{ id: 's1', OQ: 2, SR: 4 }], { inputs: [file('a.csv', 'x')] });
    const found = compareTwoRuns(
      run,
      run,
      addCodes(NO_CODES, { sessionId: 's1', before: codes('OQ SR'), after: codes('OQ SR') }),
      INSTRUMENTS,
    );
    expect(found).toMatchObject({
      files: { added: [], removed: [], altered: [], same: 1 },
      coder: { same: true },
      config: [],
      sessions: { both: 1, added: [], removed: [] },
      codes: { same: 2, changedByPeople: 0, changedByMachine: 0, otherWords: 0 },
      notes: [],
    });
    expect(ratio(found)).toMatchObject({ before: 2, sameSessionsBefore: 2, sameSessionsAfter: 2, after: 2 });
  });

  it('keep what other sessions changed apart from what other coding changed', () => {
    const before = runOf([{ id: 's1', OQ: 4, SR: 4 }]);
    const after = runOf([
      { id: 's1', OQ: 4, SR: 4 },
      { id: 's2', OQ: 4, SR: 12 },
    ]);
    const found = compareTwoRuns(
      before,
      after,
      addCodes(NO_CODES, { sessionId: 's1', before: codes('OQ SR'), after: codes('OQ SR') }),
      INSTRUMENTS,
    );
    expect(ratio(found)).toMatchObject({ before: 1, sameSessionsBefore: 1, sameSessionsAfter: 1, after: 2 });
    expect(found.sessions).toEqual({ both: 1, added: ['s2'], removed: [] });
  });

  it('never pass a changed coder over in silence', () => {
    const before = runOf([{ id: 's1', OQ: 4, SR: 4 }]);
    const after = runOf([{ id: 's1', OQ: 4, SR: 8 }], {
      coder: { id: 'lexical', version: '2', sha256: 'bb'.repeat(32) },
    });
    const found = compareTwoRuns(
      before,
      after,
      addCodes(NO_CODES, { sessionId: 's1', before: codes('OQ GI'), after: codes('OQ SR') }),
      INSTRUMENTS,
    );
    expect(found.coder.same).toBe(false);
    expect(found.notes[0]).toBe(
      "The coder changed from lexical 1 (aaaaaaaa) to lexical 2 (bbbbbbbb): what changed in the same sessions is the coder's doing, not anybody's practice.",
    );
    expect(ratio(found)).toMatchObject({ sameSessionsBefore: 1, sameSessionsAfter: 2 });
    expect(found.codes.changedByMachine).toBe(1);
    expect(changeRows(found)[0]).toMatchObject({ kind: 'coder', before: `lexical 1 ${'aa'.repeat(32)}` });
  });

  it('tell people’s changes from the machine’s, and other words from both', () => {
    const total = [
      { sessionId: 's1', before: codes('OQ SR GI'), after: codes('OQ SR! CQ!') },
      { sessionId: 's2', before: codes('OQ SR'), after: codes('OQ SR', 'other words') },
      { sessionId: 's3', before: codes('OQ SR'), after: codes('OQ') },
    ].reduce(addCodes, NO_CODES);
    expect(total).toEqual({ same: 3, changedByPeople: 1, changedByMachine: 0, otherWords: 3, sameWords: ['s1'] });
  });

  it('know a file by its content wherever it lies, and name what was altered', () => {
    const before = runOf([], { inputs: [file('a/one.csv', 'x'), file('two.csv', 'y'), file('gone.csv', 'z')] });
    const after = runOf([], { inputs: [file('b/one.csv', 'x'), file('two.csv', 'Y'), file('new.csv', 'n')] });
    expect(compareTwoRuns(before, after, NO_CODES, INSTRUMENTS).files).toEqual({
      added: ['new.csv'],
      removed: ['gone.csv'],
      altered: ['two.csv'],
      same: 1,
    });
  });

  it('name the settings that differ', () => {
    const found = compareTwoRuns(
      runOf([]),
      runOf([], { config: { coding: { reviewBelow: 0.6 } } }),
      NO_CODES,
      INSTRUMENTS,
    );
    expect(found.config).toEqual([{ key: 'coding.reviewBelow', before: '0.5', after: '0.6' }]);
    expect(found.notes[0]).toContain('coding.reviewBelow');
  });
});
