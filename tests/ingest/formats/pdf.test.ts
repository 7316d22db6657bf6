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
