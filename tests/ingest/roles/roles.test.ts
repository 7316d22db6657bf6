import { describe, expect, test } from 'vitest';
import type { Transcript, Turn } from '../../../src/domain/transcript.js';
import { NO_METADATA } from '../../../src/domain/transcript.js';
import { resolveRoles } from '../../../src/ingest/roles/resolve-roles.js';
import { findRoleFlip } from '../../../src/ingest/roles/role-flip.js';
import { ruleFor, type SpeakerRule } from '../../../src/ingest/roles/speakers-table.js';

const ASKS = [
  'So what would you like to talk about today?',
  'How has that been for you this week?',
  'It sounds like you felt alone with it.',
  'What do you think would help you the most?',
  'You are wondering whether it is worth it to you.',
  'Can you tell me more about how you did that?',
];
const TELLS = [
  "I don't know, I just couldn't get up and my back hurt.",
  "Yeah, I went to my sister's and I had a couple with her.",
  'I was so mad at me, I just threw my phone.',
  "I mean, I want to but I can't do it on my own.",
  "I've been trying and I'm tired of it.",
  'My boss said I was late and I got upset.',
];

function conversation(first: string, second: string, rounds = 6): Turn[] {
  return Array.from({ length: rounds * 2 }, (_, index) => {
    const text = (index % 2 === 0 ? ASKS : TELLS)[Math.floor(index / 2) % 6] ?? '';
    return {
      index,
      speaker: index % 2 === 0 ? first : second,
      text,
      spoken: text,
      start: null,
      end: null,
      line: index + 1,
      codings: [],
    };
  });
}

const transcript = (turns: Turn[], more: Partial<Transcript> = {}): Transcript => ({
  source: { path: 'north/a.txt', part: null },
  format: 'text',
  metadata: NO_METADATA,
  globals: {},
  turns,
  statedRoles: {},
  ...more,
});

const rolesOf = (first: string, second: string, more: Partial<Transcript> = {}, speakers: SpeakerRule[] = []) => {
  const {
    method,
    confidence,
    speakers: found,
  } = resolveRoles(transcript(conversation(first, second), more), { roles: {}, speakers });
  return {
    method,
    sure: confidence >= 0.9,
    roles: Object.fromEntries(found.map(({ speaker, role }) => [speaker, role])),
  };
};

describe('labels that name the roles', () => {
  test.each([
    ['Therapist', 'Client'],
    ['T', 'C'],
    ['Peer supporter', 'Peer'],
    ['Peer Support Specialist 2', 'Participant 7'],
    ['Peer', 'Client'],
    ['COACH', 'member'],
    ['counsellor', 'caller'],
    ['Interviewer', 'Respondent'],
    ['Dana (peer worker)', 'Sam'],
    ['Recovery coach', 'Sam'],
    ['Dana', 'Veteran'],
    ['P', 'C'],
    ['PS', 'P'],
  ])('%s and %s', (practitioner, client) => {
    expect(rolesOf(practitioner, client)).toEqual({
      method: 'label',
      sure: true,
      roles: { [practitioner]: 'practitioner', [client]: 'client' },
    });
  });
});

test('labels that say nothing: how they speak decides, and says so', () => {
  expect(rolesOf('Speaker 1', 'Speaker 2')).toEqual({
    method: 'behaviour',
    sure: true,
    roles: { 'Speaker 1': 'practitioner', 'Speaker 2': 'client' },
  });
  const swapped = conversation('Speaker 1', 'Speaker 2').map((turn) => ({
    ...turn,
    speaker: turn.speaker === 'Speaker 1' ? 'Speaker 2' : 'Speaker 1',
  }));
  const { speakers } = resolveRoles(transcript(swapped), { roles: {}, speakers: [] });
  expect(speakers.find(({ role }) => role === 'practitioner')?.speaker).toBe('Speaker 2');
});

test('too few words give a guess that is not called sure', () => {
  const decision = resolveRoles(transcript(conversation('A', 'B', 1)), { roles: {}, speakers: [] });
  expect(decision.confidence).toBeLessThanOrEqual(0.6);
});

test('what the file states beats the label; an id that is the label is stated too', () => {
  const stated = rolesOf('Peer', 'Coach', { statedRoles: { Peer: 'practitioner', Coach: 'client' } });
  expect(stated).toMatchObject({ method: 'stated', roles: { Peer: 'practitioner', Coach: 'client' } });
  const ids = rolesOf('p03', 'c11', { metadata: { ...NO_METADATA, practitionerId: 'p03', clientId: 'c11' } });
  expect(ids).toMatchObject({ method: 'stated', roles: { p03: 'practitioner', c11: 'client' } });
});

test('speakers.csv beats everything, and the unnamed speaker gets the other role', () => {
  const rules: SpeakerRule[] = [{ file: null, speaker: 'Client', role: 'practitioner' }];
  expect(rolesOf('Therapist', 'Client', {}, rules).roles).toEqual({
    Therapist: 'practitioner',
    Client: 'practitioner',
  });
  const one: SpeakerRule[] = [{ file: 'north/*', speaker: 'SPEAKER_01', role: 'practitioner' }];
  expect(rolesOf('SPEAKER_00', 'SPEAKER_01', {}, one).roles).toEqual({
    SPEAKER_00: 'client',
    SPEAKER_01: 'practitioner',
  });
});

test('a third voice with few words is shown but not coded', () => {
  const turns = conversation('Speaker 1', 'Speaker 2');
  const third = { ...turns[0]!, index: turns.length, speaker: 'Speaker 3', text: 'Tea?', spoken: 'Tea?' };
  const { speakers } = resolveRoles(transcript([...turns, third]), { roles: {}, speakers: [] });
  expect(speakers.map(({ role }) => role)).toEqual(['practitioner', 'client', 'other']);
});

test('a speaker has the words of all their turns', () => {
  const turns = conversation('T', 'T', 2).slice(0, 2);
  const said = ['Well -- don’t, mm-hmm.', '… 日本 -'];
  const { speakers } = resolveRoles(
    transcript(turns.map((turn, at) => ({ ...turn, text: said[at] ?? '', spoken: said[at] ?? '' }))),
    { roles: {}, speakers: [] },
  );
  expect(speakers).toMatchObject([{ speaker: 'T', turns: 2, words: 4 }]);
});

test('labels exchanged half-way are found near where it happens', () => {
  const turns = conversation('Speaker 1', 'Speaker 2', 20);
  expect(findRoleFlip(turns, 'Speaker 1', 'Speaker 2')).toBeNull();
  const flipped = turns.map((turn, index) =>
    index < 20 ? turn : { ...turn, speaker: turn.speaker === 'Speaker 1' ? 'Speaker 2' : 'Speaker 1' },
  );
  const found = findRoleFlip(flipped, 'Speaker 1', 'Speaker 2')?.index;
  expect(found).toBeGreaterThanOrEqual(18);
  expect(found).toBeLessThanOrEqual(22);
});

describe('speakers.csv', () => {
  const rules: SpeakerRule[] = [
    { file: null, speaker: '*', role: 'client' },
    { file: null, speaker: 'SPEAKER_0*', role: 'other' },
    { file: null, speaker: 'SPEAKER_01', role: 'practitioner' },
    { file: 'north/*', speaker: 'SPEAKER_01', role: 'client' },
    { file: 'north/a.vtt', speaker: 'SPEAKER_*', role: 'other' },
    { file: 'north/a.vtt', speaker: 'SPEAKER_01', role: 'practitioner' },
    { file: null, speaker: 'Twice', role: 'client' },
    { file: null, speaker: 'Twice', role: 'practitioner' },
  ];
  test.each([
    ['south/b.vtt', 'Dana', 'client'],
    ['south/b.vtt', 'SPEAKER_00', 'other'],
    ['south/b.vtt', 'speaker_01', 'practitioner'],
    ['north/b.vtt', 'SPEAKER_01', 'client'],
    ['north/a.vtt', 'SPEAKER_00', 'other'],
    ['north/a.vtt', 'SPEAKER_01', 'practitioner'],
    ['south/b.vtt', 'Twice', 'practitioner'],
  ])('%s %s is %s', (path, speaker, role) => {
    expect(ruleFor(rules, path, speaker)?.role).toBe(role);
  });
});
