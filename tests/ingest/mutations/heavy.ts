import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { DEFAULT_CONFIG } from '../../../src/config/config.js';
import { inspectFile } from '../../../src/ingest/inspect.js';
import { prepareIngest } from '../../../src/ingest/prepare.js';
import type { Outcome } from './run-mutations.js';

/** Input that is large, endless or meant to do harm. */
export interface HeavyCase {
  readonly name: string;
  /** Writes the input and gives its path. */
  prepare(folder: string): string;
}

const MEGABYTE = 1024 * 1024;

/** Writes a file of many megabytes piece by piece. */
function writeLarge(path: string, megabytes: number, start: string, piece: string, end: string): void {
  const file = openSync(path, 'w');
  writeSync(file, start);
  const block = piece.repeat(Math.ceil(MEGABYTE / piece.length));
  for (let count = 0; count < megabytes; count++) writeSync(file, block);
  writeSync(file, end);
  closeSync(file);
}

const TABLE = 'speaker,text\nT,How was it?\nC,"It was long, and cold."\n';

export function heavyCases(): readonly HeavyCase[] {
  const file = (name: string, write: (path: string) => void): HeavyCase => ({
    name,
    prepare: (folder) => {
      const path = join(folder, name);
      write(path);
      return path;
    },
  });
  const folderCase = (name: string, write: (folder: string) => void): HeavyCase => ({
    name,
    prepare: (folder) => {
      const inner = join(folder, 'in');
      mkdirSync(inner);
      write(inner);
      return inner;
    },
  });
  return [
    file('line-of-200-mb.txt', (path) => writeLarge(path, 200, 'T: ', 'and then ', '\nC: yes\n')),
    file('line-of-200-mb.csv', (path) => writeLarge(path, 200, `${TABLE}T,`, 'and then ', '\nC,yes\n')),
    file('line-of-200-mb.jsonl', (path) =>
      writeLarge(path, 200, '{"speaker":"T","text":"a b"}\n{"speaker":"T","text":"', 'and then ', '"}\n'),
    ),
    file('line-of-200-mb.json', (path) => writeLarge(path, 200, '[{"speaker":"T","text":"', 'and then ', '"}]\n')),
    file('line-of-200-mb.vtt', (path) =>
      writeLarge(path, 200, 'WEBVTT\n\n00:01.000 --> 00:02.000\nT: ', 'and then ', '\n'),
    ),
    file('quote-open-for-200-mb.csv', (path) => writeLarge(path, 200, `${TABLE}T,"`, 'and then\n', '')),
    file('one-session-of-200-mb.csv', (path) =>
      writeLarge(path, 200, 'speaker,text\n', 'T,How was it then?\nC,It was long.\n', ''),
    ),
    file('table-of-60-mb.csv', (path) =>
      writeLarge(
        path,
        60,
        'session,speaker,text\n',
        'a,T,How was it then for you?\na,C,It was long.\nb,T,And now?\nb,C,Better than that.\n',
        '',
      ),
    ),
    file('text-of-60-mb.txt', (path) => writeLarge(path, 60, '', 'T: How was it then for you?\nC: It was long.\n', '')),
    file('json-of-60-mb.json', (path) =>
      writeLarge(
        path,
        60,
        '[',
        '{"speaker":"T","text":"How was it?"},{"speaker":"C","text":"Long."},',
        '{"speaker":"T","text":"So."}]',
      ),
    ),
    file('million-columns.csv', (path) =>
      writeFileSync(
        path,
        `speaker,text${',x'.repeat(1_000_000)}\nT,How was it?${',y'.repeat(1_000_000)}\nC,It was long.${',y'.repeat(1_000_000)}\n`,
      ),
    ),
    file('million-columns-below.csv', (path) => writeFileSync(path, `${TABLE}T,So it was.${',y'.repeat(900_000)}\n`)),
    file('deep.json', (path) => writeFileSync(path, '['.repeat(5_000_000))),
    file('deep-closed.json', (path) =>
      writeFileSync(path, `[{"speaker":"T","text":"a b","x":${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}}]`),
    ),
    file('deep-objects.json', (path) =>
      writeFileSync(path, `${'{"sessions":'.repeat(300_000)}1${'}'.repeat(300_000)}`),
    ),
    file('zeros.bin', (path) => writeFileSync(path, Buffer.alloc(200 * MEGABYTE))),
    file('zero-bomb.zip', (path) =>
      writeFileSync(path, zipSync({ 'a.txt': new Uint8Array(400 * MEGABYTE) }, { level: 9 })),
    ),
    file('word-bomb.docx', (path) =>
      writeFileSync(
        path,
        zipSync(
          {
            '[Content_Types].xml': Buffer.from('<Types/>'),
            'word/document.xml': Buffer.concat([
              Buffer.from('<w:document><w:body>'),
              Buffer.alloc(400 * MEGABYTE, 'a'),
            ]),
          },
          { level: 9 },
        ),
      ),
    ),
    file('sheet-bomb.xlsx', (path) =>
      writeFileSync(
        path,
        zipSync(
          {
            '[Content_Types].xml': Buffer.from('<Types/>'),
            'xl/workbook.xml': Buffer.from('<workbook><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
            'xl/_rels/workbook.xml.rels': Buffer.from(
              '<Relationships><Relationship Id="rId1" Target="worksheets/s.xml"/></Relationships>',
            ),
            'xl/worksheets/s.xml': Buffer.from(
              `<worksheet><sheetData>${'<row><c t="inlineStr"><is><t>T: so</t></is></c><c r="XFD1"><v>1</v></c></row>'.repeat(2_000_000)}`,
            ),
          },
          { level: 9 },
        ),
      ),
    ),
    file('groups-of-30-mb.rtf', (path) => writeLarge(path, 30, '{\\rtf1 ', '{\\b T: a\\par}', '}')),
    file('pages-of-40-mb.pdf', (path) =>
      writeLarge(
        path,
        40,
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>endobj\n4 0 obj<<>>stream\nBT /F 11 Tf 60 700 Td\n',
        '(Ana how was it then) Tj 0 -12 Td\n',
        'ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n',
      ),
    ),
    file('elements-of-9-mb.html', (path) => writeLarge(path, 9, '<html><body>', '<p><b>T</b> so it was', '')),
    file('nested-bomb.zip', (path) => {
      let inner = zipSync({ 'a.txt': new Uint8Array(50 * MEGABYTE) }, { level: 9 });
      for (let depth = 0; depth < 5; depth++)
        inner = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`${index}.zip`, inner])), {
          level: 9,
        });
      writeFileSync(path, inner);
    }),
    file('many-members.zip', (path) =>
      writeFileSync(
        path,
        zipSync(
          Object.fromEntries(
            Array.from({ length: 60_000 }, (_, index) => [`${index}.txt`, Buffer.from('T: a\nC: b\n')]),
          ),
          { level: 0 },
        ),
      ),
    ),
    file('paths-out.zip', (path) =>
      writeFileSync(
        path,
        zipSync({
          '../../../tmp/oars-escape.txt': Buffer.from('T: How are you?\nC: Fine.\n'),
          '/oars-escape.txt': Buffer.from('T: How are you?\nC: Fine.\n'),
        }),
      ),
    ),
    file('entities.eaf', (path) =>
      writeFileSync(
        path,
        `<?xml version="1.0"?><!DOCTYPE a [${Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n} "${n === 0 ? 'lol' : `&e${n - 1};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]><ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER/><TIER TIER_ID="T"><ANNOTATION><ALIGNABLE_ANNOTATION><ANNOTATION_VALUE>&e29;&x;</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>`,
      ),
    ),
    file('deep.eaf', (path) =>
      writeFileSync(path, `<?xml version="1.0"?><ANNOTATION_DOCUMENT>${'<TIER>'.repeat(500_000)}`),
    ),
    file('colons.txt', (path) =>
      writeFileSync(path, `T: a\nC: b\n${': '.repeat(2_000_000)}\n${'a '.repeat(100_000)}:\n${'A'.repeat(3900)}:\n`),
    ),
    file('brackets.txt', (path) =>
      writeFileSync(
        path,
        `T: ${'['.repeat(300_000)}\nC: ${'('.repeat(300_000)}\nT: ${'[('.repeat(200_000)}${'*'.repeat(200_000)}\nC: ok\n`,
      ),
    ),
    file('one-word.txt', (path) =>
      writeFileSync(
        path,
        `T: ${'a'.repeat(3_000_000)}\nC: ${'1'.repeat(3_000_000)}\nT: ${"a'".repeat(1_000_000)}\nC: ${'a.b@'.repeat(500_000)}\nT: ${'Aa '.repeat(500_000)}\n`,
      ),
    ),
    file('blanks.txt', (path) => writeFileSync(path, `T: a${' '.repeat(5_000_000)}b\nC: ${'\t'.repeat(3_000_000)}x\n`)),
    folderCase('links in a circle', (folder) => {
      mkdirSync(join(folder, 'a'));
      symlinkSync(folder, join(folder, 'a/up'));
      symlinkSync(join(folder, 'y'), join(folder, 'x'));
      symlinkSync(join(folder, 'x'), join(folder, 'y'));
      writeFileSync(join(folder, 'a/t.txt'), 'T: How are you?\nC: Fine.\n');
    }),
    folderCase('a file no one may read, a pipe, a folder in a folder in …', (folder) => {
      writeFileSync(join(folder, 'shut.txt'), 'T: a\nC: b\n');
      chmodSync(join(folder, 'shut.txt'), 0o000);
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      let deep = folder;
      for (let depth = 0; depth < 300; depth++) {
        deep = join(deep, 'd');
        mkdirSync(deep);
      }
      writeFileSync(join(deep, 't.txt'), 'T: How are you?\nC: Fine.\n');
    }),
  ];
}

/** Reads everything under a path; throws when a file is neither read nor explained. */
export async function ingestAll(path: string): Promise<Outcome> {
  const started = performance.now();
  const { files, options, problems } = await prepareIngest([path], DEFAULT_CONFIG.ingest);
  const codes = problems.map(({ code }) => code);
  let status: Outcome['status'] = 'read';
  let format: string | null = null;
  for (const file of files) {
    const report = await inspectFile(file, options);
    format = report.format?.id ?? null;
    codes.push(...report.problems.map(({ code }) => code));
    if (report.file.status !== 'read') {
      status = report.file.status;
      if (!report.problems.some(({ severity }) => severity === 'error'))
        throw new Error(`${file.path}: neither read nor explained`);
    }
  }
  return { status, format, codes, milliseconds: performance.now() - started };
}
