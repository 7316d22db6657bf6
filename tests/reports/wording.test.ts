import { describe, expect, test } from 'vitest';
import { buildAllFeedback } from '../../src/cohorts/feedback.js';
import { renderFeedbackSheet } from '../../src/reports/html/pages/feedback-sheet.js';
import { parseWording } from '../../src/reports/wording/parse-wording.js';
import { speak } from '../../src/reports/wording/role-names.js';
import { MANUAL_WORDING, PEER_WORDING, phrase } from '../../src/reports/wording/wording.js';
import { CONTEXT } from '../support/context.js';
import { makeMoments } from '../support/make-pages.js';
import { makeClinic } from '../support/make-run.js';

describe('a wording file', () => {
  test('changes the words it names and keeps the others', () => {
    const wording = parseWording({ client: 'guest', clients: 'guests', livedTitle: 'What you shared' }, 'w.json');
    expect(wording).toEqual({ ...PEER_WORDING, client: 'guest', clients: 'guests', livedTitle: 'What you shared' });
    expect(phrase(wording, 'growth.reflect.try')).toContain('See what the guest does with it');
  });
  test('can start from the manuals’ words', () => {
    expect(parseWording({ base: 'manual' }, 'w.json')).toEqual(MANUAL_WORDING);
  });
  test.each([
    [{ livedTitel: 'x' }, 'w.json: there are no words called "livedTitel".', 'Did you mean "livedTitle"?'],
    [{ livedTitle: 3 }, 'w.json: expected text for "livedTitle".', 'Put the words between quotation marks.'],
    [
      { sheetTitle: 'For {name}' },
      'w.json: "sheetTitle" has no {name}.',
      'It can name {id}, {practitioner}, {practitioners}, {client}, {clients}.',
    ],
    [{ base: 'friendly' }, 'w.json: expected "base" to be "peer" or "manual".', 'Use one of the two, or leave it out.'],
    [
      ['x'],
      'w.json: expected an object of words by key.',
      'Begin with { "base": "peer" } and add the words you want to change.',
    ],
  ])('%j is refused with what to do', (value, message, hint) => {
    expect(() => parseWording(value, 'w.json')).toThrowError(
      expect.objectContaining({ code: 'bad-wording', message, hint }),
    );
  });
});

test('an instrument’s sentences speak of the programme’s roles', () => {
  expect(speak("The practitioner's share; Practitioner talk; clients", PEER_WORDING)).toBe(
    "The peer supporter's share; Peer supporter talk; peers",
  );
});

test('every sentence of a sheet has its figures and role names filled in', () => {
  const clinic = makeClinic({ practitioners: 6, sessionsEach: 4 });
  const sheets = buildAllFeedback(
    clinic.map((one) => one.summary),
    makeMoments(clinic),
    { minimumDenominator: 10, highTalkPercent: 40 },
  );
  for (const sheet of sheets) {
    for (const wording of [PEER_WORDING, MANUAL_WORDING]) {
      const html = renderFeedbackSheet(sheet, { ...CONTEXT, wording });
      const body = html.slice(html.indexOf('<main'), html.indexOf('</footer>'));
      expect(body).not.toMatch(/\{\w+\}/);
      if (wording === MANUAL_WORDING) expect(body).not.toMatch(/\bpeers?\b/i);
    }
  }
});
