import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pdfReader } from '../../../src/ingest/formats/readers/pdf.js';
import { TALK } from '../../fixtures/office-layouts.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf } from './fixture.js';

testReader(pdfReader, casesOf('pdf/title-and-header.pdf', 'same-words/writer.pdf'));

test('paragraphs go on over lines and pages; a page’s head and foot are nobody’s words', async () => {
  const { transcripts, problems } = await readAll(pdfReader, 'pages.pdf', bytesOf('pdf/pages.pdf'));
  const expected = Array.from({ length: 24 }, () =>
    TALK.map(([speaker, words]) => [speaker, `${words} ${words}`]),
  ).flat();
  expect(transcripts[0]?.turns.map(({ speaker, text }) => [speaker, text])).toEqual(expected);
  expect(problems.map(({ code }) => code)).toEqual(['page-lines-left-out', 'lines-left-out']);
});

test('a page in two columns is read down the left one, then the right one', async () => {
  const { transcripts } = await readAll(pdfReader, 'columns.pdf', bytesOf('pdf/columns.pdf'));
  const expected = Array.from({ length: 12 }, () =>
    TALK.map(([speaker, words]) => [speaker, `${words} ${words}`]),
  ).flat();
  expect(transcripts[0]?.turns.map(({ speaker, text }) => [speaker, text])).toEqual(expected);
});

/** A PDF of one page that shows what its content says. */
function pdf(content: string | Uint8Array, filter = ''): Uint8Array {
  const body = typeof content === 'string' ? Buffer.from(content, 'latin1') : Buffer.from(content);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${body.length}${filter}>>\nstream\n${body.toString('latin1')}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const line = (x: number, y: number, text: string) => `BT /F 11 Tf ${x} ${y} Td (${text}) Tj ET\n`;
const said = ['Ines: You slept on it.', 'Joel: I did, hardly.', 'Ines: What kept you awake?', 'Joel: The rent.'];

test('names in a column of their own, a time before them, numbers before each line, a watermark', async () => {
  const turns = said.map((text) => text.split(': '));
  const columns = turns
    .map(([name = '', words = ''], at) => line(60, 700 - 20 * at, name) + line(140, 700 - 20 * at, words))
    .join('');
  const numbered = said
    .map((text, at) => line(40, 700 - 20 * at, String(at + 1)) + line(70, 700 - 20 * at, text))
    .join('');
  const marked = `${said.map((text, at) => line(60, 700 - 20 * at, text)).join('')}BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET\n`;
  for (const content of [columns, numbered, marked]) {
    const { transcripts } = await readAll(pdfReader, 'x.pdf', pdf(content));
    expect(transcripts[0]?.turns.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual(said);
  }
});

test('a name over two lines of its cell is one name', async () => {
  const rows = [
    ['Noor', 'Haddad', 'You came back. What was the first', 'night like?'],
    ['Eli', '', 'Loud. I slept till three, then I', 'walked.'],
    ['Noor', 'Haddad', 'So the quiet you hoped for did', 'not come.'],
    ['Eli', '', 'I stayed. I did not call the', 'old number.'],
  ] as const;
  const content = rows
    .map(([one, two, words, more], at) => {
      const y = 700 - 34 * at;
      return line(60, y, one) + line(140, y, words) + (two ? line(60, y - 14, two) : '') + line(140, y - 14, more);
    })
    .join('');
  const { transcripts } = await readAll(pdfReader, 'x.pdf', pdf(content));
  expect(transcripts[0]?.turns.map(({ speaker, text }) => [speaker, text.replace(/\s+/g, ' ')])).toEqual(
    rows.map(([one, two, words, more]) => [`${one} ${two}`.trim(), `${words} ${more}`]),
  );
});

test('pages of pictures, a password, damage and a missing speaker are told apart', async () => {
  const codeOf = (bytes: Uint8Array) =>
    readAll(pdfReader, 'x.pdf', bytes).then(
      () => 'read',
      (error) => error.code,
    );
  expect(await codeOf(pdf('0 0 100 100 re f'))).toBe('scanned-pdf');
  expect(await codeOf(bytesOf('pdf/encrypted.pdf'))).toBe('encrypted-document');
  expect(await codeOf(new TextEncoder().encode('%PDF-1.7 nothing else'))).toBe('broken-pdf');
  expect(await codeOf(pdf(line(60, 700, 'A report on the year, of some length')))).toBe('no-speakers');
});

test('a page that unpacks to hundreds of megabytes, and one that never ends, are ended at the clock', async () => {
  const bomb = pdf(deflateSync(Buffer.alloc(300 * 1024 * 1024, '(a) Tj ')), '/Filter/FlateDecode');
  const began = performance.now();
  await expect(readAll(pdfReader, 'x.pdf', bomb)).rejects.toMatchObject({
    code: expect.stringMatching(/document-too-long|scanned-pdf|broken-pdf/),
  });
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(process.memoryUsage().rss).toBeLessThan(2 * 1024 ** 3);
});
