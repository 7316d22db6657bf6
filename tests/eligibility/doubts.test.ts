import { describe, expect, test } from 'vitest';
import { NO_METADATA } from '../../src/domain/transcript.js';
import { findDoubts } from '../../src/eligibility/doubts.js';
import { buildSession } from '../../src/ingest/build-session.js';
import { DEFAULT_INGEST_OPTIONS } from '../../src/ingest/options.js';

/** `[words, seconds?]`, said in turn by supporter and peer. */
function doubtsOf(lines: readonly (readonly [string, number?])[]) {
  const turns = lines.map(([text, start = null], index) => ({
    ...{ index, speaker: index % 2 === 0 ? 'Peer supporter' : 'Peer', text, spoken: text, line: index + 1 },
    ...{ start, end: null, codings: [] },
  }));
  const { session } = buildSession(
    {
      source: { path: 'a.txt', part: null },
      format: 'text',
      metadata: NO_METADATA,
      globals: {},
      statedRoles: {},
      turns,
    },
    DEFAULT_INGEST_OPTIONS,
  );
  return findDoubts(session).map(({ code, line }) => [code, line]);
}

/** A call to a company that repairs, in words of another than `CALL`. */
const REPAIR = [
  'Good morning, you’re through to Northgate, how can I help?',
  'The broadband went on Sunday and nobody has rung.',
  'Can I take your postcode and the name on the account?',
  'It is under my mother’s name.',
  'Thank you. There is a fault in your area, I’ll book an engineer for Friday.',
  'I work on Fridays.',
  'I do apologise. There will be a credit of five pounds on your next bill.',
  'Fine.',
  'Is there anything else today? You may get a short survey.',
  'No.',
];
const HIRING = [
  'What attracted you to this role?',
  'A bigger kitchen, and a team to teach.',
  'Tell me about a time you had to say no.',
  'A guest asked for a dish that would have made him ill.',
  'What are your strengths and weaknesses?',
  'I am fast, and I am loud.',
  'And your notice period?',
  'Two weeks.',
  'Have you any questions for us? We will let you know by Monday.',
  'What does the onboarding look like?',
];

const TALK = [
  'What has the week been like?',
  'Long. I kept to the plan till Thursday.',
  'Three days and then Thursday came.',
  'My brother rang and I went out with him.',
  'Being with him pulled you along.',
  'It did. I do not want it to go like that again.',
  'What would you want instead?',
  'To say no and still be his brother.',
];
const at = (lines: readonly string[], from = 0) =>
  lines.map((line, place): [string, number] => [line, from + 20 * place]);
const CALL = [
  'Thank you for calling, may I have your account number?',
  'It is on the letter here.',
  'Let me pull up your order. The tracking number says it is at the depot.',
  'I was told Tuesday.',
  'I can offer a refund or a replacement, and your billing address is the same?',
  'Yes, the same.',
  'Is there anything else I can help with today?',
  'No, that is all.',
];

describe('what may not be one session of support', () => {
  test('nothing is doubted in a session as it should be, with times and without', () => {
    expect(doubtsOf(TALK.map((line) => [line]))).toEqual([]);
    expect(doubtsOf(at([...TALK, ...TALK]))).toEqual([]);
  });

  test('turns that begin before the turn above them are named by line', () => {
    const lines = at(TALK);
    const moved = [...lines.slice(0, 3), ...lines.slice(5, 7), ...lines.slice(3, 5), ...lines.slice(7)];
    expect(doubtsOf([...moved.slice(0, 4), ...moved.slice(5), ...at(['Right.'], 10)])).toContainEqual([
      'turns-out-of-order',
      5,
    ]);
  });

  test('two who greet each other in the middle begin another session, or the parts of this one have changed places', () => {
    const greeting: readonly [string][] = [['Hello there.'], ['Hi, how are you today?']];
    const talk = TALK.map((line): [string] => [line]);
    expect(doubtsOf([...greeting, ...talk, ...greeting, ...talk])).toEqual([['two-sessions', 11]]);
    expect(doubtsOf([...talk.slice(2), ...greeting, ...talk])).toEqual([['turns-out-of-order', 7]]);
    expect(doubtsOf([...greeting, ...talk, ...talk])).toEqual([]);
    // One who says hello to a dog in between is not answered by a greeting.
    expect(doubtsOf([...greeting, ...talk, ['Hello, boy.'], ['That is my dog at the door.'], ...talk])).toEqual([]);
  });

  test('two people talking over each other is no disorder', () => {
    expect(
      doubtsOf(at(TALK).map(([line, start], place): [string, number] => [line, place === 3 ? start - 21 : start])),
    ).toEqual([]);
  });

  test('a clock that starts again, and a farewell with a greeting after it, may be two sessions', () => {
    expect(doubtsOf([...at(TALK), ...at(TALK)])).toEqual([['two-sessions', 9]]);
    const ended = [...TALK, 'Take care, and see you next week.', 'You too, bye.'].map((line): [string] => [line]);
    const next = ['Hello, come in, sit down.', ...TALK].map((line): [string] => [line]);
    expect(doubtsOf([...ended, ...next])).toEqual([['two-sessions', 11]]);
  });

  test('a job interview is told from a talk about one', () => {
    expect(doubtsOf(HIRING.map((line) => [line]))).toEqual([['no-support', null]]);
    const about = [
      'I have an interview on Monday and I froze at the last one.',
      'You froze. What would help this time?',
    ];
    const practised = [
      'They ask about strengths and weaknesses, I never know.',
      'Shall we try it here, for this role?',
    ];
    expect(doubtsOf([...about, ...TALK, ...practised, ...TALK].map((line) => [line]))).toEqual([]);
  });

  test('the words of a customer-service call are told from a talk about an order that never came', () => {
    expect(doubtsOf(CALL.map((line) => [line]))).toEqual([['no-support', null]]);
    expect(doubtsOf(REPAIR.map((line) => [line]))).toEqual([['no-support', null]]);
    expect(
      doubtsOf([...TALK, 'The refund never came and I cried over a parcel.', 'Over a parcel.'].map((line) => [line])),
    ).toEqual([]);
  });
});
