import { describe, expect, test } from 'vitest';
import type { Transcript } from '../../src/domain/transcript.js';
import { NO_METADATA } from '../../src/domain/transcript.js';
import { buildSession } from '../../src/ingest/build-session.js';
import { toTurns } from '../../src/ingest/formats/parts/turns.js';
import { DEFAULT_INGEST_OPTIONS, type IngestOptions } from '../../src/ingest/options.js';
import { factsFromPath } from '../../src/ingest/path-pattern.js';
import { sessionIdOf } from '../../src/ingest/session-id.js';

const cue = (speaker: string, text: string, start: number | null = null) => ({
  speaker,
  text,
  start,
  end: null,
  line: 1,
});

const transcript = (path: string, more: Partial<Transcript> = {}): Transcript => ({
  source: { path, part: null },
  format: 'text',
  metadata: NO_METADATA,
  globals: {},
  turns: toTurns([cue('T', 'How was the week?', 3), cue('C', 'My number is 555-201-3344, ask for Marisol.', 9)], 2),
  statedRoles: {},
  ...more,
});

const build = (path: string, options: Partial<IngestOptions> = {}, more: Partial<Transcript> = {}) =>
  buildSession(transcript(path, more), { ...DEFAULT_INGEST_OPTIONS, ...options });

test('columns win over side files, side files over the path', () => {
  const side = { metadata: { ...NO_METADATA, site: 'from side', cohort: 'from side' }, globals: { empathy: 3 } };
  const { session } = build(
    'north/p01/2026-02-03_s1.txt',
    {
      pathPattern: '{site}/{practitioner_id}/{session_date}_{session_id}',
      sideFiles: { 'north/p01/2026-02-03_s1.txt': side },
    },
    { metadata: { ...NO_METADATA, site: 'from file' } },
  );
  expect(session.metadata).toMatchObject({
    site: 'from file',
    cohort: 'from side',
    practitionerId: 'p01',
    sessionDate: '2026-02-03',
    sessionId: 's1',
  });
  expect(session.globals).toEqual({ empathy: 3 });
  expect(session.durationSeconds).toBe(6);
});

describe('identifiers', () => {
  test('warn: the session is kept, the problem holds no word of it', () => {
    const { session, problems } = build('a.txt');
    expect(session.identifiers.length).toBeGreaterThan(0);
    const found = problems.find(({ code }) => code === 'identifiers-found');
    expect(found?.severity).toBe('warning');
    expect(JSON.stringify(problems)).not.toMatch(/555|Marisol/);
  });

  test('refuse: an error', () => {
    const { problems } = build('a.txt', { identifiers: 'refuse' });
    expect(problems.find(({ code }) => code === 'identifiers-found')?.severity).toBe('error');
  });

  test('mask: nothing that leaves holds the words', () => {
    const { session, problems } = build('Marisol Vega/a.txt', { identifiers: 'mask' });
    expect(JSON.stringify({ session, problems })).not.toMatch(/555|Marisol/);
    expect(session.utterances.some(({ text }) => text.includes('['))).toBe(true);
  });

  test('mask: what is masked is told as done, and no longer as a sign that somebody can be identified', () => {
    const { session, problems } = build('a.txt', { identifiers: 'mask' });
    expect(session.identifiers.every(({ masked }) => masked)).toBe(true);
    expect(
      problems.filter(({ code }) => code.startsWith('identifiers')).map(({ code, severity }) => [code, severity]),
    ).toEqual([['identifiers-masked', 'info']]);
  });
});

test.each([
  [
    '{site}/{practitioner_id}/{session_date}_{session_id}',
    'in/north/p1/2026-01-02_s_9.vtt',
    { site: 'north', practitionerId: 'p1', sessionDate: '2026-01-02', sessionId: 's_9' },
  ],
  ['{practitioner_id}-{session_id}', 'p1-7.txt', { practitionerId: 'p1', sessionId: '7' }],
  ['{arm}/x{session_id}y', 'control/x12y.txt', { cohort: 'control', sessionId: '12' }],
])('path pattern %s reads %s', (pattern, path, expected) => {
  expect(factsFromPath(pattern, path)?.metadata).toMatchObject(expected);
});

test.each([
  ['{site}/{session_id}', 'a.txt'],
  ['{session_date}_{session_id}', '20-1-1_s1.txt'],
  ['{a}_{b}', 'nounderscore.txt'],
])('path pattern %s does not fit %s', (pattern, path) => {
  expect(factsFromPath(pattern, path)).toBeNull();
});

test.each([
  ['s1', 's1'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a b:c', 'a-b-c'],
  ['con', '_con'],
  ['..', 'folder-file'],
  [null, 'folder-file'],
])('session id %s becomes %s', (given, expected) => {
  expect(sessionIdOf(given, { path: 'folder/file.txt', part: null })).toBe(expected);
});
