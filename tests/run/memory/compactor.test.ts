import { expect, test } from 'vitest';
import type { SessionMoments } from '../../../src/domain/feedback.js';
import type { SessionSummary } from '../../../src/domain/session-result.js';
import { Compactor } from '../../../src/run/memory/compactor.js';
import { PackedMoments } from '../../../src/run/memory/packed-moments.js';
import { makeResult } from '../../support/make-results.js';

test('a kept summary is the summary, as it was, also for who writes it', () => {
  const keeper = new Compactor();
  const said = [
    ['OQ', 'What happened then?'],
    ['change', 'I stopped.'],
  ] as const;
  const [one, two] = ['a', 'b'].map((id) => makeResult({ id, said }).summary) as [SessionSummary, SessionSummary];
  const kept = [keeper.summary(one), keeper.summary(two)];
  expect(kept.map(({ measures, flags }) => ({ measures, flags }))).toEqual(
    [one, two].map(({ measures, flags }) => ({ measures, flags })),
  );
  expect(JSON.parse(JSON.stringify(kept))).toEqual(JSON.parse(JSON.stringify([one, two])));
  expect(kept[1]?.coder).toBe(kept[0]?.coder);
});

test('packed moments come back as they were', () => {
  const moments: SessionMoments = {
    sessionId: 'a',
    moments: [
      {
        kind: 'affirmation',
        sessionId: 'a',
        utteranceId: 'u4',
        startSeconds: null,
        text: 'You kept at it – “even so”.',
        before: null,
        after: 'I did.',
        ledToChangeTalk: true,
        byPerson: false,
        strength: 0.75,
      },
    ],
    beforeChangeTalk: { OQ: 2 },
  };
  const kept = new Compactor().moments(PackedMoments.of(moments));
  expect({ sessionId: kept.sessionId, moments: kept.moments, beforeChangeTalk: kept.beforeChangeTalk }).toEqual(
    moments,
  );
});
