import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { htmlReader } from '../../../src/ingest/formats/readers/html.js';
import { odsReader, odtReader } from '../../../src/ingest/formats/readers/odf.js';
import { rtfReader } from '../../../src/ingest/formats/readers/rtf.js';
import { xlsxReader } from '../../../src/ingest/formats/readers/xlsx.js';
import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf } from './fixture.js';

const LAYOUTS = ['title-and-header', 'bold-without-colon', 'two-columns', 'word-transcribe'];
const layouts = (kind: string) =>
  casesOf(...LAYOUTS.map((name) => `${kind}/${name}.${kind}`), `same-words/writer.${kind}`);

testReader(odtReader, layouts('odt'));
testReader(rtfReader, layouts('rtf'));
testReader(htmlReader, layouts('html'));
testReader(xlsxReader, casesOf('same-words/calc.xlsx', 'xlsx/sheets.xlsx'));
testReader(odsReader, casesOf('same-words/calc.ods', 'ods/sheets.ods'));

/** Speaker and words of every turn of every session, by the reader that is chosen for such a file. */
async function turnsOf(content: string | Uint8Array): Promise<readonly (readonly (string | null)[])[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const chosen = chooseReader(memorySource('file', bytes).head);
  const { transcripts } = await readAll(chosen!.reader, 'file', bytes);
  return transcripts.flatMap(({ turns }) => turns.map(({ speaker, text }) => [speaker, text]));
}

const TURNS = [
  ['Ines', 'You slept on it – and you came.'],
  ['Joel', 'I did. Hardly slept, mind.'],
  ['Ines', 'What kept you awake?'],
  ['Joel', 'The rent, “mostly” the rent.'],
];

describe('rich text', () => {
  test('as Word writes it: fonts in every group, revisions, fields, pictures, notes, lists, a page’s head and foot', async () => {
    const said = (name: string, words: string) =>
      `\\pard\\plain \\ltrpar\\s1\\ql \\li0 {\\listtext\\pard\\plain 1.\\tab}{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\b\\insrsid123 ${name}:}{\\rtlch\\fcs1 \\af0 \\ltrch\\fcs0 \\insrsid124  ${words}}\r\n{\\rtlch \\par }`;
    const text = [
      '{\\rtf1\\adeflang1025\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fbidi \\froman\\fcharset0\\fprq2{\\*\\panose 02020603}Times;}}{\\colortbl;\\red0;}{\\stylesheet{\\ql Normal;}}{\\*\\rsidtbl \\rsid1}{\\info{\\title Talk}{\\author K. Moe}}',
      '{\\header \\pard Harbor study\\par}{\\footer \\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}',
      said('Ines', 'You slept on it {\\endash } and {\\deleted not }you came.{\\footnote \\pard laughs}'),
      said(
        'Joel',
        '{\\field{\\*\\fldinst {HYPERLINK "x"}}{\\fldrslt {I did.}}} Hardly slept{\\v hidden}, mind.{\\*\\annotation check}',
      ),
      said('Ines', "{\\pict\\pngblip 89504e47}What kept you{\\u32\\'3f}awake?{\\shp{\\*\\shpinst{\\shptxt memo}}}"),
      said('Joel', "The rent, {\\ldblquote}mostly\\u8221\\'94 the rent."),
      '{\\*\\datastore 01050000}}',
    ].join('\r\n');
    expect(await turnsOf(text)).toEqual(TURNS);
  });

  test('as TextEdit and WordPad write it: bytes of the code page, a line end behind a backslash, Cyrillic', async () => {
    const cocoa =
      "{\\rtf1\\ansi\\ansicpg1252\\cocoartf2639\n{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fnil\\fcharset204 Arial;}\n\\f0\\fs24 \\cf0 Ines: You slept on it \\'96 and you came.\\\nJoel: I did. Hardly slept, mind.\\\nInes: What kept you awake?\\\nJoel: {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2.}}";
    expect(await turnsOf(cocoa)).toEqual([...TURNS.slice(0, 3), ['Joel', 'Привет.']]);
  });

  test('cells merged downwards', async () => {
    const row = (flag: string, ...cells: readonly string[]) =>
      `\\trowd${flag}\\cellx1000\\cellx5000\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row`;
    const text = `{\\rtf1 ${row('', 'Speaker', 'Words')}${row('', 'Ines', 'You came.')}${row('\\clvmrg', '', 'You slept.')}${row('', 'Joel', 'I did.')}${row('', 'Ines', 'So what now?')}${row('', 'Joel', 'Rent it is.')}\\pard End\\par}`;
    expect((await turnsOf(text)).map(([speaker]) => speaker)).toEqual(['Ines', 'Ines', 'Joel', 'Ines', 'Joel']);
  });
});

describe('web pages', () => {
  const page = (body: string) =>
    `<!doctype html><html><head><title>Ines: x</title><style>p{}</style></head><body>${body}</body></html>`;

  test.each([
    ['bold names', ([name, words]: readonly string[]) => `<p><b>${name}:</b> ${words}</p>`],
    ['a list of terms', ([name, words]: readonly string[]) => `<dl><dt>${name}</dt><dd>${words}</dd></dl>`],
    [
      'boxes with a bold name',
      ([name, words]: readonly string[]) =>
        `<div><div style="font-weight:600">${name}</div>\n\t<div>${words}</div></div>`,
    ],
    [
      'name and time, the words below',
      ([name, words]: readonly string[]) =>
        `<div><span>${name}</span>&nbsp;&nbsp;<span>0:03</span></div><div>${words}</div>`,
    ],
    [
      'as Word saves it',
      ([name, words]: readonly string[]) =>
        `<p class=MsoNormal><b><span lang=EN-GB>${name}:<o:p></o:p></span></b><span\nlang=EN-GB> ${words?.replace(' ', '\n')}<o:p></o:p></span><span style='mso-hide:all'>memo</span></p>`,
    ],
  ])('%s', async (_, write) => {
    const body = `<nav>Home: yes</nav><script>Ines: no</script>${TURNS.map(write).join('\n')}<footer>Ines: 2026</footer>`;
    expect(await turnsOf(page(body))).toEqual(TURNS);
  });

  test('a cell for several rows', async () => {
    const body =
      '<table><tr><th>Speaker<th>Words<tr><td rowspan=2>Ines<td>You came.<tr><td>You slept.<tr><td>Joel<td>I did.<tr><td>Ines<td>So what now?<tr><td>Joel<td>Rent it is.</table>';
    expect((await turnsOf(page(body))).map(([speaker]) => speaker)).toEqual(['Ines', 'Ines', 'Joel', 'Ines', 'Joel']);
  });

  test('in the encoding that the page states', async () => {
    const html = `<html><head><meta charset="windows-1252"></head><body>${TURNS.map(([name, words]) => `<p>${name}: ${words}</p>`).join('')}`;
    const bytes = Uint8Array.from(
      html,
      (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
    );
    expect(await turnsOf(bytes)).toEqual(TURNS);
  });

  test('without speakers it is called a web page', async () => {
    await expect(readAll(htmlReader, 'x.html', page('<p>News of the day</p>'))).rejects.toMatchObject({
      code: 'no-speakers',
      message: expect.stringContaining('a web page'),
    });
  });
});

describe('workbooks', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const workbook = (prefix: string, ...sheets: readonly (readonly [string, string, string?])[]) => {
    const x = prefix === '' ? '' : `${prefix}:`;
    const parts: Record<string, Uint8Array> = {
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8(
        `<${x}workbook xmlns${prefix && `:${prefix}`}="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><${x}sheets>${sheets.map(([name, , state = 'visible'], at) => `<${x}sheet name="${name}" state="${state}" r:id="rId${at}"/>`).join('')}</${x}sheets></${x}workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at}" Target="worksheets/s${at}.xml"/>`).join('')}</Relationships>`,
      ),
      'xl/sharedStrings.xml': strToU8(
        `<${x}sst xmlns${prefix && `:${prefix}`}="${MAIN}"><${x}si><${x}r><${x}t>In</${x}t></${x}r><${x}r><${x}t>es</${x}t></${x}r><${x}rPh><${x}t>no</${x}t></${x}rPh></${x}si></${x}sst>`,
      ),
      'xl/styles.xml': strToU8(
        `<${x}styleSheet xmlns${prefix && `:${prefix}`}="${MAIN}"><${x}numFmts><${x}numFmt numFmtId="165" formatCode="[h]:mm:ss.0"/></${x}numFmts><${x}cellXfs><${x}xf numFmtId="0"/><${x}xf numFmtId="165"/><${x}xf numFmtId="14"/></${x}cellXfs></${x}styleSheet>`,
      ),
    };
    for (const [at, [, rows]] of sheets.entries())
      parts[`xl/worksheets/s${at}.xml`] = strToU8(
        `<worksheet xmlns${prefix && `:${prefix}`}="${MAIN}">${rows}</worksheet>`.replace(
          /<(\/?)(?=[a-z])/g,
          `<$1${x}`,
        ),
      );
    return zipSync(parts);
  };
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const talk = `<sheetData><row r="2">${cell('B2', 'Time')}${cell('C2', 'Day')}${cell('D2', 'Who')}${cell('E2', 'Said')}</row>
    <row r="3"><c r="B3" s="1"><v>0.00003472222</v></c><c r="C3" s="2"><v>46085</v></c><c r="D3" t="s"><v>0</v></c>${cell('E3', 'You came &amp; slept.')}</row>
    <row r="4"><c r="B4" s="1"><v>0.0001</v></c><c r="C4" s="2"><v>46085</v></c>${cell('E4', 'On it.')}</row>
    <row r="5"><c r="B5" s="1"><v>0.5</v></c><c r="C5" s="2"><v>46085</v></c>${cell('D5', 'Joel')}${cell('E5', 'I did so.')}</row>
    <row r="6">${cell('D6', 'Ines')}${cell('E6', 'What kept you?')}</row><row r="7">${cell('D7', 'Joel')}${cell('E7', 'The rent.')}</row></sheetData><mergeCells><mergeCell ref="D3:D4"/></mergeCells>`;

  test.each(['', 'x'])(
    'titles, shared and inline strings, times, dates, merged cells, with the prefix "%s"',
    async (prefix) => {
      const { transcripts } = await readAll(xlsxReader, 'x.xlsx', workbook(prefix, ['Visit', talk]));
      expect(transcripts[0]?.turns.map(({ line, start, speaker, text }) => [line, start, speaker, text])).toEqual([
        [3, 3, 'Ines', 'You came & slept.'],
        [4, 8.64, 'Ines', 'On it.'],
        [5, 43_200, 'Joel', 'I did so.'],
        [6, null, 'Ines', 'What kept you?'],
        [7, null, 'Joel', 'The rent.'],
      ]);
      expect(transcripts[0]?.metadata.extra).toEqual({ day: '2026-03-04' });
    },
  );

  test('a session a sheet; sheets that are hidden or hold none are left out and counted', async () => {
    const pasted = `<sheetData>${TURNS.map(([name, words], at) => `<row r="${at + 1}">${cell(`A${at + 1}`, `${name}: ${words}`)}</row>`).join('')}</sheetData>`;
    const list = `<sheetData><row r="1">${cell('A1', 'codes of ours')}</row></sheetData>`;
    const bytes = workbook('', ['March', talk], ['April', pasted], ['Codes', list], ['Old', talk, 'hidden']);
    const { transcripts, problems } = await readAll(xlsxReader, 'x.xlsx', bytes);
    expect(transcripts.map(({ source, turns }) => [source.part, turns.length])).toEqual([
      ['March', 5],
      ['April', 4],
    ]);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['sheets-left-out', 'expected a transcript in every sheet, found 1 of 3 sheets without'],
    ]);
  });

  test('no sheet of it holds a transcript', async () => {
    await expect(readAll(xlsxReader, 'x.xlsx', workbook('', ['A', '<sheetData/>']))).rejects.toMatchObject({
      code: 'no-speakers',
    });
  });
});

describe('hostile documents end in a problem, soon and in little memory', () => {
  const megabytes = (count: number, piece: string) => piece.repeat((count * 1024 * 1024) / piece.length);
  test.each([
    ['groups without end', `{\\rtf1${megabytes(20, '{')}`, 'broken-rtf'],
    ['groups without number', `{\\rtf1 ${megabytes(20, '{\\b a}')}`, 'document-too-long'],
    ['cells without end', `{\\rtf1\\intbl ${megabytes(20, 'a\\cell ')}`, 'document-too-long'],
    ['elements without end', `<html>${megabytes(5, '<div>')}`, 'broken-html'],
    ['end tags of nothing', `<html>${'<b>'.repeat(150)}${megabytes(5, '</i>')}`, 'no-words'],
    ['paragraphs without number', `<html>${megabytes(5, '<p>a')}`, 'document-too-long'],
    ['a large page', `<html>${megabytes(9, 'word ')}`, 'file-too-large'],
  ])('%s', async (_, text, code) => {
    const bytes = new TextEncoder().encode(text);
    const began = process.cpuUsage();
    const chosen = chooseReader(memorySource('file', bytes).head);
    await expect(readAll(chosen!.reader, 'file', bytes)).rejects.toMatchObject({ code });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000_000).toBeLessThan(8);
  });

  test('a document with a password is called so', async () => {
    const locked = zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'META-INF/manifest.xml': strToU8('<m:encryption-data/>'),
      'content.xml': strToU8('x'),
    });
    await expect(readAll(odtReader, 'x.odt', locked)).rejects.toMatchObject({ code: 'encrypted-document' });
  });

  test('documents cut anywhere end in data or in a problem', async () => {
    for (const [reader, path] of [
      [odtReader, 'odt/two-columns.odt'],
      [xlsxReader, 'same-words/calc.xlsx'],
      [rtfReader, 'rtf/two-columns.rtf'],
    ] as const) {
      const whole = bytesOf(path);
      for (let length = 50; length < whole.length; length += 331)
        await readAll(reader, 'x', whole.subarray(0, length)).catch((error) => expect(error).toHaveProperty('hint'));
    }
  });
});
