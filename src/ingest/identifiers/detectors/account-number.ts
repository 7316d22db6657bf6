import type { Detector, IdentifierSpan } from '../detector.js';
import { findLabelledValues } from '../labelled-value.js';
import type { Reading } from '../reading.js';

/** A bank, card or billing account number: announced, or a payment card by its check digit. */
export const accountNumber: Detector = {
  kind: 'account-number',
  label: 'account or card number',
  placeholder: 'ACCOUNT',
  find: (reading) => [
    ...findCards(reading),
    ...findLabelledValues(reading, { label: LABEL, minDigits: 4, maxDigits: 19, confidence: 0.85 }),
  ],
};

const LABEL =
  /\b(?:accounts?|routing|debit(?: card)?|credit card|card (?:number|ending|on file)|visa|mastercard|iban|checking|savings)\b/g;

function findCards(reading: Reading): readonly IdentifierSpan[] {
  if (!reading.hasDigit) return [];
  return Array.from(reading.text.matchAll(/(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g))
    .filter((match) => passesCheckDigit(match[0].replaceAll(/\D/g, '')))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, confidence: 0.95 }));
}

/** Luhn's formula. */
function passesCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
