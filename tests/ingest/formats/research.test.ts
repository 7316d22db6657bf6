import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxReader } from '../../../src/ingest/formats/readers/docx.js';
import { eafReader } from '../../../src/ingest/formats/readers/eaf.js';
import { exmaraldaReader } from '../../../src/ingest/formats/readers/exmaralda.js';
import { refiQdaReader } from '../../../src/ingest/formats/readers/refi-qda.js';
import { chooseReader, READERS } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll, testReader } from './conformance.js';
import { bytesOf, casesOf } from './fixture.js';

testReader(exmaraldaReader, casesOf('exmaralda/overlap.exb', 'same-words/talk.exb'));
testReader(refiQdaReader, casesOf('refi-qda/coded.qdpx', 'same-words/project.qdpx'));

test('EXMARaLDA: speakers by their abbreviation, overlap in order, no gestures, codes of an annotation tier', async () => {
  const { transcripts } = await readAll(exmaraldaReader, 'x.exb', bytesOf('exmaralda/overlap.exb'));
  expect(
    transcripts[0]?.turns.map(({ start, end, speaker, text, codings }) => [
      start,
      end,
      speaker,
      text,
      codings.map(({ original }) => original),
    ]),
  ).toEqual([
    [0, 2.5, 'IN', 'You came on foot?', ['CQ']],
    [2, 4, 'JO', 'I did, all the way.', []],
    [4, 6, 'IN', 'All the way.', ['SR']],
  ]);
});

test('REFI-QDA: a session a text, codes where people put them, other codes counted, papers left out', async () => {
  const { transcripts, problems } = await readAll(refiQdaReader, 'x.qdpx', bytesOf('refi-qda/coded.qdpx'));
  expect(
    transcripts.map(({ source, turns }) => [source.part, turns.map(({ speaker, text }) => [speaker, text])]),
  ).toEqual([
    [
      'Visit 4',
      [
        ['Ines', 'You slept on it 🙂 and came.'],
        ['Joel', 'I did. I want the rent paid.'],
        ['Ines', 'What would help?'],
        ['Joel', 'A plan.'],
      ],
    ],
    [
      'Visit 5',
      [
        ['Ines', 'And now?'],
        ['Joel', 'Paid.'],
        ['Ines', 'Paid!'],
        ['Joel', 'All of it.'],
      ],
    ],
  ]);
  const marked = transcripts[0]?.turns.flatMap(({ text, codings }) =>
    codings.map((one) => one.unit === 'span' && [one.annotator, one.code, text.slice(one.start, one.end)]),
  );
  expect(marked).toEqual([
    ['K. Moe', 'change', 'I want the rent paid.'],
    ['K. Moe', 'OQ', 'What would help?'],
  ]);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['unknown-codes', 'warning'],
    ['sources-left-out', 'warning'],
  ]);
});

test('REFI-QDA: told by its name where the project stands behind its sources', () => {
  const bytes = zipSync(
    { 'Sources/a.docx': bytesOf('docx/names.docx'), 'project.qde': strToU8('<Project/>') },
    { level: 0 },
  );
  expect(chooseReader(memorySource('study.qdpx', bytes).head)?.reader.id).toBe('refi-qda');
});

test('an archive of Word documents that are not packed again is an archive', async () => {
  const bytes = zipSync({ 'a.docx': bytesOf('docx/names.docx'), 'b.docx': bytesOf('docx/teams.docx') }, { level: 0 });
  expect(docxReader.accepts(memorySource('x', bytes).head).accepted).toBe(false);
  expect(chooseReader(memorySource('x', bytes).head)?.reader.id).toBe('zip');
});

test.each([
  ['Index/Document.iwa', /Apple Pages/],
  ['ppt/presentation.xml', /PowerPoint/],
  ['META-INF/container.xml', /e-book/],
])('a document of another program is named: %s', async (name, message) => {
  const zipReader = READERS.find(({ id }) => id === 'zip')!;
  await expect(readAll(zipReader, 'x', zipSync({ [name]: strToU8('x') }))).rejects.toMatchObject({
    code: 'not-a-transcript',
    message,
  });
});

test('ELAN: tiers of gestures, references and numbers are told by name, kind and content; overlap on one tier is said', async () => {
  const slots = [0, 900, 1000, 2000, 1500, 2500].map(
    (time, at) => `<TIME_SLOT TIME_SLOT_ID="t${at}" TIME_VALUE="${time}"/>`,
  );
  const note = (id: string, from: number, to: number, text: string) =>
    `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="${id}" TIME_SLOT_REF1="t${from}" TIME_SLOT_REF2="t${to}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
  const tier = (name: string, kind: string, ...notes: readonly string[]) =>
    `<TIER TIER_ID="${name}" LINGUISTIC_TYPE_REF="${kind}">${notes.join('')}</TIER>`;
  const xml = `<ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER>${slots.join('')}</TIME_ORDER>${[
    tier(
      'Ines',
      'utterance',
      note('a1', 0, 1, 'You came.'),
      note('a2', 2, 3, 'On foot?'),
      note('a3', 4, 5, 'All the way?'),
    ),
    tier('Ines-hands', 'gesture', note('b1', 0, 1, 'points at shoes')),
    tier('gaze@Ines', 'x', note('c1', 0, 1, 'at the door')),
    tier('all', 'x', note('d1', 0, 1, 'visit4.001'), note('d2', 2, 3, 'visit4.002')),
  ].join('')}</ANNOTATION_DOCUMENT>`;
  const { transcripts, problems } = await readAll(eafReader, 'x.eaf', xml);
  expect([...new Set(transcripts[0]?.turns.map(({ speaker }) => speaker))]).toEqual(['Ines']);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['overlap-in-tier', 'warning']]);
});
