import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GUARDS } from '../../src/coding/guards.js';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { validateConfig } from '../../src/config/validate.js';
import { FLAG_CATALOGUE } from '../../src/instruments/flags.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { printCodebook } from '../../src/instruments/print-codebook.js';
import { checkFailOn, findFlagged } from '../../src/run/fail-on.js';
import { makeConversation, makeResult } from '../support/make-results.js';
import { makeRun } from '../support/make-run.js';

describe('--fail-on', () => {
  test('takes every flag that an audit can raise, one’s own as well', () => {
    checkFailOn(
      FLAG_CATALOGUE.map(({ id }) => id),
      DEFAULT_CONFIG,
    );
    const own = {
      id: 'below-ours',
      instrument: 'miti-3.1.1',
      measure: 'percent_open_questions',
      below: 60,
      source: 'ours',
    };
    checkFailOn(['below-ours'], validateConfig({ flags: { practitioner: [own] } }, 'test'));
    expect(() => checkFailOn(['below-ours'], DEFAULT_CONFIG)).toThrow('no such flag');
  });

  test('names the nearest flag for a mistyped one, and all for a word that is like none', () => {
    expect(() => checkFailOn(['mi-non-adherant'], DEFAULT_CONFIG)).toThrow(
      expect.objectContaining({ code: 'unknown-flag', hint: expect.stringContaining('"mi-non-adherent"') }),
    );
    expect(() => checkFailOn(['banana'], DEFAULT_CONFIG)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('too-short') }),
    );
  });

  test('finds the sessions and the practitioners that carry it', () => {
    const results = [1, 2].map((seed) => makeResult({ id: `s${seed}`, said: makeConversation(seed, seed - 1, 4) }));
    const sessions = results.map(({ summary }, at) => ({
      ...summary,
      flags:
        at === 0 ? [{ id: 'too-short', label: '', rule: '', n: 1, utteranceIds: [], needsHumanReview: false }] : [],
    }));
    const flag = {
      id: 'below-beginning-proficiency',
      label: '',
      rule: '',
      n: 3,
      utteranceIds: [],
      needsHumanReview: true,
    };
    const run = makeRun(results, {
      sessions,
      practitionerFlags: [
        { practitionerId: 'p1', flag },
        { practitionerId: 'p1', flag },
      ],
    });
    expect(findFlagged(run, ['too-short'])).toEqual({ sessions: ['s1'], practitioners: [] });
    expect(findFlagged(run, ['below-beginning-proficiency'])).toEqual({ sessions: [], practitioners: ['p1'] });
    expect(findFlagged(run, [])).toEqual({ sessions: [], practitioners: [] });
  });
});

describe('the catalogue of flags', () => {
  const raised = ['src/scoring/flags.ts', 'src/cohorts/practitioner-flags.ts'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bid: '([a-z-]+)'/g)].map((match) => match[1]),
  );

  test('lists every flag that the rules can raise, and no other', () => {
    const configured = DEFAULT_CONFIG.flags.practitioner.map(({ id }) => id);
    expect(new Set(FLAG_CATALOGUE.map(({ id }) => id))).toEqual(new Set([...raised, ...configured]));
  });

  test('points to figures that the configuration has', () => {
    for (const { configuredBy } of FLAG_CATALOGUE)
      for (const key of configuredBy) expect(Object.keys(DEFAULT_CONFIG.flags)).toContain(key);
  });

  test.each(['md', 'csv', 'json'] as const)('is part of the codebook as %s', (format) => {
    const printed = printCodebook(format, { bars: [], together: null, guards: GUARDS }, INSTRUMENTS);
    for (const { id, source } of FLAG_CATALOGUE) {
      expect(printed).toContain(id);
      expect(printed.replaceAll('""', '"')).toContain(source);
    }
  });
});
