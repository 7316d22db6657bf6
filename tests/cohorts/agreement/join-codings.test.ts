import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreeOnCodings } from '../../../src/cohorts/agreement/agree.js';
import type { Coding } from '../../../src/cohorts/agreement/coding.js';
import { readCodings } from '../../../src/cohorts/agreement/codings.js';
import { joinCodings } from '../../../src/cohorts/agreement/join-codings.js';
import type { AgreementResult } from '../../../src/domain/agreement.js';
import { UsageError } from '../../../src/domain/errors.js';
import { INSTRUMENTS } from '../../../src/instruments/instruments.js';

const options = { replicates: 100, seed: 1, permissionCoversVolley: true, instruments: INSTRUMENTS };

interface Line {
  readonly session?: string;
  readonly turn: number;
  readonly role?: 'practitioner' | 'client';
  readonly text: string;
  readonly code: string;
}

/** A sheet numbered as its coder cut it, which moves every id after another cut. */
function sheet(coder: string, lines: readonly Line[], { words = true, numbered = 'u' } = {}): Coding {
  const counted = new Map<string, number>();
  const rows = lines.map(({ session = 's1', turn, role = 'practitioner', text, code }) => {
    counted.set(session, (counted.get(session) ?? 0) + 1);
    return {
      session_id: session,
      utterance_id: `${numbered}${counted.get(session)}`,
      turn: String(turn),
      role,
      text: words ? text : '',
      code,
    };
  });
  return readCodings(coder, ['session_id', 'utterance_id', 'turn', 'role', 'text', 'code'], rows)!.codings[0];
}

function kappaOf(result: AgreementResult, id = 'practitioner_code'): number | null {
  return result.schemes.find((scheme) => scheme.id === id)!.kappa.value;
}

/** Forty turns of one utterance each, no two of the same words. */
const conversation: readonly Line[] = Array.from({ length: 40 }, (_, at) => ({
  turn: at + 1,
  role: at % 2 === 0 ? 'practitioner' : 'client',
  text: `On day ${at} you walked to the ${at} bridge and back again`,
  code: at % 2 === 0 ? (at % 4 === 0 ? 'OQ' : 'SR') : 'neutral',
}));

/** The second coder hears two thoughts in the third turn. */
const cutOnce: readonly Line[] = conversation.flatMap((line) =>
  line.turn === 3
    ? [
        { ...line, text: 'On day 2 you walked', code: 'SR' },
        { ...line, text: 'to the 2 bridge and back again', code: 'CR' },
      ]
    : [line],
);

describe('a coder who cuts one utterance in two', () => {
  const result = agreeOnCodings([sheet('ana', conversation), sheet('ben', cutOnce)], [], options);

  it('moves no other utterance out of the comparison, and is compared on both parts', () => {
    expect(result.joined).toMatchObject({
      percent: 100,
      byCoder: [
        { coder: 'ana', utterances: 40, matched: 40 },
        { coder: 'ben', utterances: 41, matched: 41 },
      ],
      sessions: { words: 1, ids: 0, turns: 0 },
      apart: [],
    });
    expect(result.schemes[0]).toMatchObject({ items: 21, complete: 21 });
    expect(result.disagreements.map(({ itemId, codes }) => [itemId, codes])).toEqual([['u3/2', ['SR', 'CR']]]);
  });

  it('is seen in the agreement on cuts: every gap between two words of a turn is a place to cut', () => {
    // 40 turns of 12 words: 440 gaps; one coder cut once, the other never.
    expect(result.segmentation).toMatchObject({ both: 0, one: 1, gaps: 440 });
    expect(result.segmentation?.agreement.value).toBe(0);
  });

  it('leaves out only that turn where the words are not at hand', () => {
    const blind = agreeOnCodings(
      [sheet('ana', conversation, { words: false }), sheet('ben', cutOnce, { words: false })],
      [],
      options,
    );
    expect(blind.joined).toMatchObject({ percent: (100 * 39) / 40, sessions: { words: 0, ids: 0, turns: 1 } });
    expect(kappaOf(blind)).toBe(1);
    expect(blind.segmentation).toBeNull();
    expect(blind.notes.join(' ')).toContain('97.5 % of the utterances could be matched');
  });

  it('is refused where neither words nor turns are at hand: the numbers prove nothing', () => {
    const bare = (lines: readonly Line[]) => sheet('x', lines, { words: false });
    const withoutTurns = (coding: Coding, coder: string): Coding => ({
      ...coding,
      coder,
      items: coding.items.map((item) => ({ ...item, turn: null })),
    });
    expect(() =>
      agreeOnCodings([withoutTurns(bare(conversation), 'ana'), withoutTurns(bare(cutOnce), 'ben')], [], options),
    ).toThrow(/only 0 % could be matched \(ana: 0 of 40, ben: 0 of 41\)/);
  });
});

describe('what was matched decides what is said', () => {
  const changed = (turns: number): readonly Line[] =>
    conversation.map((line) =>
      line.turn <= turns ? { ...line, text: `Something else entirely was said here in place ${line.turn}` } : line,
    );
  /** Every code used often enough for a word. */
  const many = (lines: readonly Line[]): readonly Line[] =>
    ['s1', 's2', 's3'].flatMap((session) => lines.map((line) => ({ ...line, session })));

  it('puts no word to a figure under 80 %', () => {
    const full = agreeOnCodings([sheet('ana', many(conversation)), sheet('ben', many(changed(0)))], [], options);
    expect(full.schemes[0].band?.word).toBe('excellent');
    const part = agreeOnCodings([sheet('ana', many(conversation)), sheet('ben', many(changed(10)))], [], options);
    expect(part.joined.percent).toBe(75);
    expect(part.schemes.map(({ band }) => band)).toEqual([null, null, null]);
    expect(
      part.schemes.flatMap(({ categories }) => categories.map(({ band }) => band)).every((one) => one === null),
    ).toBe(true);
    expect(part.notes.join(' ')).toContain('Under 80 % were matched');
  });

  it('gives nothing under 50 %, naming the sessions', () => {
    expect(() => agreeOnCodings([sheet('ana', conversation), sheet('ben', changed(21))], [], options)).toThrow(
      UsageError,
    );
    expect(() => agreeOnCodings([sheet('ana', conversation), sheet('ben', changed(21))], [], options)).toThrow(
      /only 47.5 % could be matched .* 1 session \(s1\)/,
    );
  });

  it('charges nobody for a part that was not coded on purpose', () => {
    const part = conversation.slice(10, 20).map((line) => ({ ...line }));
    expect(agreeOnCodings([sheet('ana', conversation), sheet('ben', part)], [], options).joined.percent).toBe(100);
  });
});

describe('numbers as ids', () => {
  /** Who directs after permission and who asks it depends on the order of the utterances. */
  const lines = (codes: readonly string[]): readonly Line[] =>
    ['s1', 's2', 's3', 's4'].flatMap((session, at) =>
      codes.slice(0, codes.length - at).map((code, turn) => ({
        session,
        turn: turn + 1,
        role: ['change', 'neutral', 'sustain'].includes(code) ? ('client' as const) : ('practitioner' as const),
        text: `Words ${turn} of ${session} are these`,
        code,
      })),
    );
  const first = lines([
    'SK',
    'ADP',
    'neutral',
    'SR',
    'OQ',
    'change',
    'CR',
    'ADW',
    'neutral',
    'OQ',
    'SR',
    'neutral',
    'AF',
  ]);
  const second = lines([
    'SK',
    'ADP',
    'neutral',
    'CR',
    'OQ',
    'change',
    'CR',
    'GI',
    'neutral',
    'CQ',
    'SR',
    'neutral',
    'AF',
  ]);

  it('give the same figures as u1, u2 …: the order is the sheet’s', () => {
    const named = agreeOnCodings([sheet('ana', first), sheet('ben', second)], [], options);
    const plain = agreeOnCodings(
      [sheet('ana', first, { numbered: '' }), sheet('ben', second, { numbered: '' })],
      [],
      options,
    );
    expect(plain.measures).toEqual(named.measures);
    expect(plain.schemes.map(({ kappa }) => kappa)).toEqual(named.schemes.map(({ kappa }) => kappa));
  });

  it('are matched with a run’s u1, u2 …', () => {
    const mixed = joinCodings([sheet('ana', first), sheet('ben', second, { numbered: '' })]);
    expect(mixed.joined).toMatchObject({ percent: 100, sessions: { words: 0, ids: 4, turns: 0 } });
  });
});

describe('laws', () => {
  const word = fc.constantFrom('home', 'work', 'tired', 'walk', 'call', 'sleep');
  const turns = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
  const code = fc.constantFrom('OQ', 'CQ', 'SR', 'CR', 'GI');

  /** One coder's cuts and codes of given turns, from a list of random numbers. */
  function cut(spoken: readonly (readonly string[])[], codes: readonly string[], where: readonly boolean[]): Line[] {
    let place = 0;
    return spoken.flatMap((words, turn) => {
      const pieces: string[][] = [[]];
      for (const [at, one] of words.entries()) {
        if (at > 0 && where[place % where.length]) pieces.push([]);
        pieces.at(-1)!.push(one);
        place += 1;
      }
      return pieces.map((piece, at) => ({
        turn,
        text: piece.join(' '),
        code: codes[(turn + at + place) % codes.length],
      }));
    });
  }

  it('of the same words everything is matched however they are cut, and swapping coders changes nothing', () => {
    fc.assert(
      fc.property(
        turns,
        fc.array(code, { minLength: 5, maxLength: 9 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }),
        (spoken, codes, one, other) => {
          const ana = sheet('ana', cut(spoken, codes, one));
          const ben = sheet('ben', cut(spoken, codes.toReversed(), other));
          const forth = joinCodings([ana, ben]);
          const back = joinCodings([ben, ana]);
          expect(forth.joined.percent).toBe(100);
          expect(back.segmentation).toEqual(forth.segmentation);
          const pairs = forth.items.map(({ codes: both }) => both.join(' ')).sort();
          expect(back.items.map(({ codes: both }) => both.toReversed().join(' ')).sort()).toEqual(pairs);
        },
      ),
      { numRuns: 300 },
    );
  });
});
