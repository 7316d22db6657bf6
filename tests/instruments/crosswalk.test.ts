import { expect, test } from 'vitest';
import { PRACTITIONER_CODES } from '../../src/domain/codes.js';
import { PRACTITIONER_CODEBOOK } from '../../src/instruments/codebook.js';

/** The published crosswalk, code by code: MISC 2.5, MITI 3.1.1, MITI 4.2.1. */
const CROSSWALK = [
  ['OQ', 'OQ', 'OQ', 'Q'],
  ['CQ', 'CQ', 'CQ', 'Q'],
  ['SR', 'SR', 'SR', 'SR'],
  ['CR', 'CR', 'CR', 'CR'],
  ['AF', 'AF', 'MIA', 'AF'],
  ['SU', 'SU', 'MIA', null],
  ['EC', 'EC', 'MIA', 'Emphasize'],
  ['SK', 'EC', 'MIA', 'Seek'],
  ['GI', 'GI', 'GI', 'GI'],
  ['ADP', 'ADP', null, 'Persuade with Permission'],
  ['ADW', 'ADW', 'MINA', 'Persuade'],
  ['RC', 'RCW', 'MINA', 'Persuade'],
  ['DI', 'DI', 'MINA', 'Persuade'],
  ['CO', 'CO', 'MINA', 'Confront'],
  ['WA', 'WA', 'MINA', 'Confront'],
  ['SD', 'GI', null, null],
  ['ST', 'ST', null, null],
  ['FA', 'FA', null, null],
  ['FI', 'FI', null, null],
  ['NC', 'NC', null, null],
];

test('every code stands in every instrument where the manuals put it', () => {
  expect(PRACTITIONER_CODEBOOK.map((one) => [one.id, one.misc, one.miti3, one.miti4])).toEqual(CROSSWALK);
  expect(PRACTITIONER_CODEBOOK.map((one) => one.id)).toEqual([...PRACTITIONER_CODES]);
});
