import { InvalidArgumentError } from 'commander';

/** A flag's whole number, 0 or more. */
export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) throw new InvalidArgumentError('expected a whole number.');
  return value;
}

/** A flag's length of time in seconds: `20m`, `90s`, `1h`. */
export function seconds(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(s|m|h)$/.exec(text) ?? [];
  if (amount === undefined) throw new InvalidArgumentError('expected a length such as 20m, 90s or 1h.');
  return Number(amount) * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
}
