import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxReader } from '../../../src/ingest/formats/readers/docx.js';
import { chooseReader, READERS } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf, rowsOf } from './fixture.js';

const zipReader = READERS.find(({ id }) => id === 'zip')!;
const talk = strToU8('T: Ready?\nC: Ready.\nT: What first?\nC: The letter.\n');

testReader(
  docxReader,
  casesOf('docx/teams.docx', 'docx/stream.docx', 'docx/table.docx', 'docx/names.docx', 'same-words/teams.docx'),
);

test('Teams: name and time, a line break, the words, all in one paragraph; what was deleted is not read', async () => {
  expect(await rowsOf(docxReader, 'docx/teams.docx')).toEqual([
    [3, 3, null, 'Osei, Marion', 'Morning & welcome.\nWhat would help <most>?'],
    [4, 11, null, 'Guest 2', 'Sleep.'],
    [5, 3604, null, 'Osei, Marion', 'Sleep it is. We said 10:30'],
  ]);
});

test('Stream: the time line above the name', async () => {
  expect(await rowsOf(docxReader, 'docx/stream.docx')).toEqual([
    [1, 0, null, 'Ama Boateng', 'You came early today.'],
    [2, 4, null, 'Lou', 'Bus was on time for once.'],
    [3, 67, null, 'Ama Boateng', 'For once!'],
  ]);
});

test('a table: columns in any order, times from and to, paragraphs in a cell, a second table without header', async () => {
  expect(await rowsOf(docxReader, 'docx/table.docx')).toEqual([
    [3, 0, 4, 'Coach', 'What changed?\nSince March?'],
    [4, 5, 9, 'Member', 'I moved out.'],
    [5, 10, 12, 'Coach', 'You moved out.'],
  ]);
});

test('names with a colon: a note is nobody, a paragraph without a name goes on', async () => {
  expect(await rowsOf(docxReader, 'docx/names.docx')).toEqual([
    [2, null, null, 'Coach', 'Where were we?'],
    [3, null, null, 'Member', 'With the bills.\nAll of them.'],
    [5, null, null, 'Coach', 'All of them.'],
  ]);
});

test('a document is taken for one before it is taken for an archive', () => {
  expect(chooseReader(memorySource('x', bytesOf('docx/names.docx')).head)?.reader.id).toBe('docx');
  expect(chooseReader(memorySource('x', bytesOf('zip/mixed.zip')).head)?.reader.id).toBe('zip');
});

test('an archive: each file by its own reader, archives in it, junk left out, trouble named by its file', async () => {
  const { transcripts, problems } = await readAll(zipReader, 'all.zip', bytesOf('zip/mixed.zip'));
  expect(transcripts.map(({ source, format }) => [source.path, source.part, format])).toEqual([
    ['all.zip', 'site a/inner.zip/two.txt', 'text'],
    ['all.zip', 'site a/talk.docx', 'docx'],
    ['all.zip', 'site b/one.txt', 'text'],
  ]);
  expect(problems.map(({ code, source, severity }) => [source.part, code, severity])).toEqual([
    ['site a/sessions.csv', 'side-file-in-archive', 'warning'],
    ['site a/talk.docx', 'lines-left-out', 'info'],
    ['site b/notes.png', 'not-a-transcript', 'error'],
  ]);
});

test('a name that climbs out of the archive is refused, its neighbours are read', async () => {
  for (const name of ['../evil.txt', '/etc/evil.txt', 'C:/evil.txt', 'a/../../evil.txt', '..\\evil.txt']) {
    const { transcripts, problems } = await readAll(zipReader, 'z.zip', zipSync({ [name]: talk, 'good.txt': talk }));
    expect(transcripts.map(({ source }) => source.part)).toEqual(['good.txt']);
    expect(problems.map(({ code }) => code)).toEqual(['unsafe-path']);
  }
});

test('a bomb is refused before it is unpacked', async () => {
  const before = process.memoryUsage().arrayBuffers;
  const { transcripts, problems } = await readAll(
    zipReader,
    'bomb.zip',
    withSizes(zipSync({ 'a.txt': talk }), 65 * 1024 * 1024),
  );
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
  expect([transcripts, problems.map(({ code }) => code)]).toEqual([[], ['file-too-large']]);
  const many = zipSync(Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`${i}.txt`, talk])));
  await expect(readAll(zipReader, 'many.zip', withSizes(many, 60 * 1024 * 1024))).rejects.toMatchObject({
    code: 'archive-too-large',
  });
});

/** The archive with another unpacked size in every entry of its directory. */
function withSizes(archive: Uint8Array, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

test('a quarter of a gigabyte of zeros that says it is small is stopped at what it says', async () => {
  const { deflateRawSync } = await import('node:zlib');
  const zeros = deflateRawSync(Buffer.alloc(256 * 1024 * 1024));
  const packed = zipSync({ 'a.txt': [zeros, { level: 0 }] });
  const view = new DataView(packed.buffer, packed.byteOffset);
  for (let at = 0; at < packed.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, 1000, true);
  }
  const before = process.memoryUsage().rss;
  const { problems } = await readAll(zipReader, 'bomb.zip', packed);
  expect(problems.map(({ code }) => code)).toEqual(['damaged-archive']);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
});

test('a file that unpacks to more than it says is damage', async () => {
  const honest = zipSync({ 'a.txt': strToU8('T: Ready?\n'.repeat(5000)) }, { level: 9 });
  const lying = withSizes(honest, 100);
  const { transcripts, problems } = await readAll(zipReader, 'l.zip', lying);
  expect([transcripts, problems.map(({ code }) => code)]).toEqual([[], ['damaged-archive']]);
});

test('archives in archives end somewhere', async () => {
  let packed = zipSync({ 'talk.txt': talk });
  for (let depth = 0; depth < 6; depth++) packed = zipSync({ [`level${depth}.zip`]: packed });
  const { transcripts, problems } = await readAll(zipReader, 'deep.zip', packed);
  expect([transcripts, problems.map(({ code }) => code)]).toEqual([[], ['nested-archive']]);
});

test('an encrypted file is named', async () => {
  const packed = zipSync({ 'a.txt': talk });
  const at = packed.length - 22 - (46 + 'a.txt'.length);
  new DataView(packed.buffer).setUint16(at + 8, 1, true);
  expect((await readAll(zipReader, 'e.zip', packed)).problems.map(({ code }) => code)).toEqual(['encrypted-archive']);
});

test('archives cut anywhere end in data or in a problem', async () => {
  const whole = bytesOf('zip/mixed.zip');
  for (let length = 0; length < whole.length; length += 97) {
    await readAll(zipReader, 'c.zip', whole.subarray(0, length)).catch((error) => expect(error).toHaveProperty('hint'));
  }
});
