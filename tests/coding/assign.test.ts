import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignWithin } from '../../src/coding/assign.js';
import { type CodeId, PRACTITIONER_CODES } from '../../src/domain/codes.js';

const code = fc.constantFrom<CodeId>(...PRACTITIONER_CODES);
const belief = fc.dictionary(code, fc.double({ min: 0, max: 1, noNaN: true })) as fc.Arbitrary<
  Partial<Record<CodeId, number>>
>;

test('every group is met when there are utterances enough, and nothing outside the bounds is given', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(code, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      fc.uniqueArray(code, { minLength: 1 }),
      fc.array(belief, { minLength: 3, maxLength: 6 }),
      (groups, rest, beliefs) => {
        const codes = assignWithin({ groups, rest }, beliefs);
        expect(codes).toHaveLength(beliefs.length);
        for (const group of groups) expect(codes.some((one) => one !== null && group.includes(one))).toBe(true);
        for (const one of codes) expect([...groups.flat(), ...rest]).toContain(one);
      },
    ),
  );
});

test('no other assignment within the bounds is likelier', () => {
  const beliefs = [
    { OQ: 0.6, SR: 0.3, FA: 0.1 },
    { OQ: 0.5, SR: 0.1, FA: 0.4 },
  ] as const;
  expect(assignWithin({ groups: [['OQ'], ['SR']], rest: ['FA'] }, beliefs)).toEqual(['SR', 'OQ']);
  expect(assignWithin({ groups: [['OQ']], rest: ['FA'] }, beliefs)).toEqual(['OQ', 'OQ']);
  expect(assignWithin({ groups: [], rest: ['FA'] }, beliefs)).toEqual(['FA', 'FA']);
});
