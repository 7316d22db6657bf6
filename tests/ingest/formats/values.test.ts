import { describe, expect, test } from 'vitest';
import { xmlReader } from '../../../src/ingest/formats/readers/xml.js';
import { yamlReader } from '../../../src/ingest/formats/readers/yaml.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll } from './conformance.js';
import { inTurn, SAID } from './layouts.js';

const NAMES = ['Ana', 'Bo'] as const;

async function read(name: string, text: string) {
  const chosen = chooseReader(memorySource(name, Buffer.from(text)).head);
  const { transcripts, problems } = chosen
    ? await readAll(chosen.reader, name, text)
    : { transcripts: [], problems: [] };
  return {
    by: chosen?.reader.id,
    said: transcripts.flatMap(({ turns }) => turns.map((turn) => turn.text)),
    speakers: transcripts.flatMap(({ turns }) => turns.map((turn) => turn.speaker)),
    starts: transcripts.flatMap(({ turns }) => turns.map((turn) => turn.start)),
    problems: problems.map(({ code }) => code),
  };
}

const each = (turn: (who: string, said: string, at: number) => string) =>
  SAID.map((said, at) => turn(NAMES[at % 2] ?? '', said, at)).join('');

describe('YAML', () => {
  test('a list of objects; times, yes and no stay as written', async () => {
    const text = each((speaker, said, at) => `- speaker: ${speaker}\n  start: 0:${at}0\n  text: "${said}"\n`);
    expect(await read('a.yaml', text.replace('"My brother drove me home."', 'no'))).toEqual({
      by: 'yaml',
      said: [...SAID.slice(0, -1), 'no'],
      speakers: inTurn(...NAMES),
      starts: [0, 10, 20, 30, 40, 50],
      problems: [],
    });
  });

  test('under a key, with facts above', async () => {
    const text = `session_id: s4\nturns:\n${each((role, said) => `  - role: ${role}\n    content: >-\n      ${said}\n`)}`;
    expect(await read('a.yml', text)).toMatchObject({ by: 'yaml', said: SAID, speakers: inTurn(...NAMES) });
  });

  test('a bulleted text is text', async () => {
    expect(
      await read(
        'a.md',
        each((who, said) => `- ${who}: ${said}\n`),
      ),
    ).toMatchObject({ by: 'text', said: SAID });
  });

  test('what is broken, and what unfolds without end, is an error with its line', async () => {
    const broken = '- speaker: Ana\n  text: "Hi\n- speaker: Bo\n  text: "Hey"\n';
    await expect(readAll(yamlReader, 'a.yaml', broken)).rejects.toMatchObject({ code: 'broken-yaml' });
    const folds = Array.from({ length: 12 }, (_, at) => `k${at}: &k${at} [*k${at - 1}, *k${at - 1}, *k${at - 1}]`);
    const bomb = ['k: &k-1 [x, x, x]', ...folds].join('\n');
    await expect(readAll(yamlReader, 'a.yaml', bomb)).rejects.toMatchObject({ code: 'broken-yaml' });
  });
});

describe('XML of kinds that nobody knows', () => {
  const document = (inside: string) => `<?xml version="1.0"?>\n<session id="s4">${inside}</session>`;

  test.each([
    ['attributes', each((who, said, at) => `<turn speaker="${who}" start="${at * 10}">${said}</turn>`)],
    [
      'elements',
      each((who, said, at) => `<turn><speaker>${who}</speaker><start>${at * 10}</start><text>${said}</text></turn>`),
    ],
    [
      'marks inside the words',
      each((who, said, at) => `<u who="#${who}" start="${at * 10}">${said.replace(' ', ' <pause/>')}</u>`),
    ],
    ['a namespace', each((who, said, at) => `<t:u t:who="${who}" t:start="${at * 10}">${said}</t:u>`)],
  ])('%s', async (_, inside) => {
    expect(await read('a.xml', document(inside))).toMatchObject({
      by: 'xml',
      said: SAID,
      speakers: inTurn(...NAMES),
      starts: [0, 10, 20, 30, 40, 50],
    });
  });

  test('elements called by who speaks', async () => {
    const inside = SAID.map((said, at) => (at % 2 ? `<client>${said}</client>` : `<therapist>${said}</therapist>`));
    expect(await read('a.xml', document(inside.join('')))).toMatchObject({
      by: 'xml',
      said: SAID,
      speakers: inTurn('therapist', 'client'),
    });
  });

  test('every session in a file is one, in keys that are known and in keys that are not', async () => {
    const turns = (names: readonly string[]) =>
      SAID.map((said, at) => `<turn speaker="${names[at % 2]}">${said}</turn>`).join('');
    const two = (name: string) => {
      const other = SAID.map((said) => `<part><by who="Bo">${said}</by><by who="Cy">${said}</by></part>`).join('');
      return name === 'part'
        ? `<all>${other}</all>`
        : `<${name}s><${name} id="a">${turns(['Ana', 'Bo'])}</${name}><${name} id="b">${turns(['Cy', 'Di'])}</${name}></${name}s>`;
    };
    for (const [name, sessions] of [
      ['session', 2],
      ['visit', 2],
      ['part', SAID.length],
    ] as const) {
      const { transcripts, problems } = await readAll(xmlReader, 'a.xml', two(name));
      expect([name, transcripts.length]).toEqual([name, sessions]);
      expect(problems.map(({ code }) => code)).toEqual(name === 'session' ? [] : ['layout-guessed']);
    }
  });

  test('XML without speakers is none of it; what is cut off names its line', async () => {
    expect(await read('a.xml', document('<p>It rained.</p><p>We waited.</p>'))).toMatchObject({ by: undefined });
    const cut = `<s>\n<turn speaker="Ana">Hi.</turn>\n<turn speaker="Bo">Hey.`;
    await expect(readAll(xmlReader, 'a.xml', cut)).rejects.toMatchObject({ code: 'broken-xml' });
  });
});

describe('a conversation in a cell', () => {
  test('as JSON', async () => {
    const turns = SAID.map((text, at) => ({ role: at % 2 ? 'client' : 'therapist', text }));
    const cell = `"${JSON.stringify(turns).replaceAll('"', '""')}"`;
    expect(await read('a.csv', `id,conversation\n7,${cell}\n8,${cell}\n`)).toMatchObject({
      by: 'csv',
      said: [...SAID, ...SAID],
      speakers: [...inTurn('therapist', 'client'), ...inTurn('therapist', 'client')],
    });
  });
});

test('a fragment of a web page is one', async () => {
  expect(
    await read('a.html', `<table>${each((who, said) => `<tr><td>${who}</td><td>${said}</td></tr>`)}</table>`),
  ).toMatchObject({ by: 'html', said: SAID, speakers: inTurn(...NAMES) });
});
