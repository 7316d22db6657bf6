import { readdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxReader } from '../../../src/ingest/formats/readers/docx.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { TALK } from '../../fixtures/office-layouts.js';
import { readAll } from './conformance.js';
import { bytesOf } from './fixture.js';

/** Formats that LibreOffice writes in the layouts of tests/fixtures/office-layouts.ts. */
const KINDS = ['docx', 'odt', 'rtf', 'html', 'pdf'];
/** Documents put together by hand, which have tests of their own. */
const OTHERS = /^(?:names|stream|table|teams)\.docx$|^(?:pages|columns|encrypted)\.pdf$/;

/** Without the space and the characters by which programs differ. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(KINDS)('%s, as LibreOffice writes it', (kind) => {
  const names = readdirSync(`fixtures/formats/${kind}`).filter((name) => !OTHERS.test(name));

  test.each(names)('%s: every turn is its speaker’s, every word lands once, nothing else does', async (name) => {
    const bytes = bytesOf(`${kind}/${name}`);
    const chosen = chooseReader(memorySource(name, bytes).head);
    expect(chosen?.reader.id).toBe(kind);
    const { transcripts, problems } = await readAll(chosen!.reader, name, bytes);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(transcripts).toHaveLength(1);
    const speakers = name.startsWith('word-transcribe') ? { 'Noor Haddad': 'Speaker 1', Eli: 'Speaker 2' } : null;
    expect(transcripts[0]!.turns.map(({ speaker, text }) => [speaker, plain(text)])).toEqual(
      TALK.map(([speaker, words]) => [speakers?.[speaker as 'Eli'] ?? speaker, words]),
    );
  });

  test.each(names.filter((name) => /transcribe|with-header/.test(name)))('%s: the times', async (name) => {
    const bytes = bytesOf(`${kind}/${name}`);
    const { transcripts } = await readAll(chooseReader(memorySource(name, bytes).head)!.reader, name, bytes);
    expect(transcripts[0]!.turns.map(({ start }) => start)).toEqual([0, 9, 18, 27, 36, 45]);
  });
});

test('Word: two breaks in a row, a deleted end of paragraph, a deleted row, merged cells, a table in a cell', async () => {
  const { transcripts } = await readWord(
    `<w:tbl>${[
      tr(tc('Speaker'), tc('Words')),
      tr(tc('Noor', '<w:vMerge w:val="restart"/>'), tc('One more.')),
      tr(tc('', '<w:vMerge/>'), tc('Or two.')),
      tr(tc('Eli'), `<w:tc>${wp('Both')}<w:tbl>${tr(tc('of'), tc('them.'))}</w:tbl>${wp('')}</w:tc>`),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('Eli')}${tc('Gone.')}</w:tr>`,
      tr(tc('Noor'), tc('Good.')),
      tr(tc('Eli'), tc('Yes.')),
    ].join('')}</w:tbl>`,
  );
  expect(transcripts[0]?.turns.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['Noor', 'One more.'],
    ['Noor', 'Or two.'],
    ['Eli', 'Both\nof\nthem.'],
    ['Noor', 'Good.'],
    ['Eli', 'Yes.'],
  ]);
});

test('Word: a style hides, a style is based on a bold one, a run says it is not bold, another prefix for the namespace', async () => {
  const styles = `<w:styles xmlns:w="${WORD}"><w:style w:type="character" w:styleId="Memo"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Said"><w:name w:val="Said"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Turn"><w:basedOn w:val="Said"/></w:style></w:styles>`;
  const turn = (name: string, words: string) =>
    `<w:p><w:pPr><w:pStyle w:val="Turn"/></w:pPr><w:r><w:t>${name}</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve"> ${words}</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Memo"/></w:rPr><w:t>memo</w:t></w:r></w:p>`;
  const body = `${turn('Noor', 'One more.')}${turn('Eli', 'Or two.')}${turn('Noor', 'Both.')}${turn('Eli', 'Yes.')}`;
  for (const prefix of ['w', 'ns0']) {
    const rename = (xml: string) =>
      xml
        .replaceAll('<w:', `<${prefix}:`)
        .replaceAll('</w:', `</${prefix}:`)
        .replaceAll(' w:', ` ${prefix}:`)
        .replaceAll('xmlns:w=', `xmlns:${prefix}=`);
    const { transcripts, problems } = await readWord(body, styles, rename);
    expect(transcripts[0]?.turns.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual([
      'Noor: One more.',
      'Eli: Or two.',
      'Noor: Both.',
      'Eli: Yes.',
    ]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['beside-the-text', 'info']]);
  }
});

test('Teams: nobody says that somebody stopped transcription', async () => {
  const { transcripts } = await readWord(
    [
      'Osei, Marion started transcription',
      'Osei, Marion   0:03',
      'Morning.',
      'Lou   0:05',
      'Morning.',
      'Osei, Marion stopped transcription',
    ]
      .map(wp)
      .join(''),
  );
  expect(transcripts[0]?.turns.map(({ text }) => text)).toEqual(['Morning.', 'Morning.']);
});

test('Word: bold words, and headings that do not come again, are no speakers', async () => {
  const said = (words: string) =>
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r><w:r><w:t xml:space="preserve"> and on it went.</w:t></w:r></w:p>`;
  await expect(readWord(['The week', 'A call', 'The street', 'The night'].map(said).join(''))).rejects.toMatchObject({
    code: 'no-speakers',
    message: expect.stringContaining('a Word document'),
  });
});

test('Word: nesting without end, entities that explode, and a bomb are refused', async () => {
  const deep = '<w:p>'.repeat(300_000);
  await expect(readWord(deep)).rejects.toMatchObject({ code: 'broken-docx' });
  const bomb = zipSync({
    'word/document.xml': strToU8(
      `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="${WORD}"><w:body>${wp('&b;')}</w:body></w:document>`,
    ),
  });
  await expect(readAll(docxReader, 'x.docx', bomb)).rejects.toMatchObject({ code: 'broken-docx' });
  const large = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
  await expect(readAll(docxReader, 'x.docx', large)).rejects.toMatchObject({ code: 'file-too-large' });
});

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wp = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${wp(text)}</w:tc>`;

function readWord(body: string, styles?: string, rename = (xml: string) => xml) {
  const document = `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
  const parts = {
    'word/document.xml': strToU8(rename(document)),
    ...(styles === undefined ? {} : { 'word/styles.xml': strToU8(rename(styles)) }),
  };
  return readAll(docxReader, 'x.docx', zipSync(parts));
}
