import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../../src/domain/codes.js';
import { type Correction, formatCorrections, hashText, type StatusDecision } from '../../src/domain/correction.js';
import { parseCorrection } from '../../src/domain/parse-correction.js';

const code = fc.constantFrom(...PRACTITIONER_CODES, ...CLIENT_CODES);
const words = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '' && !/\r/.test(text));
const correction: fc.Arbitrary<Correction> = fc.record({
  sessionId: fc.oneof(
    fc.string({ minLength: 1 }).filter((id) => !/[\r\n]/.test(id)),
    fc.constantFrom("'@", "''=1"),
  ),
  utteranceId: fc.integer({ min: 1 }).map((n) => `u${n}`),
  textHash: words.map(hashText),
  fromCode: fc.option(code),
  toCode: fc.option(code),
  note: fc.option(fc.oneof(words, fc.constantFrom('=1+1', '-no', 'she said "so"', 'a,b', 'two\nlines'))),
  reviewer: fc.option(words),
  decidedAt: fc.option(
    fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  ),
});
const status: fc.Arbitrary<StatusDecision> = fc
  .record({
    one: correction,
    from: fc.constantFrom('measured' as const, 'set_aside' as const),
    to: fc.constantFrom('measured' as const, 'set_aside' as const, null),
  })
  .map(({ one: { sessionId, reviewer, decidedAt, note }, from, to }) => ({
    ...{ sessionId, reviewer, decidedAt, note },
    utteranceId: null,
    fromStatus: from,
    toStatus: to,
  }));

test('a corrections file read back gives the same corrections', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(correction, status), { maxLength: 5 }), (corrections) => {
      const rows: unknown[] = parse(formatCorrections(corrections), { columns: true });
      const read = rows.map((row) => parseCorrection(row));
      expect(read).toEqual(corrections.map((item) => ({ status: 'read', correction: item })));
    }),
  );
});

test('no cell of a corrections file can start a formula', () => {
  const file = formatCorrections([
    {
      sessionId: 's1',
      utteranceId: 'u1',
      textHash: hashText('x'),
      fromCode: null,
      toCode: 'OQ',
      note: '=HYPERLINK("x")',
      reviewer: '@me',
      decidedAt: '2026-05-04T10:12:00.000Z',
    },
  ]);
  expect(file).toBe(
    `session_id,utterance_id,text_hash,from_code,to_code,reviewer,decided_at,note\ns1,u1,${hashText('x')},,OQ,'@me,2026-05-04T10:12:00.000Z,"'=HYPERLINK(""x"")"\n`,
  );
});

test('the hash is FNV-1a 64 over UTF-8 and ignores white space and Unicode form only', () => {
  expect(hashText('')).toBe('cbf29ce484222325');
  expect(hashText('a')).toBe('af63dc4c8601ec8c');
  expect(hashText('foobar')).toBe('85944171f73967e8');
  expect(hashText('  I \n could ')).toBe(hashText('I could'));
  expect(hashText('caf\u0065\u0301')).toBe(hashText('caf\u00e9'));
  expect(hashText('I could')).not.toBe(hashText('I could.'));
});

test.each([
  [{ to_code: 'ZZ' }, 'to_code: expected a code of the codebook (see `oars codebook`)'],
  [{ decided_at: 'last Monday' }, 'decided_at: expected a time such as 2026-05-04T10:12:00Z'],
  [{ utterance_id: '12' }, 'utterance_id: expected an utterance id such as u12'],
  [{ text_hash: 'abc' }, 'text_hash: expected 16 hexadecimal digits'],
  [{ session_id: '' }, 'session_id: expected a session id'],
])('a row with %j is refused and says which column', (change, because) => {
  const row = {
    session_id: 's1',
    utterance_id: 'u1',
    text_hash: hashText('x'),
    from_code: '',
    to_code: 'OQ',
    reviewer: '',
    decided_at: '',
    note: '',
  };
  expect(parseCorrection({ ...row, ...change })).toEqual({ status: 'refused', because });
});

test('a file of an earlier version is read: old_code and new_code, and no time', () => {
  const row = {
    session_id: 's1',
    utterance_id: 'u2',
    text_hash: hashText('x'),
    old_code: 'OQ',
    new_code: 'CQ',
    note: '',
    reviewer: 'ana',
  };
  expect(parseCorrection(row)).toEqual({
    status: 'read',
    correction: {
      sessionId: 's1',
      utteranceId: 'u2',
      textHash: hashText('x'),
      fromCode: 'OQ',
      toCode: 'CQ',
      reviewer: 'ana',
      decidedAt: null,
      note: null,
    },
  });
  expect(parseCorrection({ ...row, new_code: '' })).toMatchObject({ status: 'refused' });
});

test.each([
  ['2026-05-04T10:12:00Z', '2026-05-04T10:12:00.000Z'],
  ['2026-05-04T12:12:00+02:00', '2026-05-04T10:12:00.000Z'],
  ['2026-05-04 10:12', '2026-05-04T10:12:00.000Z'],
  ['2026-05-04', '2026-05-04T00:00:00.000Z'],
])('the time %s, as a page or a spreadsheet writes it, is %s', (written, read) => {
  const row = { session_id: 's1', utterance_id: 'u2', text_hash: hashText('x'), to_code: 'CQ', decided_at: written };
  expect(parseCorrection(row)).toMatchObject({ correction: { decidedAt: read } });
});
