import { describe, expect, test } from 'vitest';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { DEFAULT_OPTIONS, readAll } from './conformance.js';
import { colon, inTurn, LAYOUTS, lay, SAID, SECONDS, TIMES } from './layouts.js';

async function readText(text: string): Promise<{
  readonly said: readonly string[];
  readonly speakers: readonly (string | null)[];
  readonly starts: readonly (number | null)[];
  readonly roles: Readonly<Record<string, string>>;
  readonly problems: readonly (readonly [string, number | null])[];
  readonly extra: Readonly<Record<string, string>>;
}> {
  const chosen = chooseReader(memorySource('visit.txt', Buffer.from(text)).head);
  if (!chosen) throw new Error('no reader takes it');
  const { transcripts, problems } = await readAll(chosen.reader, 'visit.txt', text, DEFAULT_OPTIONS);
  const turns = transcripts.flatMap((transcript) => transcript.turns);
  return {
    said: turns.map(({ text: words }) => words.replaceAll('\n', ' ')),
    speakers: turns.map(({ speaker }) => speaker),
    starts: turns.map(({ start }) => start),
    roles: transcripts[0]?.statedRoles ?? {},
    problems: problems.map(({ code, line }) => [code, line]),
    extra: transcripts[0]?.metadata.extra ?? {},
  };
}

describe('labels', () => {
  test.each([
    ['five words', 'Ana Maria de los Santos', 'Bo Emil van der Berg'],
    ['initials', 'A.R.', 'B.D.'],
    ['Devanagari, with its vowel signs', 'परामर्शदाता', 'ग्राहक'],
    ['Chinese', '咨询师', '来访者'],
    ['Arabic', 'المرشد', 'العميل'],
    ['Cyrillic', 'Консультант', 'Клиент'],
    ['numbers', '1', '2'],
    ['a caller by phone', 'Ana Ruiz', '+44 7700 900123'],
    ['a number half hidden', 'Ana Ruiz', '1206***4411'],
    ['months that are names', 'April', 'June'],
    ['names that are words of another language', 'Uma', 'Ela'],
    ['German', 'Sprecher 1', 'Sprecher 2'],
    ['question and answer', 'Question', 'Answer'],
  ])('%s', async (_, one, other) => {
    const { said, speakers } = await readText(lay(colon, one, other));
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn(one, other));
  });

  test.each([
    ['in brackets', 'Ana Maria Ruiz (Peer Supporter)', 'Bo Dahl (Client)', 'Ana Maria Ruiz', 'Bo Dahl'],
    ['in square brackets', 'Ana [T]', 'Bo [C]', 'Ana', 'Bo'],
    ['behind a dash', 'Ana - Recovery Coach', 'Bo - Client', 'Ana', 'Bo'],
    ['behind a long dash', 'Ana – Therapist', 'Bo – Patient', 'Ana', 'Bo'],
    ['behind a comma', 'Ana Ruiz, peer worker', 'Bo Dahl, service user', 'Ana Ruiz', 'Bo Dahl'],
    ['before the name', 'Counselor (Ana)', 'Client (Bo)', 'Ana', 'Bo'],
    ['that the other’s makes clear', 'Ana (Peer Supporter)', 'Bo (Peer)', 'Ana', 'Bo'],
    [
      'after a name of five words',
      'Ana Maria de los Santos (Certified Peer Specialist)',
      'Bo Dahl (Client)',
      'Ana Maria de los Santos',
      'Bo Dahl',
    ],
  ])('a role %s', async (_, one, other, practitioner, client) => {
    const { said, speakers, roles } = await readText(lay(colon, one, other));
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn(practitioner, client));
    expect(roles).toEqual({ [practitioner]: 'practitioner', [client]: 'client' });
  });

  test('two people of one name are told apart by the role beside it', async () => {
    const { speakers } = await readText(lay(colon, 'Kim (Peer Supporter)', 'Kim (Client)'));
    expect(speakers).toEqual(inTurn('Kim (Peer Supporter)', 'Kim (Client)'));
  });

  test.each([
    ['case', (who: string, at: number) => (at > 3 ? who.toUpperCase() : who)],
    ['spaces', (who: string, at: number) => (at > 3 ? who.replace(' ', '  ') : who)],
    ['a space before the colon', (who: string, at: number) => (at > 3 ? `${who}\u00a0` : who)],
    ['a full stop', (who: string, at: number) => (at > 3 ? `${who}.` : who)],
    ['brackets', (who: string, at: number) => (at > 3 ? `[${who}]` : who)],
    ['bold type', (who: string, at: number) => (at > 3 ? `**${who}**` : who)],
    ['a direction mark', (who: string, at: number) => (at > 3 ? `\u200f${who}\u200f` : who)],
    ['a zero-width space', (who: string, at: number) => (at > 3 ? `\u200b${who}` : who)],
    ['a badge of the call', (who: string, at: number) => (at > 3 ? `${who} (Guest)` : who)],
  ])('two spellings of one person: %s', async (_, spell) => {
    const { said, speakers } = await readText(
      lay((who, words, __, at) => `${spell(who, at)}: ${words}`, 'Ana Ruiz', 'Bo Dahl'),
    );
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn('Ana Ruiz', 'Bo Dahl'));
  });

  test.each([
    ['letters exchanged', 'Cleint', 'Peer supporter', 'Client'],
    ['a letter lost', 'Particpant', 'Interviewer', 'Participant'],
    ['a letter doubled', 'Rasmmus', 'Annika', 'Rasmus'],
  ])('a slip of the pen is read as meant, and its line is named: %s', async (_, slip, one, other) => {
    const { said, speakers, problems } = await readText(
      lay((who, words, __, at) => `${at === 3 ? slip : who}: ${words}`, one, other),
    );
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn(one, other));
    expect(problems).toEqual([['label-comes-once', 4]]);
  });

  test('names that differ by one letter are two people', async () => {
    const { speakers } = await readText(
      lay((who, words, __, at) => `${at === 3 ? 'Marie' : who}: ${words}`, 'Tom', 'Maria'),
    );
    expect(speakers).toEqual(['Tom', 'Maria', 'Tom', 'Marie', 'Tom', 'Maria']);
  });

  test('months that are names are people where names are', async () => {
    const { speakers } = await readText('Tom: One.\nApril: Two.\nBen: Three.\nTom: Four.\nBen: Five.\nApril: Six.\n');
    expect(speakers).toEqual(['Tom', 'April', 'Ben', 'Tom', 'Ben', 'April']);
  });

  test('whoever speaks once is a speaker, and the line is named', async () => {
    const { said, speakers, problems } = await readText(
      `${lay(colon, 'Ana Ruiz', 'Bo Dahl')}\nLotte: The bus is here.`,
    );
    expect(said.at(-1)).toBe('The bus is here.');
    expect(speakers.at(-1)).toBe('Lotte');
    expect(problems).toEqual([['label-comes-once', 7]]);
  });

  test.each([
    ['days', 'Monday: none.\nTuesday: two.\nMonday: none again.'],
    ['months', 'January: none.\nFebruary: two.\nJanuary: none again.'],
    ['headings', 'Goals: none.\nBarriers: two.\nGoals: the same.'],
    ['list words', 'Step one: none.\nStep two: two.\nStep one: the same.'],
    ['one word that sentences begin with', 'Well: none.\nWell: two.\nWell: the same.'],
  ])('%s beside labels that are roles are words', async (_, list) => {
    const { said, speakers } = await readText(
      lay(colon, 'Peer supporter', 'Client').replace('Not much.', `So\n${list}\n`),
    );
    expect(said).toHaveLength(6);
    expect(speakers).toEqual(inTurn('Peer supporter', 'Client'));
    expect(said[1]).toContain(list.split('\n')[0]);
  });

  test.each([
    ['minutes of a meeting', 'Decision: we go.\nAction: Bo calls.\nDecision: we stay.\nAction: Ana calls.\n'],
    ['a letter', 'Dear all,\n\nPlease note: the meeting moves to ten.\n\nThanks\n'],
    ['times without speakers', SAID.map((said, at) => `[${TIMES[at]}.000 --> ${TIMES[at]}.900]  ${said}`).join('\n')],
  ])('%s are no transcript', (_, text) => {
    expect(chooseReader(memorySource('visit.txt', Buffer.from(text)).head)).toBe(null);
  });
});

describe('layouts', () => {
  test.each(LAYOUTS)('%s', async (_, line, one, other, timed) => {
    const { said, speakers, starts, problems } = await readText(lay(line, one, other));
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn(one, other));
    expect(starts).toEqual(timed ? SECONDS : SAID.map(() => null));
    expect(problems).toEqual([]);
  });

  test('>> without names is two people in turn, and said to be assumed', async () => {
    const { said, speakers, problems } = await readText(lay((_, words) => `>> ${words}`, '', ''));
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn('Voice 1', 'Voice 2'));
    expect(problems).toEqual([['speakers-assumed', 1]]);
  });

  test('times of the clock count from the first', async () => {
    const zoom = lay((who, words, time) => `[${who}] ${time.replace(/^00/, '14')}\n${words}\n`, 'Ana Ruiz', 'Bo Dahl');
    expect((await readText(zoom)).starts).toEqual(SECONDS);
    const halves = lay((who, words, _, at) => `${who} 2:0${at}:00 PM\n${words}\n`, 'Ana Ruiz', 'Bo Dahl');
    expect((await readText(halves)).starts).toEqual([0, 60, 120, 180, 240, 300]);
  });
});

describe('what is no speech', () => {
  test.each([
    ['a time code in brackets', '[00:03:12]'],
    ['in round brackets', '(00:03:12)'],
    ['minutes and seconds', '[3:12]'],
    ['on a line of its own, as Rev has it', '\n(00:03:12):\n'],
    ['with a fraction', '[00:03:12.480]'],
    ['f4’s', '#00:03:12-4#'],
  ])('%s inside a turn', async (_, code) => {
    const { said } = await readText(lay((who, words) => `${who}: ${words.replace('. ', `. ${code} `)}`, 'Ana', 'Bo'));
    expect(said).toEqual(SAID);
  });

  test('[inaudible 00:03:12] is a remark and stays', async () => {
    const { said } = await readText(lay((who, words) => `${who}: ${words} [inaudible 00:03:12]`, 'Ana', 'Bo'));
    expect(said).toEqual(SAID.map((words) => `${words} [inaudible 00:03:12]`));
  });

  test('f4 marks where a turn ends', async () => {
    const text = lay((who, words, time) => `${who}: ${words} #${time}-5#`, 'I', 'B');
    const { transcripts } = await readAll(chooseReader(memorySource('a', Buffer.from(text)).head)!.reader, 'a', text);
    expect(transcripts[0]?.turns.map(({ end, text: words }) => [end, words])).toEqual(
      SAID.map((words, at) => [(SECONDS[at] ?? 0) + 0.5, words]),
    );
  });

  test('a time of day that someone says stays', async () => {
    const text = 'Ana: 10:30 works for me. You?\nBo: 10:30 is fine.\nAna: So it is set.\nBo: 9:15 would be better.\n';
    expect((await readText(text)).said).toEqual([
      '10:30 works for me. You?',
      '10:30 is fine.',
      'So it is set.',
      '9:15 would be better.',
    ]);
  });

  test.each([
    ['Page 1 of 3 below a title', (page: number) => `Harbour study - draft\nPage ${page} of 3`],
    ['Seite 1', (page: number) => `Seite ${page}`],
    ['- 1 -', (page: number) => `- ${page} -`],
    ['a title and a number', (page: number) => `Study North\t\t${page}`],
    ['a number and a title', (page: number) => `${page} | Study North`],
    ['a form feed and a title', () => '\fHarbour study'],
  ])('heads and feet of pages: %s', async (_, foot) => {
    const text = lay(
      (who, words, __, at) => `${who}: ${words}${at % 2 ? `\n\n${foot((at + 1) / 2)}\n` : ''}`,
      'T',
      'C',
    );
    const { said, problems } = await readText(text);
    expect(said).toEqual(SAID);
    expect(problems.map(([code]) => code)).toEqual(['page-lines-left-out']);
  });

  test('a stamp without a number, between blank lines', async () => {
    const text = lay((who, words, _, at) => `${who}: ${words}${at % 2 ? '\n\nCONFIDENTIAL\n' : ''}`, 'T', 'C');
    expect((await readText(text)).said).toEqual(SAID);
  });

  test('a page that someone speaks of, and answers that are numbers, stay', async () => {
    const text =
      'Ana: What did you read?\nBo: I read page 1\nAna: And then?\nBo: I read page 2\nAna: How sure are you?\nBo: 7\nAna: And now?\nBo: 8\n';
    expect((await readText(text)).said).toContain('I read page 2');
    expect((await readText(text)).said).toContain('8');
  });

  test.each([
    ['each line', (_: string, at: number) => `${String(at + 1).padStart(3)}  `],
    ['each line, blank lines too', (_: string, at: number) => `${2 * at + 1}\t`],
    ['every fifth line', (_: string, at: number) => ((at + 1) % 5 === 0 ? `${String(at + 1).padEnd(4)}` : '    ')],
  ])('numbers of lines: %s', async (name, number) => {
    const lines = SAID.flatMap((words, at) => [
      `${at % 2 ? 'C' : 'T'}: ${words.slice(0, words.indexOf(' ', 8))}`,
      words.slice(words.indexOf(' ', 8) + 1),
    ]);
    const text = lines.map((line, at) => number(line, at) + line).join(name.includes('blank') ? '\n\n' : '\n');
    expect((await readText(text)).said).toEqual(SAID);
  });

  test('what a program prints around its export', async () => {
    const text = `Attendees\nAna Ruiz, Bo Dahl\n\nTranscript\n\n${lay(colon, 'Ana Ruiz', 'Bo Dahl')}\n\nMeeting ended after 00:22:03\n\nThis editable transcript was computer generated and might contain errors.\nBo Dahl stopped transcription\nTranscribed by https://otter.ai\n[End of recording]\n`;
    expect((await readText(text)).said).toEqual(SAID);
  });

  test('words of the same kind that someone says', async () => {
    const text =
      'Ana: What then?\nBo: I stopped recording\nAna: You stopped.\nBo: The recording ended with me crying.\n';
    expect((await readText(text)).said).toEqual([
      'What then?',
      'I stopped recording',
      'You stopped.',
      'The recording ended with me crying.',
    ]);
  });

  test.each([
    ['//C: mhm//', 'T', 'C'],
    ['[C: mhm]', 'T', 'C'],
    ['(Client: mhm)', 'Coach', 'Client'],
  ])('what the other says inside a turn is the other’s: %s', async (inside, one, other) => {
    const text = lay(
      (who, words, _, at) => `${who}: ${at === 0 ? words.replace('. ', `. ${inside} `) : words}`,
      one,
      other,
    );
    const { said, speakers } = await readText(text);
    expect(said.slice(0, 3)).toEqual(['Good to see you.', 'mhm', 'What has changed since we spoke?']);
    expect(speakers.slice(0, 3)).toEqual([one, other, one]);
  });

  test('speakers named inside lines begin turns there', async () => {
    const both = SAID.map((words, at) => `${at % 2 ? 'C' : 'T'}: ${words}`);
    for (const text of [both.join('\n').replaceAll('\nC:', ' C:'), both.join('\n').replace('\nC:', ' C:')]) {
      const { said, speakers } = await readText(text);
      expect(said).toEqual(SAID);
      expect(speakers).toEqual(inTurn('T', 'C'));
    }
  });

  test('a colon behind the end of a sentence is no label of its own', async () => {
    const text = lay((who, words, _, at) => `${who}: ${words} ${at === 1 ? 'One thing: it rained.' : ''}`, 'Ana', 'Bo');
    expect((await readText(text)).said[1]).toBe(`${SAID[1]} One thing: it rained.`);
  });

  test('a listener’s sound between strokes is no word of the speaker', async () => {
    const { said } = await readText(lay((who, words) => `${who}: ${words.replace('. ', '. //mhm// ')}`, 'I', 'B'));
    expect(said).toEqual(SAID);
  });
});

describe('what stands above the first turn', () => {
  test.each([
    [
      'a title and facts',
      'Harbour peer study\nInterview ID: H-11\nInterviewer: Ana Ruiz\nParticipant: Bo Dahl\nDate: 2026-02-11\n\n',
      'AR',
      'BD',
    ],
    ['names only', 'Interviewer: A. Ruiz\nRespondent: B07\n\n', 'I', 'R'],
    ['a list', '# Visit 3\n\n- Interviewer: Ana Ruiz\n- Participant: P07\n- Length: 45 minutes\n\n', 'AR', 'P07'],
    ['a legend', 'T = Therapist\nC = Client\n\n', 'T', 'C'],
    [
      'names beside the labels that speak',
      'Peer supporter: Ana Ruiz\nClient: Bo Dahl\nDate: 3 March 2025\n\n',
      'Peer supporter',
      'Client',
    ],
  ])('%s is no turn, and says who is who', async (_, head, one, other) => {
    const { said, speakers, roles } = await readText(head + lay(colon, one, other));
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn(one, other));
    expect(roles).toEqual({ [one]: 'practitioner', [other]: 'client' });
  });

  test('letters and what they stand for, in a language whose roles are not known', async () => {
    const { said } = await readText(`I: Interviewerin\nB: Befragter\n\n${lay(colon, 'I', 'B')}`);
    expect(said).toEqual(SAID);
  });

  test('names, ids and dates under keys of another language', async () => {
    const { said, speakers } = await readText(
      `Interview: 7\nInterviewerin: A. Ruiz\nBefragte Person: B07\nDatum: 3.3.2025\n\n${lay(colon, 'I', 'B')}`,
    );
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn('I', 'B'));
  });

  test('front matter is no speech; its facts are facts', async () => {
    const { said, speakers } = await readText(
      `---\ntitle: Visit 11\nsite: north\nspeakers:\n  - Ana Ruiz\n  - Bo Dahl\n---\n\n# Visit 11\n\n${lay((who, words) => `**${who}:** ${words}\n`, 'Ana Ruiz', 'Bo Dahl')}`,
    );
    expect(said).toEqual(SAID);
    expect(speakers).toEqual(inTurn('Ana Ruiz', 'Bo Dahl'));
  });

  test('names of people are no facts to group sessions by', async () => {
    const { extra } = await readText(
      `Interview 3\nParticipants: Ana Ruiz, Bo Dahl\nTranscriber: Kim Moe\nLength: 45 minutes\n\n${lay(colon, 'Ana', 'Bo')}`,
    );
    expect(JSON.stringify(extra)).not.toMatch(/Ana|Bo|Kim/);
  });

  test('a greeting at the top is speech', async () => {
    const text = 'Peer supporter: Hello Bo\nClient: Hi Ana\n\nPeer supporter: How was the week?\nClient: Long.\n';
    expect((await readText(text)).said).toEqual(['Hello Bo', 'Hi Ana', 'How was the week?', 'Long.']);
  });
});
