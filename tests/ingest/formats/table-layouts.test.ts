import { describe, expect, test } from 'vitest';
import { csvReader } from '../../../src/ingest/formats/readers/csv.js';
import { doccanoReader } from '../../../src/ingest/formats/readers/doccano.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll } from './conformance.js';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Speaker and words of every turn; the reader is the one that is chosen for such a file. */
async function turnsOf(text: string): Promise<readonly (readonly [string | null, string])[]> {
  const bytes = new TextEncoder().encode(text);
  const chosen = chooseReader(memorySource('table.csv', bytes).head);
  expect(chosen?.reader.id).toBe('csv');
  const { transcripts } = await readAll(csvReader, 'table.csv', bytes);
  return transcripts.flatMap(({ turns }) => turns.map(({ speaker, text: words }) => [speaker, words] as const));
}

const TURNS = [
  ['Ines', 'You slept on it, and you came.'],
  ['Joel', 'I did. Hardly slept, mind.'],
  ['Ines', 'What kept you awake last night?'],
  ['Joel', 'The rent, mostly the rent.'],
];

describe('above the header', () => {
  test.each([
    ['titles', ['River study,,', 'Visit 4,,', ',,', 'Time,Who,What was said']],
    ['a title of one cell', ['River study', 'Time,Speaker,Utterance']],
    ['names that say nothing', ['River study,,', 'A,B,C']],
  ])('%s', async (_, top) => {
    const rows = TURNS.map(([speaker, words], at) => `0:0${at},${speaker},"${words}"`);
    expect(await turnsOf(lines(...top, ...rows))).toEqual(TURNS);
  });

  test.each([';', '|', '\t'])('the line in which Excel says that "%s" stands between the cells', async (mark) => {
    const rows = TURNS.map(([speaker, words]) => `${speaker}${mark}"${words}"`);
    expect(await turnsOf(lines(`sep=${mark}`, `Speaker${mark}Text`, ...rows))).toEqual(TURNS);
  });
});

describe('who speaks', () => {
  test('stands in a cell for the empty ones below it, as merged cells are written', async () => {
    const text = lines(
      'Speaker,Text',
      'Ines,You slept on it.',
      ',And you came.',
      'Joel,I did.',
      ',Hardly slept.',
      'Ines,What kept you awake?',
    );
    expect((await turnsOf(text)).map(([speaker]) => speaker)).toEqual(['Ines', 'Ines', 'Joel', 'Joel', 'Ines']);
  });

  test('is not known where cells are empty and speakers come twice in a row', async () => {
    const text = lines(
      'Speaker,Text',
      'Ines,You slept on it.',
      'Ines,And you came.',
      ',Mm-hm now.',
      'Joel,I did.',
      'Joel,Hardly slept.',
      'Ines,What kept you?',
    );
    expect((await turnsOf(text)).map(([speaker]) => speaker)).toEqual(['Ines', 'Ines', null, 'Joel', 'Joel', 'Ines']);
  });

  test('is one person under every spelling of the name', async () => {
    const text = lines(
      'Speaker,Text',
      'INES:,You slept on it.',
      'Joel,I did.',
      'Ines,What kept you awake?',
      '[joel],The rent.',
      'Ines,And now?',
    );
    expect((await turnsOf(text)).map(([speaker]) => speaker)).toEqual(['Ines', 'Joel', 'Ines', 'Joel', 'Ines']);
  });

  test.each([
    ['Therapist,Client', 'Therapist', 'Client'],
    ['Peer supporter,Peer', 'Peer supporter', 'Peer'],
    ['Question,Answer', 'Q', 'A'],
    ['Speaker 1,Speaker 2', 'Speaker 1', 'Speaker 2'],
  ])('is told by the column that holds the words: %s', async (header, one, two) => {
    const staggered = lines(
      header,
      '"You slept on it, and you came.",',
      ',I did. Hardly slept.',
      'What kept you awake?,',
      ',"The rent, mostly."',
    );
    const paired = lines(
      header,
      '"You slept on it, and you came.",I did. Hardly slept.',
      'What kept you awake?,"The rent, mostly."',
    );
    const expected = [
      [one, 'You slept on it, and you came.'],
      [two, 'I did. Hardly slept.'],
      [one, 'What kept you awake?'],
      [two, 'The rent, mostly.'],
    ];
    expect(await turnsOf(staggered)).toEqual(expected);
    expect(await turnsOf(paired)).toEqual(expected);
  });

  test.each([
    ['is_therapist', '1', '0', 'therapist', 'client'],
    ['Client', 'no', 'yes', 'practitioner', 'Client'],
    ['peer_supporter', 'TRUE', 'FALSE', 'peer supporter', 'client'],
  ])('is told by a column of yes and no: %s', async (name, first, second, one, two) => {
    const rows = TURNS.map(([, words], at) => `${at},${at % 2 === 0 ? first : second},"${words}"`);
    expect((await turnsOf(lines(`n,${name},text`, ...rows))).map(([speaker]) => speaker)).toEqual([one, two, one, two]);
  });

  test('is a number where the column is called the speaker', async () => {
    const rows = TURNS.map(([, words], at) => `${at % 2},"${words}"`);
    expect((await turnsOf(lines('speaker,text', ...rows))).map(([speaker]) => speaker)).toEqual(['0', '1', '0', '1']);
  });

  test.each(['user', 'annotator', 'coder', 'name'])(
    'is never whoever coded the text, in the column "%s"',
    async (name) => {
      const rows = TURNS.map(([speaker, words], at) => `${at},"${speaker}: ${words}",AF,7`);
      const text = lines(`id,text,label,${name}`, ...rows);
      expect(await turnsOf(text)).toEqual(TURNS);
    },
  );

  test.each(['tag', 'code', 'Category', 'theme_code'])('is never the code, in the column "%s"', async (name) => {
    const rows = TURNS.map(
      ([speaker, words], at) =>
        `${at},v4.docx,${at % 2 === 0 ? 'open question' : 'change talk'},"${speaker}: ${words}"`,
    );
    expect(await turnsOf(lines(`id,document,${name},content`, ...rows))).toEqual(TURNS);
  });

  test('codes without speakers are no transcript', async () => {
    const rows = TURNS.map(([, words], at) => `${at % 2 === 0 ? 'open question' : 'change talk'},"${words}"`);
    const { transcripts } = await readAll(csvReader, 'x.csv', lines('tag,content', ...rows));
    expect(transcripts[0]?.turns.every(({ speaker }) => speaker === null)).toBe(true);
  });
});

test('a highlight with two tags is one turn with two codes, and counted once', async () => {
  const text = lines(
    'id,document,tag,content',
    '1,v4.docx,OQ,"Ines: What kept you awake last night?"',
    '1,v4.docx,SK,"Ines: What kept you awake last night?"',
    '2,v4.docx,change,"Joel: I want the rent paid."',
    '5,v4.docx,change,"Joel: And the deposit."',
    '3,v4.docx,FA,"Ines: Mm-hmm, mm-hmm."',
    '4,v4.docx,FA,"Ines: Mm-hmm, mm-hmm."',
  );
  const { transcripts } = await readAll(csvReader, 'x.csv', text);
  expect(transcripts[0]?.turns.map(({ speaker, codings }) => [speaker, codings.map((one) => one.unit)])).toEqual([
    ['Ines', ['turn']],
    ['Joel', ['utterance']],
    ['Joel', ['utterance']],
    ['Ines', ['utterance']],
    ['Ines', ['utterance']],
  ]);
});

test('a span of time gives a start and an end, whatever its column is called', async () => {
  for (const name of ['Timespan', 'When']) {
    const rows = TURNS.map(([speaker, words], at) => `0:0${at}.0 - 0:0${at}.5,"${words}",${speaker}`);
    const { transcripts } = await readAll(csvReader, 'x.csv', lines(`${name},Content,Speaker`, ...rows));
    expect(transcripts[0]?.turns.map(({ start, end }) => [start, end])).toEqual([
      [0, 0.5],
      [1, 1.5],
      [2, 2.5],
      [3, 3.5],
    ]);
  }
});

test('entities of web pages are characters', async () => {
  const text = lines(
    'speaker,text',
    'Ines,It&#39;s &quot;late&quot; &#8212; go on &amp; sleep.',
    'Joel,R&D and AT&T; I know.',
  );
  expect(await turnsOf(text)).toEqual([
    ['Ines', 'It\'s "late" — go on & sleep.'],
    ['Joel', 'R&D and AT&T; I know.'],
  ]);
});

describe('a whole transcript in a cell', () => {
  const talk = TURNS.map(([speaker, words]) => `${speaker}: ${words}`);

  test.each([
    ['line ends', talk.join('\n')],
    ['written line ends', talk.join('\\n')],
    ['tags', talk.join('<br/>')],
  ])('%s: a session a row', async (_, cell) => {
    const { transcripts } = await readAll(
      csvReader,
      'x.csv',
      lines('session_id,transcript', `H1,"${cell}"`, `H2,"${cell}"`),
    );
    expect(
      transcripts.map(({ source, turns }) => [source.part, turns.map(({ speaker, text }) => [speaker, text])]),
    ).toEqual([
      ['H1', TURNS],
      ['H2', TURNS],
    ]);
  });

  test('longer than the start of the file that is looked at', async () => {
    const long = Array.from({ length: 1500 }, () => talk.join('\n')).join('\n');
    const turns = await turnsOf(lines('id,transcript', `1,"${long}"`, `2,"${long}"`));
    expect(turns).toHaveLength(2 * 1500 * TURNS.length);
  });
});

test('doccano’s old export: the text once, its annotations by annotator', async () => {
  const line = (id: number, text: string) =>
    JSON.stringify({
      id,
      text,
      annotations: [
        { label: 3, start_offset: 0, end_offset: 4, user: 1 },
        { label: 4, start_offset: 2, end_offset: 9, user: 2 },
      ],
      meta: {},
    });
  const text = lines(line(1, 'T: You slept on it.\nC: I did.'), line(2, 'T: What kept you awake?\nC: The rent.'));
  expect(chooseReader(memorySource('x.jsonl', new TextEncoder().encode(text)).head)?.reader.id).toBe('doccano');
  const { transcripts, problems } = await readAll(doccanoReader, 'x.jsonl', text);
  expect(transcripts.flatMap(({ turns }) => turns.map(({ speaker, text: words }) => `${speaker}: ${words}`))).toEqual([
    'T: You slept on it.',
    'C: I did.',
    'T: What kept you awake?',
    'C: The rent.',
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['unknown-codes', 'unknown-codes']);
});
