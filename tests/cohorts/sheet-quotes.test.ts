import { describe, expect, test } from 'vitest';
import { settleChoices } from '../../src/cohorts/sheet-quotes.js';
import { hashText } from '../../src/domain/correction.js';
import type { Moment, MomentKind } from '../../src/domain/feedback.js';
import type { SheetChoice } from '../../src/domain/sheet-choice.js';

function moment(kind: MomentKind, sessionId: string, utteranceId: string, text = `words of ${utteranceId}`): Moment {
  return {
    kind,
    sessionId,
    utteranceId,
    startSeconds: null,
    text,
    before: null,
    after: null,
    ledToChangeTalk: false,
    byPerson: false,
    strength: 0.8,
  };
}

function choice(decision: SheetChoice['decision'], more: Partial<SheetChoice>): SheetChoice {
  return {
    practitionerId: 'p1',
    decision,
    quote: null,
    textHash: null,
    insteadOf: null,
    area: null,
    words: null,
    reviewer: 'kb',
    decidedAt: '2026-05-04T10:00:00.000Z',
    ...more,
  };
}

const at = ({ sessionId, utteranceId }: Moment) => ({ sessionId, utteranceId });
const first = moment('affirmation', 's1', 'u4');
const second = moment('affirmation', 's2', 'u8');
const third = moment('affirmation', 's2', 'u9');
const question = moment('open-question', 's3', 'u2');
const all = [first, second, third, question];
const settle = (choices: readonly SheetChoice[], strengths = [first, question], of = all) =>
  settleChoices({ strengths, growth: [] }, of, choices);
const swap = (from: Moment, to: Moment) =>
  choice('swap', { insteadOf: at(from), quote: at(to), textHash: hashText(to.text ?? '') });

describe('a trainer’s choices on a sheet', () => {
  test('a swap puts another quote of the same kind in the place, and offers the rest', () => {
    const { strengths, lapsed } = settle([swap(first, second)]);
    expect(strengths.map((one) => [one.utteranceId, one.swapped])).toEqual([
      ['u8', true],
      ['u2', false],
    ]);
    expect(strengths[0]?.others.map((one) => one.utteranceId)).toEqual(['u4', 'u9']);
    expect(lapsed).toEqual([]);
  });

  test('later swaps follow earlier ones, and back', () => {
    expect(settle([swap(first, second), swap(second, third)]).strengths[0]?.utteranceId).toBe('u9');
    expect(settle([swap(first, second), swap(second, first)]).strengths[0]?.utteranceId).toBe('u4');
  });

  test('a swapped quote stays when the rule would now choose another of its kind', () => {
    expect(settle([swap(first, second)], [third, question]).strengths[0]?.utteranceId).toBe('u8');
  });

  test('a quote never stands twice on a sheet', () => {
    expect(settle([swap(first, second)], [first, second]).strengths.map((one) => one.utteranceId)).toEqual([
      'u8',
      'u4',
    ]);
  });

  test('a swap to other words, or to what is no longer of the kind, lapses and is listed', () => {
    const other = choice('swap', { insteadOf: at(first), quote: at(second), textHash: hashText('something else') });
    const gone = swap(first, third);
    const { strengths, lapsed } = settle([other, gone], [first, question], [first, second, question]);
    expect(strengths[0]?.utteranceId).toBe('u4');
    expect(lapsed).toEqual([other, gone]);
  });

  test('a tick names who read the quote, until it is taken back or the words change', () => {
    const tick = choice('tick', { quote: at(first), textHash: hashText(first.text ?? '') });
    expect(settle([tick]).strengths.map((one) => one.read)).toEqual([
      { by: 'kb', at: '2026-05-04T10:00:00.000Z' },
      null,
    ]);
    expect(settle([tick, choice('untick', { quote: at(first) })]).strengths[0]?.read).toBeNull();
    const changed = moment('affirmation', 's1', 'u4', 'other words');
    const { strengths, lapsed } = settle([tick], [changed], [changed]);
    expect(strengths[0]?.read).toBeNull();
    expect(lapsed).toEqual([tick]);
  });

  test('what a person coded was read by one', () => {
    const read = { ...first, byPerson: true };
    expect(settle([], [read], [read]).strengths[0]?.read).toEqual({ by: null, at: null });
  });
});
