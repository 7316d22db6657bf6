import { expect, test } from 'vitest';
import { classesOf } from '../../src/coding/features/clusters.js';
import { FeatureList } from '../../src/coding/features/feature-list.js';
import { lexicalFeatures } from '../../src/coding/features/lexical.js';
import { surroundingsOf, type Unit } from '../../src/coding/features/surroundings.js';
import { tokenise } from '../../src/coding/features/tokens.js';
import { addRows, firstColumns } from '../../src/coding/model/columns.js';
import { addHidden } from '../../src/coding/model/deep.js';
import { findRows } from '../../src/coding/model/find-rows.js';
import { baseScores } from '../../src/coding/model/score.js';
import { loadShippedCoder, loadShippedModel } from '../../src/coding/shipped.js';

const { model } = loadShippedModel();
const UNITS: readonly Unit[] = [
  { turn: 0, role: 'practitioner', text: 'Hi Noor, good to see you. How have the evenings been since we talked?' },
  { turn: 1, role: 'client', text: "Honestly? Worse — I don't know… I drank 4 nights out of 7." },
  { turn: 1, role: 'client', text: 'And I told my sister I’d stopped.' },
  { turn: 2, role: 'other', text: 'Sorry, wrong room.' },
  { turn: 3, role: 'practitioner', text: '' },
  { turn: 3, role: 'practitioner', text: 'So it hurts to hide it from her.' },
  { turn: 3, role: 'practitioner', text: 'What would telling her be like?' },
  { turn: 1, role: 'other', text: 'The phone.' },
  { turn: 3, role: 'practitioner', text: 'Take your time with that.' },
  { turn: 4, role: 'client', text: 'ÉLODIE would understand. She always, always does!' },
];

test('what is added up word by word and turn by turn is what the features add up to', () => {
  const texts = UNITS.map((unit) => unit.text);
  const tokens = tokenise(texts);
  const reading = { texts, tokens, classes: classesOf(model.clusters, tokens) };
  const list = new FeatureList();
  const combiners = [...model.combiners.practitioner, ...model.combiners.client];
  const { scores } = baseScores(model, UNITS, false, combiners, null).view.base;
  let compared = 0;
  for (const unit of surroundingsOf(UNITS, tokens)) {
    if (unit.role === 'other') continue;
    const table = model.tables[unit.role];
    const columns = firstColumns(table, table.outputs);
    const expected = Float64Array.from(columns.bias);
    list.clear();
    lexicalFeatures(reading, unit, list);
    findRows(columns, list);
    addRows(columns, list, expected);
    addHidden(model.hidden[unit.role], expected);
    for (const [column, value] of (scores[unit.unit] ?? []).entries()) {
      expect(value).toBeCloseTo(expected[column] ?? Number.NaN, 4);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(200);
});

test('codes do not depend on what was coded before, however many words that had', () => {
  const session = { utterances: UNITS.map(({ turn, role, text }) => ({ turn, role, spoken: text })) };
  const coder = loadShippedCoder();
  const first = coder.predict(session, { explain: true });
  const letter = (n: number): string => String.fromCharCode(97 + (n % 26));
  const words = Array.from(
    { length: 12_000 },
    (_, n) => letter(n) + letter(n / 26) + letter(n / 676) + letter(n / 17_576),
  );
  const long = { utterances: [{ turn: 0, role: 'client' as const, spoken: words.join(' ') }] };
  coder.predict(long, { explain: false });
  coder.predict(long, { explain: true });
  expect(coder.predict(session, { explain: true })).toEqual(first);
});
