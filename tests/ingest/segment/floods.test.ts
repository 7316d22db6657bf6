import { expect, test } from 'vitest';
import { blankChatMarkup } from '../../../src/ingest/formats/parts/cha/markup.js';
import { blankMarkup } from '../../../src/ingest/formats/parts/markup.js';
import { blankPlaceholders } from '../../../src/ingest/identifiers/placeholders.js';
import { segmentTurn } from '../../../src/ingest/segment/segment.js';

const FLOODS = ['(', '[', ':', '@', '*', '-->', '<', 'x', '_', '.', '?"', 'a ', 'yeah ', '&a;', '}'];

test.each(FLOODS)('a hundred thousand characters of %j take no longer than their length', (piece) => {
  const text = `so I ${piece.repeat(100_000 / piece.length)}said`;
  const before = performance.now();
  segmentTurn(text);
  blankMarkup(text);
  blankChatMarkup(text);
  blankPlaceholders(text);
  expect(performance.now() - before).toBeLessThan(5000);
});
