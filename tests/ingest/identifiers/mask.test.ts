import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_METADATA, type Transcript } from '../../../src/domain/transcript.js';
import { findIdentifiers } from '../../../src/ingest/identifiers/find-identifiers.js';
import { maskPath, maskTranscript } from '../../../src/ingest/identifiers/mask.js';

const transcript: Transcript = {
  source: { path: 's.csv', part: null },
  format: 'csv',
  metadata: {
    ...NO_METADATA,
    clientId: 'Tanya Whitfield',
    practitionerId: 'p07',
    extra: { contact: 'tanya@example.org' },
  },
  globals: {},
  statedRoles: { 'Coach Renee': 'practitioner' },
  turns: [
    {
      index: 0,
      speaker: 'Coach Renee',
      text: 'Thanks, Keisha. [laughs] Call 541-555-0188 today.',
      spoken: 'Thanks, Keisha.          Call 541-555-0188 today.',
      start: null,
      end: null,
      line: 1,
      codings: [
        { unit: 'span', annotator: 'a', code: 'AF', start: 0, end: 15, original: 'AF' },
        { unit: 'span', annotator: 'a', code: 'GI', start: 25, end: 48, original: 'GI' },
        { unit: 'utterance', annotator: 'b', code: 'AF', note: 'Keisha smiled', original: 'AF' },
      ],
    },
    { index: 1, speaker: 'Renee', text: 'Okay.', spoken: 'Okay.', start: null, end: null, line: 2, codings: [] },
    { index: 2, speaker: 'Amir', text: 'Okay.', spoken: 'Okay.', start: null, end: null, line: 3, codings: [] },
  ],
};

test('words, labels, notes and metadata are masked, and every offset follows', () => {
  const masked = maskTranscript(transcript, findIdentifiers(transcript));
  expect(masked.transcript.turns[0]).toEqual({
    index: 0,
    speaker: 'Coach [NAME]',
    text: 'Thanks, [NAME]. [laughs] Call [PHONE] today.',
    spoken: 'Thanks,       .          Call         today.',
    start: null,
    end: null,
    line: 1,
    codings: [
      { unit: 'span', annotator: 'a', code: 'AF', start: 0, end: 15, original: 'AF' },
      { unit: 'span', annotator: 'a', code: 'GI', start: 25, end: 43, original: 'GI' },
      { unit: 'utterance', annotator: 'b', code: 'AF', note: '[NAME] smiled', original: 'AF' },
    ],
  });
  expect(masked.transcript.turns.map(({ speaker }) => speaker)).toEqual(['Coach [NAME]', '[NAME]', '[NAME] 2']);
  expect(masked.transcript.statedRoles).toEqual({ 'Coach [NAME]': 'practitioner' });
  expect(masked.transcript.metadata).toEqual({
    ...NO_METADATA,
    clientId: '[NAME]',
    practitionerId: 'p07',
    extra: { contact: '[EMAIL]' },
  });
  expect(masked.findings.slice(0, 2).map(({ start, end }) => [start, end])).toEqual([
    [8, 14],
    [30, 37],
  ]);
});

test('a masked transcript holds nothing more to mask', () => {
  const { transcript: once } = maskTranscript(transcript, findIdentifiers(transcript));
  expect(findIdentifiers(once)).toEqual([]);
});

test('a path is masked and stays a path', () => {
  expect(maskPath('site-a/2024-05-01_jessica_morales_week2.vtt')).toBe('site-a/2024-05-01_NAME_week2.vtt');
  expect(maskPath('riverside/p01/2026-01-07_r01.txt')).toBe('riverside/p01/2026-01-07_r01.txt');
});

test('shown and spoken text stay the same length whatever is said', () => {
  const piece = fc.constantFrom(
    'Keisha',
    'Mr. Delgado',
    '541-555-0188',
    'okay',
    '[laughs]',
    'May',
    'İstanbul',
    '9/11',
    '\n',
    '😀',
    'my name is',
    '91 years old',
    '.',
    '@',
    '  ',
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 5 }), (texts) => {
      const turns = texts.map((words, index) => {
        const text = words.join(' ');
        return { index, speaker: 'T', text, spoken: text, start: null, end: null, line: index + 1, codings: [] };
      });
      const input: Transcript = { ...transcript, statedRoles: {}, turns };
      const findings = findIdentifiers(input);
      for (const finding of findings.filter(({ where }) => where === 'text')) {
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(turns[finding.turn!]!.text.length);
      }
      for (const turn of maskTranscript(input, findings).transcript.turns)
        expect(turn.spoken).toHaveLength(turn.text.length);
    }),
  );
});
