import { expect, test } from 'vitest';
import { otterReader } from '../../../src/ingest/formats/readers/otter.js';
import { revTextReader } from '../../../src/ingest/formats/readers/rev-text.js';
import { textReader } from '../../../src/ingest/formats/readers/text.js';
import { testReader } from './conformance.js';
import { casesOf, rowsOf } from './fixture.js';

testReader(otterReader, casesOf('otter/meeting.txt', 'otter/tabs.txt', 'same-words/otter.txt'));
testReader(revTextReader, casesOf('rev-text/clean-verbatim.txt', 'rev-text/inline.txt', 'same-words/rev.txt'));

test('Otter: a title with a date and a summary, hours, an unknown speaker, words over several lines, the credit', async () => {
  expect(await rowsOf(otterReader, 'otter/meeting.txt')).toEqual([
    [10, 0, null, 'Shawna Lee', "So last time you told me about your sister's wedding. How was it?"],
    [13, 9, null, 'Unknown Speaker', 'Loud. I drank\nsoda all night, and at 11:30 I went home.'],
    [17, 3730, null, 'Shawna Lee', 'You stuck to soda all night!'],
    [20, 3734, null, 'Unknown Speaker', 'I did.'],
  ]);
});

test('Otter: tabs, CRLF, names with digits and points, a time in brackets that is speech', async () => {
  expect(await rowsOf(otterReader, 'otter/tabs.txt')).toEqual([
    [1, 2, null, 'Coach 7', 'Hey there.'],
    [4, 5, null, 'Coach 7', 'Can you hear me?'],
    [7, 9, null, "Mr. D'Amato Jr.", 'Loud and clear.'],
    [10, 12, null, 'Coach 7', 'What would you like from today?'],
    [13, 16, null, "Mr. D'Amato Jr.", 'Some peace (10:30 is my curfew).'],
  ]);
});

test('Rev: the words below the heading, tags kept in what is shown', async () => {
  expect(await rowsOf(revTextReader, 'rev-text/clean-verbatim.txt')).toEqual([
    [1, 0, null, 'Speaker 1', 'You were going to try the walking group.'],
    [4, 4, null, 'Speaker 2', 'I did. I went [inaudible 00:00:06] and then on Saturday too.'],
    [7, 11, null, 'Speaker 1', 'Twice in one week. [crosstalk 00:00:13]'],
    [10, 13, null, 'Speaker 2', 'Twice. My knees hate me.'],
  ]);
});

test('Rev: the words on the heading’s line, a line that goes on, a time in brackets that is speech', async () => {
  expect(await rowsOf(revTextReader, 'rev-text/inline.txt')).toEqual([
    [1, 2, null, 'Joanie M.', 'What do you know about the patch already?'],
    [2, 6, null, 'Walt', 'Just what the box says.\nIt says ten weeks.'],
    [4, 12, null, 'Joanie M.', 'Would you like to hear a bit more?'],
    [5, 15, null, 'Walt', "Go on (I've got till 11:15) then."],
  ]);
});

test('text as HLQC has it: no punctuation, double spaces, an empty turn', async () => {
  expect(await rowsOf(textReader, 'hlqc-text/low_003.txt')).toEqual([
    [1, null, null, 'T', 'you have to stop okay'],
    [3, null, null, 'T', 'did you hear me'],
    [4, null, null, 'C', 'i heard you'],
    [5, null, null, 'T', "good so you're gonna throw them out tonight"],
    [6, null, null, 'C', "i don't know"],
  ]);
  expect((await rowsOf(textReader, 'hlqc-text/high_017.txt')).map(([, , , speaker]) => speaker).join('')).toBe(
    'TCTCTC',
  );
});
