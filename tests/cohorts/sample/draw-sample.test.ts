import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, type SampleOptions } from '../../../src/cohorts/sample/draw-sample.js';
import { drawSegment } from '../../../src/cohorts/sample/draw-segment.js';
import { flag, summary } from '../summaries.js';

const options: SampleOptions = { fraction: 0.2, per: ['practitioner'], seed: 7, by: ['random'] };

function sessionsOf(practitioner: string, count: number) {
  return Array.from({ length: count }, (_, n) =>
    summary({ id: `${practitioner}-${String(n).padStart(2, '0')}`, practitioner }),
  );
}
const many = [...sessionsOf('ana', 20), ...sessionsOf('ben', 3), ...sessionsOf('cyn', 10)];
const idsOf = (sample: ReturnType<typeof drawSample>) => sample.drawn.map(({ session }) => session.sessionId);

describe('a sample', () => {
  it('takes the share of each stratum, one at least', () => {
    expect(drawSample(many, options).strata).toEqual([
      { stratum: 'ana', sessions: 20, eligible: 20, drawn: 4 },
      { stratum: 'ben', sessions: 3, eligible: 3, drawn: 1 },
      { stratum: 'cyn', sessions: 10, eligible: 10, drawn: 2 },
    ]);
  });

  it('is the same for the same seed whatever the order of sessions, and another for another seed', () => {
    expect(idsOf(drawSample([...many].reverse(), options))).toEqual(idsOf(drawSample(many, options)));
    expect(idsOf(drawSample(many, { ...options, seed: 8 }))).not.toEqual(idsOf(drawSample(many, options)));
  });

  it('does not change for others when somebody joins', () => {
    const before = idsOf(drawSample(many, options));
    const after = idsOf(drawSample([...many, ...sessionsOf('dee', 5)], options));
    expect(after.filter((id) => !id.startsWith('dee'))).toEqual(before);
  });

  it('gives every session the same chance', () => {
    const ten = sessionsOf('ana', 10);
    const times = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      for (const id of idsOf(drawSample(ten, { ...options, seed }))) times.set(id, (times.get(id) ?? 0) + 1);
    }
    // 3000 draws of 2 in 10: 600 each, standard deviation 22.
    expect(times.size).toBe(10);
    for (const count of times.values()) expect(Math.abs(count - 600)).toBeLessThan(100);
  });

  it('lists who was missed and why', () => {
    const sample = drawSample(
      [
        summary({ id: 'short', practitioner: 'ana', flags: [flag('too-short', 4)] }),
        {
          ...summary({ id: 'silent', practitioner: 'ben' }),
          quality: { ...summary({ id: 'x' }).quality, clientUtterances: 0 },
        },
        summary({ id: 'fine' }),
      ],
      options,
    );
    expect(idsOf(sample)).toEqual(['fine']);
    expect(sample.strata.map(({ stratum }) => stratum)).toEqual(['ana', 'ben', 'practitioner not stated']);
    expect(sample.missed.map(({ what, id, because }) => `${what} ${id}: ${because}`)).toEqual([
      'session short: too short to judge',
      'session silent: nothing the client said',
      'stratum ana: none of its sessions could be drawn; each is listed with the reason',
      'stratum ben: none of its sessions could be drawn; each is listed with the reason',
    ]);
  });

  it('can be drawn where the machine is least sure, or by flag, and then says it stands for nothing else', () => {
    const unsure = many.map((session, n) => ({ ...session, quality: { ...session.quality, lowConfidencePercent: n } }));
    const least = drawSample(unsure, { ...options, by: ['low-confidence'] });
    expect(idsOf(least)).toEqual(['ana-19', 'ana-18', 'ana-17', 'ana-16', 'ben-02', 'cyn-09', 'cyn-08']);
    expect(least.representative).toBe(false);
    const flagged = many.map((session) =>
      session.sessionId.endsWith('1') ? { ...session, flags: [flag('mi-non-adherent', 1)] } : session,
    );
    const byFlag = drawSample(flagged, { ...options, by: ['mi-non-adherent'], fraction: 1 });
    expect(idsOf(byFlag).sort()).toEqual(['ana-01', 'ana-11', 'ben-01', 'cyn-01']);
    expect(drawSample(many, options).representative).toBe(true);
  });

  it('never draws a session twice nor more than there are', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.integer(), (count, fraction, seed) => {
        const ids = idsOf(drawSample(sessionsOf('ana', count), { ...options, fraction, seed }));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(count === 0 ? 0 : Math.max(1, Math.round(fraction * count)));
      }),
    );
  });
});

describe('a segment', () => {
  const talk = (minutes: number) =>
    Array.from({ length: minutes * 4 }, (_, n) => ({
      utteranceId: `u${n + 1}`,
      turn: Math.floor(n / 2),
      startSeconds: 30 * Math.floor(n / 2),
    }));

  it('is a continuous stretch of whole turns of that length', () => {
    const { utterances, said } = drawSegment('s1', talk(50), 20 * 60, 7);
    const times = utterances.map(({ startSeconds }) => startSeconds);
    expect(Math.max(...times) - Math.min(...times)).toBe(20 * 60 - 30);
    expect(utterances).toHaveLength(80);
    expect(said).toMatch(/^20 minutes from \d+:\d0$/);
    expect(drawSegment('s1', talk(50), 20 * 60, 7).said).toBe(said);
  });

  it('is the whole session where that is shorter, or has no times, or none was asked for', () => {
    expect(drawSegment('s1', talk(15), 1200, 7)).toMatchObject({ said: 'whole session (shorter than the segment)' });
    const untimed = talk(50).map((one) => ({ ...one, startSeconds: null }));
    expect(drawSegment('s1', untimed, 1200, 7)).toEqual({
      utterances: untimed,
      said: 'whole session (no time stamps)',
    });
    expect(drawSegment('s1', talk(50), null, 7).utterances).toHaveLength(200);
  });
});
