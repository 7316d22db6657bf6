/** One conversation, for every layout. */
export const SAID = [
  'Good to see you. What has changed since we spoke?',
  'Not much. I had two drinks on Friday.',
  'Two on Friday. What was that like for you?',
  'Easier than before. I left early.',
  'You left early. What helped you do that?',
  'My brother drove me home.',
];
export const TIMES = ['00:00:00', '00:00:20', '00:00:40', '00:01:00', '00:01:20', '00:01:40'];
export const SECONDS = [0, 20, 40, 60, 80, 100];

export type Line = (who: string, said: string, time: string, at: number) => string;

/** The conversation as text: each turn laid by `line`, speakers in turn. */
export function lay(line: Line, one: string, other: string): string {
  return SAID.map((said, at) => line(at % 2 === 0 ? one : other, said, TIMES[at] ?? '', at)).join('\n');
}

/** The speakers of the conversation. */
export function inTurn(one: string, other: string): readonly string[] {
  return SAID.map((_, at) => (at % 2 === 0 ? one : other));
}

export const colon: Line = (who, said) => `${who}: ${said}`;

/** Layouts that people and programs give a transcript: a name, how a turn is laid, two labels, and whether it has times. */
export const LAYOUTS: readonly (readonly [string, Line, string, string, boolean])[] = [
  ['[Name] words', (who, said) => `[${who}] ${said}`, 'Ana', 'Bo', false],
  ['[00:02] [m1] words', (who, said, time) => `[${time}] [${who}] ${said}`, 'm1', 'f2', true],
  ['[SPEAKER_00] words', (who, said) => `[${who}] ${said}`, 'SPEAKER_00', 'SPEAKER_01', false],
  ['(Name) words', (who, said) => `(${who}) ${said}`, 'Ana', 'Bo', false],
  ['<name> words', (who, said) => `<${who}> ${said}`, 'ana', 'bo', false],
  ['**Name** words', (who, said) => `**${who}** ${said}\n`, 'Ana', 'Bo', false],
  ['**Name** [time], words below', (who, said, time) => `**${who}** [${time}]\n${said}\n`, 'Ana', 'Bo', true],
  ['**Name** [time] words', (who, said, time) => `**${who}** [${time}] ${said}\n`, 'Ana', 'Bo', true],
  ['**Name:** \\[time\\] words', (who, said, time) => `**${who}:** \\[${time}\\] ${said}\n`, 'Ana', 'Bo', true],
  ['Name - time', (who, said, time) => `${who} - ${time}\n${said}\n`, 'Ana Ruiz', 'Bo Dahl', true],
  ['Name, time', (who, said, time) => `${who}, ${time}\n${said}\n`, 'Ana Ruiz', 'Bo Dahl', true],
  ['Name time, one space', (who, said, time) => `${who} ${time.slice(3)}\n${said}\n`, 'Ana Ruiz', 'Bo Dahl', true],
  ['Name: time, words below', (who, said, time) => `${who}: ${time}\n\n${said}\n`, 'Ana Ruiz', 'Bo Dahl', true],
  [
    'name, time and words on lines of their own',
    (who, said, time) => `${who}\n${time}\n${said}\n`,
    'Ana Ruiz',
    'Bo Dahl',
    true,
  ],
  ['time above the name', (who, said, time) => `${time}\n${who}\n${said}\n`, 'Ana Ruiz', 'Bo Dahl', true],
  ['name alone', (who, said) => `${who}\n${said}\n`, 'Ana Ruiz', 'Bo Dahl', false],
  ['a heading for each name', (who, said) => `## ${who}\n\n${said}\n`, 'Ana Ruiz', 'Bo Dahl', false],
  ['time and name', (who, said, time) => `${time} ${who}\n${said}\n`, 'Speaker 1', 'Speaker 2', true],
  ['[time] - Name', (who, said, time) => `[${time}.000] - ${who}\n${said}\n`, 'Ana', 'Bo', true],
  [
    '[Name] (time - time)',
    (who, said, time) => `[${who}] (${time} - ${time})\n${said}\n`,
    'Speaker 1',
    'Speaker 2',
    true,
  ],
  [
    '[time --> time] Name: words',
    (who, said, time) => `[${time}.000 --> ${time}.500] ${who}: ${said}`,
    'Ana',
    'Bo',
    true,
  ],
  ['SPEAKER: S1', (who, said) => `SPEAKER: ${who}\n${said}\n`, 'S1', 'S2', false],
  ['Speaker: Name time', (who, said, time) => `Speaker: ${who} ${time}\n${said}\n`, 'Ana', 'Bo', true],
  ['Q. and A.', (who, said) => `${who}. ${said}`, 'Q', 'A', false],
  ['I: and R:', (who, said) => `${who}: ${said}\n`, 'I', 'R', false],
  ['bullets', (who, said) => `- ${who}: ${said}`, 'Ana', 'Bo', false],
  ['bold bullets', (who, said) => `* **${who}**: ${said}`, 'Ana', 'Bo', false],
  ['a tab', (who, said) => `${who}\t${said}`, 'Ana', 'Bo', false],
  ['>> Name: words', (who, said) => `>> ${who}: ${said}`, 'ANA', 'BO', false],
  ['a time before every turn’s words', (who, said, time) => `${who}: ${time} ${said}`, 'Ana', 'Bo', true],
  ['Name [time] words', (who, said, time) => `${who} [${time}] ${said}`, 'Ana Ruiz', 'Bo Dahl', true],
  ['Name (time) words', (who, said, time) => `${who} (${time}) ${said}`, 'Ana Ruiz', 'Bo Dahl', true],
  ['name > words', (who, said) => `${who} > ${said}`, 'Ana', 'Bo', false],
  ['"Name": words', (who, said) => `"${who}": ${said}`, 'Ana', 'Bo', false],
  ['#time# before the label', (who, said, time) => `#${time}-0# ${who}: ${said}`, 'I', 'B', true],
  ['a number behind the colon', (who, said) => `${who.replace(' ', ':')} ${said}`, 'Speaker 1', 'Speaker 2', false],
  ['a number in brackets', (who, said, _, at) => `(${at + 1}) ${who}: ${said}`, 'Ana', 'Bo', false],
  ['a number in square brackets', (who, said, _, at) => `[${at + 1}] ${who}: ${said}`, 'Ana', 'Bo', false],
  ['the turn’s number in words', (who, said, _, at) => `Turn ${at + 1} - ${who}: ${said}`, 'Ana', 'Bo', false],
  ['a room of IRC', (who, said, time) => `[${time.slice(3)}] <${who.padStart(12)}> ${said}`, 'ana_r', 'bo42', true],
  ['an operator of IRC', (who, said, time) => `${time} <@${who}> ${said}`, 'ana_r', 'bo42', true],
  ['a long dash without blanks', (who, said) => `${who}—${said}`, 'Ana', 'Bo', false],
  ['a play', (who, said) => `${who}. ${said}\n`, 'ANA', 'BO DAHL', false],
  ['*Name* words', (who, said) => `*${who}* ${said}\n`, 'Ana', 'Bo', false],
  ['Name time words', (who, said, time) => `${who} ${time} ${said}`, 'Ana Ruiz', 'Bo Dahl', true],
  ['[time]Name, as lyrics have it', (who, said, time) => `[${time.slice(3)}.00]${who}: ${said}`, 'Ana', 'Bo', true],
  [
    'seconds from and to',
    (who, said, _, at) => `${who} [${at * 20}.00 - ${at * 20 + 9}.50]: ${said}`,
    'SPEAKER_00',
    'SPEAKER_01',
    true,
  ],
  [
    'minutes and seconds in words',
    (who, said, _, at) => `${who}\n${Math.floor(at / 3)} minutes ${(at % 3) * 20} seconds\n${said}\n`,
    'Ana Ruiz',
    'Bo Dahl',
    true,
  ],
];

const NAMES = ['Ana Ruiz', 'Bo Dahl'] as const;

/** Transcripts with what surrounds and interrupts speech in files that people really have; each holds the same conversation. */
function surrounded(): Readonly<Record<string, string>> {
  const plain = lay(colon, ...NAMES);
  return {
    'header-and-initials.txt': `Harbour peer study\nInterviewer: Ana Ruiz\nParticipant: Bo Dahl\nDate: 2026-02-11\n\n${lay(colon, 'AR', 'BD')}`,
    'in-one-line.txt': plain.replaceAll('\n', ' '),
    'legend.txt': `I: Interviewer\nR: Respondent\n\n${lay(colon, 'I', 'R')}`,
    'front-matter.md': `---\ntitle: Visit 11\nspeakers:\n  - Ana Ruiz\n  - Bo Dahl\n---\n\n# Visit 11\n\n${lay((who, said) => `**${who}:** ${said}\n`, ...NAMES)}`,
    'roles-in-brackets.txt': lay(colon, 'Ana Maria Ruiz (Peer Supporter)', 'Bo Dahl (Client)'),
    'roles-behind-a-dash.txt': lay(colon, 'Ana - Recovery Coach', 'Bo - Client'),
    'two-spellings.txt': lay((who, said, _, at) => `${at > 3 ? who.toUpperCase() : who}: ${said}`, ...NAMES),
    'two-spaces.txt': lay((who, said, _, at) => `${at > 3 ? who.replace(' ', '  ') : who} : ${said}`, ...NAMES),
    'five-words.txt': lay(colon, 'Ana Maria de los Santos', 'Bo Emil van der Berg'),
    'direction-marks.txt': lay((who, said) => `\u200f${who}\u200f: ${said}`, 'المرشد', 'العميل'),
    'slip-of-the-pen.txt': lay(
      (who, said, _, at) => `${at === 3 ? 'Cleint' : who}: ${said}`,
      'Peer supporter',
      'Client',
    ),
    'list-of-days.txt': lay(colon, 'Peer supporter', 'Client').replace(
      'Not much.',
      'Monday: not\nTuesday: much\nMonday: much',
    ),
    'page-feet.txt': lay(
      (who, said, _, at) => `${who}: ${said}${at % 2 ? `\n\nHarbour study - draft\nPage ${(at + 1) / 2} of 3\n` : ''}`,
      ...NAMES,
    ),
    'line-numbers.txt': plain
      .replaceAll('? ', '?\n')
      .replaceAll('. ', '.\n')
      .split('\n')
      .map((line, at) => `${String(at + 1).padStart(3)}  ${line}`)
      .join('\n'),
    'time-codes.txt': lay((who, said, time) => `${who}: ${said.replace('. ', `. [${time}] `)}`, ...NAMES),
    'rev-times-in-turns.txt': lay(
      (who, said, time) => `${who} (${time}):\n${said.replace('. ', `.\n(${time}):\n`)}\n`,
      ...NAMES,
    ),
    'f4-ends.txt': lay((who, said, time) => `${who}: ${said} #${time}-1#`, 'I', 'B'),
    'exporters-lines.txt': `Transcript\n\n${plain}\n\nTranscription ended after 00:22:03\nTranscribed by https://otter.ai\n`,
    'captions-roll.vtt': `WEBVTT\n\n${SAID.map((said, at) => {
      const before = at === 0 ? '' : `${NAMES[1 - (at % 2)]}: ${SAID[at - 1]}\n`;
      return `${TIMES[at]}.000 --> ${TIMES[at]}.900\n${before}${NAMES[at % 2]}: ${said}\n`;
    }).join('\n')}`,
    'captions-ids.vtt': `WEBVTT\n\n${SAID.map((said, at) => `${at + 1} "${NAMES[at % 2]}" (34213)\n${TIMES[at]}.000 --> ${TIMES[at]}.900\n${said}\n`).join('\n')}`,
    'captions.sbv': SAID.map(
      (said, at) => `0:${TIMES[at]?.slice(3)}.000,0:${TIMES[at]?.slice(3)}.900\n${NAMES[at % 2]}: ${said}\n`,
    ).join('\n'),
    'chat.txt': SAID.map(
      (said, at) => `[28/02/2026, ${TIMES[at]?.replace(/^00/, '18')}] ${NAMES[at % 2]}: ${said}`,
    ).join('\n'),
    'encoded-twice.txt': plain.replace('Two on', 'Two â€” on'),
  };
}

/** Files in which nobody is named, and the problem that refuses each. */
const REFUSED: Readonly<Record<string, string>> = {
  'no-names.txt': SAID.join('\n'),
  'no-names-with-times.txt': SAID.map((said, at) => `[${TIMES[at]}.000 --> ${TIMES[at]}.900]  ${said}`).join('\n'),
};

/** The fixtures of `fixtures/layouts` and what is expected of each. */
export function madeLayouts(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const laid = LAYOUTS.map(([name, line, one, other, timed], at) => ({
    name: `${String(at + 1).padStart(2, '0')}-${name
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase()}.txt`,
    text: lay(line, one, other),
    timed,
  }));
  const turns = SAID.map((said, at) => [at % 2, said]);
  const expected = {
    ...Object.fromEntries(laid.map(({ name, timed }) => [name, { turns, times: timed ? SECONDS : null }])),
    ...Object.fromEntries(Object.keys(surrounded()).map((name) => [name, { turns }])),
    ...Object.fromEntries(Object.keys(REFUSED).map((name) => [name, { turns: [], refused: 'unknown-format' }])),
    'list-of-days.txt': {
      turns: turns.map(([who, said], at) =>
        at === 1 ? [who, 'Monday: not Tuesday: much Monday: much I had two drinks on Friday.'] : [who, said],
      ),
    },
  };
  const files = [
    ...laid.map(({ name, text }) => ({ name, text })),
    ...Object.entries({ ...surrounded(), ...REFUSED }).map(([name, text]) => ({ name, text })),
    { name: 'expected.json', text: `${JSON.stringify(expected, null, 1)}\n` },
  ];
  return files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));
}
