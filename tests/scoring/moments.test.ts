import { describe, expect, test } from 'vitest';
import { type CodedLine, findMoments } from '../../src/scoring/moments.js';

const CLEAR = 'You went there on your own and that took a lot of courage';

function line(at: number, code: CodedLine['code'], text: string, more: Partial<CodedLine> = {}): CodedLine {
  const client = code === 'change' || code === 'sustain' || code === 'neutral';
  return {
    utteranceId: `u${at}`,
    role: client ? 'client' : 'practitioner',
    volley: at,
    code,
    source: 'model',
    confidence: 0.8,
    startSeconds: null,
    text,
    ...more,
  };
}

describe('moments worth quoting', () => {
  test('the surest clear utterance of a kind is taken, with what the client said around it', () => {
    const { moments } = findMoments(
      [
        line(1, 'neutral', 'I went on Tuesday.'),
        line(2, 'neutral', 'By myself.'),
        line(3, 'FA', 'Mm-hmm.'),
        line(4, 'AF', CLEAR),
        line(5, 'neutral', 'Maybe.'),
        line(6, 'AF', CLEAR, { confidence: 0.9 }),
      ],
      's1',
    );
    expect(moments).toEqual([
      {
        kind: 'affirmation',
        sessionId: 's1',
        utteranceId: 'u6',
        startSeconds: null,
        text: CLEAR,
        before: 'Maybe.',
        after: null,
        ledToChangeTalk: false,
        strength: 0.9,
      },
    ]);
  });

  test('an answer that holds change talk counts a quarter more, and is quoted whole', () => {
    const { moments } = findMoments(
      [
        line(1, 'neutral', 'I went on Tuesday.'),
        line(2, 'FA', 'Mm-hmm.'),
        line(3, 'AF', CLEAR),
        line(4, 'neutral', 'I suppose.'),
        line(5, 'change', 'I want to go again.'),
        line(6, 'AF', CLEAR, { confidence: 0.9 }),
      ],
      's1',
    );
    expect(moments[0]).toMatchObject({
      utteranceId: 'u3',
      before: 'I went on Tuesday.',
      after: 'I suppose. I want to go again.',
      ledToChangeTalk: true,
      strength: 1,
    });
  });

  test.each([
    ['too short', { text: 'Well done you' }],
    ['too long', { text: 'word '.repeat(61) }],
    ['too unsure', { confidence: 0.59 }],
  ])('an utterance that is %s is not quoted', (_, change) => {
    const { moments } = findMoments([line(1, 'AF', CLEAR, change)], 's1');
    expect(moments.filter((one) => one.kind === 'affirmation')).toEqual([]);
  });

  test('what suggests trying something else must be surer than what is praised', () => {
    const advice = (confidence: number) => findMoments([line(1, 'ADW', CLEAR, { confidence })], 's1').moments.length;
    expect([advice(0.74), advice(0.75)]).toEqual([0, 1]);
  });

  test('people’s codes are sure whatever the machine says', () => {
    const { moments } = findMoments([line(1, 'CR', CLEAR, { source: 'human', confidence: null })], 's1');
    expect(moments[0]?.strength).toBe(1);
  });

  test('without words the surest stands, and nothing is quoted', () => {
    const { moments } = findMoments(
      [line(1, 'OQ', CLEAR, { text: null }), line(2, 'OQ', CLEAR, { text: null, confidence: 0.95 })],
      's1',
    );
    expect(moments).toMatchObject([{ utteranceId: 'u2', text: null, before: null, after: null }]);
  });

  test('a volley of sixty words or more is a long turn, from its first line', () => {
    const lines = [
      line(1, 'GI', 'word '.repeat(30), { volley: 1 }),
      line(2, 'GI', 'word '.repeat(31), { volley: 1 }),
      line(3, 'neutral', 'Oh.'),
    ];
    expect(findMoments(lines, 's1').moments).toMatchObject([{ kind: 'long-turn', utteranceId: 'u1' }]);
    expect(findMoments(lines.slice(1), 's1').moments).toEqual([]);
  });

  test('what came just before change talk is counted once for each client turn, past keep-going sounds', () => {
    const { beforeChangeTalk } = findMoments(
      [
        line(1, 'OQ', 'What would be different?'),
        line(2, 'FA', 'Mm.'),
        line(3, 'change', 'I would sleep.'),
        line(4, 'change', 'I would see my son.'),
        line(5, 'CR', 'That matters most.'),
        line(6, 'change', 'Yes.'),
        line(7, 'CQ', 'Is it far?'),
        line(8, 'neutral', 'No.'),
      ],
      's1',
    );
    expect(beforeChangeTalk).toEqual({ OQ: 1, CR: 1 });
  });
});
