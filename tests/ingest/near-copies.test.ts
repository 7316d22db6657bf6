import { describe, expect, test } from 'vitest';
import { CopyFinder, containment, sketchOf } from '../../src/ingest/near-copies.js';
import { seededRandom } from '../../src/statistics/random.js';

/** Invented words, so that two talks have nothing in common but chance. */
function talk(seed: number, turns: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: turns }, () =>
    Array.from({ length: 6 + random.below(14) }, () => `w${random.below(900)}`).join(' '),
  );
}

/** Every word changed with the given chance, as another transcriber would. */
function heardAgain(turns: readonly string[], chance: number, seed = 5): string[] {
  const random = seededRandom(seed);
  return turns.map((turn) =>
    turn
      .split(' ')
      .map((word) => (random.next() < chance ? `x${random.below(900)}` : word))
      .join(' '),
  );
}

function toSession(said: readonly string[]) {
  return {
    turns: said.map((spoken, index) => ({
      index,
      speaker: index % 2 === 0 ? 'A' : 'B',
      text: spoken,
      spoken,
      start: null,
      end: null,
      line: index + 1,
      codings: [],
    })),
  };
}

const of = (said: readonly string[]) => ({ fingerprint: said.join(' '), sketch: sketchOf(toSession(said)) });

function codesOf(sessions: readonly (readonly string[])[]): readonly (readonly [string, string, string])[] {
  const finder = new CopyFinder();
  return sessions.flatMap((said, at) => {
    const found = finder.check(of(said), `s${at}`, { path: `s${at}.txt`, part: null });
    return found ? [[found.code, found.source.path, found.message] as const] : [];
  });
}

describe('near copies of a session', () => {
  const first = talk(1, 80);

  test.each([
    ['with some words heard otherwise', heardAgain(first, 0.04)],
    ['with other marks and capitals', first.map((turn) => `${turn.toUpperCase().replace(' ', ', … ')}!`)],
    ['with names replaced', first.map((turn) => turn.replaceAll(/\bw1[0-5]\b/g, '[NAME]'))],
    ['without its last quarter', first.slice(0, 60)],
    ['with a preamble', [...talk(9, 12), ...first]],
    [
      'cut into other turns',
      first
        .join(' ')
        .replace('w', 'v')
        .match(/(?:\S+ ?){1,5}/g)!
        .map((turn) => turn.trim()),
    ],
  ])('%s are told, with where the first is', (_, again) => {
    const [found, ...others] = codesOf([talk(2, 70), first, talk(3, 70), again]);
    expect(others).toEqual([]);
    expect(found?.slice(0, 2)).toEqual(['near-copy', 's3.txt']);
    expect(found?.[2]).toMatch(
      /^expected every session once, found nearly the same words \(about \d+ % .* in s1\.txt$/,
    );
  });

  test('an exact copy is told as one, once', () => {
    expect(codesOf([first, first]).map(([code]) => code)).toEqual(['duplicate-session']);
  });

  test('other talks are not, nor those that open with the same words', () => {
    const opening = talk(4, 12);
    const talks = Array.from({ length: 60 }, (_, at) => [...opening, ...talk(100 + at, 60)]);
    expect(codesOf(talks)).toEqual([]);
  });

  test('sessions of few words are not compared', () => {
    expect(
      codesOf([
        ['hello there', 'hi'],
        ['hello there', 'hi you'],
      ]),
    ).toEqual([]);
  });

  test('the estimate is near the share counted word by word', () => {
    const runs = (said: readonly string[]) => {
      const words = said.join(' ').split(' ');
      return new Set(words.slice(5).map((_, at) => words.slice(at, at + 6).join(' ')));
    };
    let error = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const [one, other] = [talk(seed, 60), heardAgain(talk(seed, 60), 0.03, seed)];
      const [a, b] = [runs(one), runs(other)];
      const counted = [...a].filter((run) => b.has(run)).length / Math.min(a.size, b.size);
      error += (containment(of(one).sketch, of(other).sketch) - counted) / 40;
    }
    expect(Math.abs(error)).toBeLessThan(0.05);
  });
});

test('of two versions that differ in one word of 25, nearly all are found', () => {
  const found = Array.from({ length: 60 }, (_, seed) =>
    codesOf([talk(seed, 80), heardAgain(talk(seed, 80), 0.04, seed + 1)]),
  );
  expect(found.filter(([one]) => one?.[0] === 'near-copy').length).toBeGreaterThanOrEqual(57);
});
