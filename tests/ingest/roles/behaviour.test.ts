import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Turn } from '../../../src/domain/transcript.js';
import { practitionerLogOdds } from '../../../src/ingest/roles/behaviour.js';
import { measureBehaviour } from '../../../src/ingest/roles/behaviour-features.js';
import { WEIGHTS } from '../../../src/ingest/roles/behaviour-weights.js';

const words = [...Object.keys(WEIGHTS).filter((name) => /^[a-z']+$/.test(name)), 'window', 'Ägypten', 'don’t', '42'];

test('the log-odds are the weights times what is measured, for any speech', () => {
  const speech = fc.array(fc.constantFrom(...words), { minLength: 12, maxLength: 25 });
  const spoken = fc.tuple(speech, fc.constantFrom('.', '?', '…')).map(([said, mark]) => `${said.join(' ')}${mark}`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('A', 'B', null), spoken), { minLength: 8, maxLength: 30 }),
      (said) => {
        const turns = said.map(
          ([speaker, text], index): Turn => ({
            index,
            speaker,
            text,
            spoken: text,
            start: null,
            end: null,
            line: index + 1,
            codings: [],
          }),
        );
        const measured = (speaker: string) =>
          [...measureBehaviour(turns, speaker).features].reduce(
            (sum, [name, value]) => sum + (WEIGHTS[name] ?? 0) * value,
            0,
          );
        const odds = practitionerLogOdds(turns, 'A', 'B');
        fc.pre(odds !== null);
        expect(odds).toBeCloseTo(measured('A') - measured('B'), 9);
      },
    ),
  );
});
