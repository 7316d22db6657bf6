import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeasureThirds } from '../../src/domain/thirds.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { countInstruments } from '../../src/scoring/count-instruments.js';
import { type CountedUtterance, toCountedUtterances } from '../../src/scoring/counted-utterance.js';
import { computeMeasures } from '../../src/scoring/measures.js';
import { countThirds } from '../../src/scoring/thirds.js';
import { coded, type Line } from '../support/coded.js';

const rules = { permissionCoversVolley: true, instruments: INSTRUMENTS };

/** Practitioner and client by turns; each answer has four words. */
function talk(questions: readonly ('OQ' | 'CQ')[]): readonly Line[] {
  return questions.flatMap((code): Line[] => [
    ['P', 'What is it like', code],
    ['C', 'It is all right', 'neutral'],
  ]);
}

function of(found: readonly MeasureThirds[] | null, measure: string) {
  return found?.find((one) => one.measure === measure)?.thirds;
}

describe('the thirds of a session', () => {
  const utterances = toCountedUtterances(
    coded([...talk(['OQ', 'OQ', 'OQ', 'OQ', 'CQ', 'CQ']), ...talk(Array(6).fill('CQ')), ...talk(Array(6).fill('OQ'))]),
  );

  it('have their own counts, and 0/0 is no value', () => {
    const found = countThirds(utterances, rules);
    expect(of(found, 'percent_open_questions')?.map(({ value }) => value)).toEqual([400 / 6, 0, 100]);
    expect(of(found, 'percent_mi_adherent')?.map(({ status }) => status)).toEqual([
      'undefined',
      'undefined',
      'undefined',
    ]);
    expect(of(found, 'practitioner_talk_percent')?.map(({ value }) => value)).toEqual([50, 50, 50]);
  });

  it('are not told of a session of under thirty utterances', () => {
    expect(countThirds(utterances.slice(0, 29), rules)).toBeNull();
    expect(countThirds(utterances.slice(0, 30), rules)).not.toBeNull();
  });

  it('do not move when a third person speaks', () => {
    const other: CountedUtterance = { id: 'x', role: 'other', spoken: 'Tea', code: null, byPerson: false };
    const more = [...utterances.slice(0, 10), other, other, ...utterances.slice(10)];
    expect(of(countThirds(more, rules), 'percent_open_questions')).toEqual(
      of(countThirds(utterances, rules), 'percent_open_questions'),
    );
  });

  it('have no talk time where the words were left out', () => {
    const silent = utterances.map((one) => ({ ...one, spoken: null }));
    expect(of(countThirds(silent, rules), 'practitioner_talk_percent')?.map(({ value }) => value)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('add up to the session where a behavior is counted by the utterance', () => {
    const codes = fc.array(fc.constantFrom('OQ' as const, 'CQ' as const), { minLength: 15, maxLength: 60 });
    fc.assert(
      fc.property(codes, (questions) => {
        const all = toCountedUtterances(coded(talk(questions)));
        const whole = computeMeasures(countInstruments(all, null, rules).counts, {}, INSTRUMENTS);
        for (const { instrument, measure, thirds } of countThirds(all, rules) ?? []) {
          const { result } = whole.find((one) => one.instrument === instrument && one.measure === measure)!;
          const sum = (part: 'numerator' | 'denominator') =>
            thirds.reduce((total, one) => total + (one.status === 'not-rated' ? 0 : (one[part] ?? 0)), 0);
          if (result.status === 'not-rated') throw new Error('expected a ratio');
          expect([measure, sum('numerator'), sum('denominator')]).toEqual([
            measure,
            result.numerator,
            result.denominator,
          ]);
        }
      }),
    );
  });
});
