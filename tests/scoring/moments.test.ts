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
    sure: true,
    startSeconds: null,
    text,
    ...more,
  };
}

describe('moments worth quoting', () => {
  test('the surest clear utterances of a kind are taken, three at most, with what the client said around each', () => {
    const { moments } = findMoments(
      [
        line(1, 'neutral', 'I went on Tuesday.'),
        line(2, 'neutral', 'By myself.'),
        line(3, 'FA', 'Mm-hmm.'),
        line(4, 'AF', CLEAR),
        line(5, 'neutral', 'Maybe.'),
        line(6, 'AF', CLEAR, { confidence: 0.9 }),
        line(7, 'AF', CLEAR, { confidence: 0.7 }),
        line(8, 'AF', CLEAR, { confidence: 0.85 }),
      ],
      's1',
    );
    expect(moments.map((one) => one.utteranceId)).toEqual(['u6', 'u8', 'u4']);
    expect(moments.slice(0, 1)).toEqual([
      {
        kind: 'affirmation',
        sessionId: 's1',
        utteranceId: 'u6',
        startSeconds: null,
        text: CLEAR,
        before: 'Maybe.',
        after: null,
        ledToChangeTalk: false,
        byPerson: false,
        strength: 0.9,
      },
    ]);
  });

  test('an answer is quoted whole; that it holds change talk is said only where a person coded it', () => {
    const { moments } = findMoments(
      [
        line(1, 'neutral', 'I went on Tuesday.'),
        line(2, 'FA', 'Mm-hmm.'),
        line(3, 'AF', CLEAR),
        line(4, 'neutral', 'I suppose.'),
        line(5, 'change', 'I want to go again.', { source: 'human', confidence: null }),
        line(6, 'AF', CLEAR, { confidence: 0.7 }),
      ],
      's1',
    );
    expect(moments[0]).toMatchObject({
      utteranceId: 'u3',
      before: 'I went on Tuesday.',
      after: 'I suppose. I want to go again.',
      ledToChangeTalk: true,
      strength: 0.8,
    });
    const machine = findMoments([line(3, 'AF', CLEAR), line(5, 'change', 'I want to go again.')], 's1');
    expect(machine.moments[0]?.ledToChangeTalk).toBe(false);
  });

  test.each([
    ['too short', { text: 'Well done you' }],
    ['too long', { text: 'word '.repeat(61) }],
    ['unsure', { sure: false }],
  ])('an utterance that is %s is not quoted', (_, change) => {
    const { moments } = findMoments([line(1, 'AF', CLEAR, change)], 's1');
    expect(moments.filter((one) => one.kind === 'affirmation')).toEqual([]);
  });

  test('nothing said around a place where someone’s safety may be at stake is quoted', () => {
    expect(findMoments([line(1, 'neutral', 'I took them all.'), line(2, 'AF', CLEAR)], 's1', ['u1']).moments).toEqual(
      [],
    );
  });

  test.each([
    'Does that make sense to you, what I said there?',
    'Is that right, what I have just been saying?',
    'Does either of those two sound like you?',
    'On a scale from one to ten, are you ready to try it?',
  ])('a bare check or a question with a scale is no example of a closed question: %s', (text) => {
    expect(findMoments([line(1, 'CQ', text)], 's1').moments).toEqual([]);
  });

  test('people’s codes are sure whatever the machine says', () => {
    const { moments } = findMoments([line(1, 'CR', CLEAR, { source: 'human', confidence: null })], 's1');
    expect(moments[0]?.strength).toBe(1);
  });

  test('in a group the words around a quote are those of the one who spoke next to it', () => {
    const { moments } = findMoments(
      [
        line(1, 'neutral', 'I could not do that.', { speaker: 'Ana' }),
        line(2, 'neutral', 'Forty days for me.', { speaker: 'Bo' }),
        line(3, 'AF', CLEAR),
        line(4, 'neutral', 'Thank you.', { speaker: 'Bo' }),
        line(5, 'neutral', 'Well done, Bo.', { speaker: 'Ana' }),
      ],
      's1',
    );
    expect(moments[0]).toMatchObject({ before: 'Forty days for me.', after: 'Thank you.' });
  });

  test('without words the surest stands, and nothing is quoted', () => {
    const { moments } = findMoments(
      [line(1, 'OQ', CLEAR, { text: null }), line(2, 'OQ', CLEAR, { text: null, confidence: 0.95 })],
      's1',
    );
    expect(moments).toMatchObject([
      { utteranceId: 'u2', text: null, before: null, after: null },
      { utteranceId: 'u1' },
    ]);
  });

  test('a volley of sixty words or more is a long turn, shown by its longest line', () => {
    const lines = [
      line(1, 'FI', '[laughs] Oh, man.', { volley: 1 }),
      line(2, 'GI', 'word '.repeat(28), { volley: 1 }),
      line(3, 'GI', 'word '.repeat(31), { volley: 1 }),
      line(4, 'neutral', 'Oh.'),
    ];
    expect(findMoments(lines, 's1').moments).toMatchObject([{ kind: 'long-turn', utteranceId: 'u3' }]);
    expect(findMoments(lines.slice(2), 's1').moments).toEqual([]);
  });

  test.each([
    'You could ask your sister about the Sunday?',
    'Was today any use to you, the way we went about it?',
    'Did this help you at all with what you came for?',
  ])('is no example of a closed question: %s', (text) => {
    expect(findMoments([line(1, 'CQ', text)], 's1').moments).toEqual([]);
    expect(findMoments([line(1, 'CQ', 'Did you ask your sister about the Sunday?')], 's1').moments).toHaveLength(1);
  });

  test('an open question that answers itself is no strength', () => {
    const of = (text: string) => findMoments([line(1, 'OQ', text)], 's1').moments.length;
    expect(of('So what happened there, you just changed your mind overnight?')).toBe(0);
    expect(of('So what happened there, when you changed your mind overnight?')).toBe(1);
  });

  test('arguing and warning of which the coder is sure, be it only that they are against MI, can be shown', () => {
    const of = (more: Partial<CodedLine>) =>
      findMoments([line(1, 'CO', 'You always have an excuse when it rains.', more)], 's1').moments.map(
        ({ kind }) => kind,
      );
    expect(of({ sure: false, surelyAgainst: true })).toEqual(['argument']);
    expect(of({ sure: false })).toEqual([]);
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
