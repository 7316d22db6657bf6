import type { MeasureValue } from '../../domain/measure.js';
import { plural as pluralOf } from '../../domain/plural.js';
import { formatCount, formatValue } from '../../instruments/format-value.js';
import type { Measure } from '../../instruments/instrument.js';

/** A missing value. */
export const NONE = '–';

/** A measured value, or the reason why there is none. */
export function formatResult(result: MeasureValue, measure: Measure): string {
  switch (result.status) {
    case 'measured':
      return formatValue(result.value, measure);
    case 'undefined':
      // An instrument of one's own names its reason in plain words with hyphens.
      return REASONS[result.because] ?? result.because.replaceAll('-', ' ');
    case 'not-rated':
      return 'not rated';
    default:
      return NONE;
  }
}

/** `12 of 30`, `310 : 250`, `mean of 3 ratings` – what stands behind a ratio. */
export function formatParts(numerator: number | null, denominator: number | null, measure: Measure): string {
  if (numerator === null || denominator === null) return '';
  if (measure.unit === 'rating') return `mean of ${plural(denominator, 'rating')}`;
  const between = measure.unit === 'ratio' ? ' : ' : ' of ';
  return `${formatCount(numerator)}${between}${formatCount(denominator)}`;
}

/** `1.10–1.52`, or nothing when there is no interval. */
export function formatInterval(low: number | null, high: number | null, measure: Measure): string {
  if (low === null || high === null) return '';
  const plain: Measure = { ...measure, threshold: null };
  const unit = measure.unit === 'percent' ? '%' : '';
  const [least, most] =
    measure.unit === 'percent' ? [0, 100] : measure.unit === 'rating' ? [1, 5] : [0, Number.POSITIVE_INFINITY];
  // The interval of a mean may reach where no value can be; only what can be is shown.
  const text = (value: number) => formatValue(Math.min(most, Math.max(least, value)), plain).replace('%', '');
  return `${text(low)}–${text(high)}${unit}`;
}

/** A place in a recording: `3:07`, `1:02:45`. */
export function formatClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours === 0
    ? `${minutes}:${twoDigits(whole % 60)}`
    : `${hours}:${twoDigits(minutes)}:${twoDigits(whole % 60)}`;
}

/** `2026-02` as `Feb 2026`; other text as it is. */
export function formatMonth(month: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  const name = number === undefined ? undefined : MONTHS[Number(number) - 1];
  return name === undefined ? month : `${name} ${year}`;
}

/** `2026-02-03` as `3 Feb 2026`. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? formatMonth(date) : `${Number(day)} ${name} ${year}`;
}

/** `1 session`, `3 sessions`, the number as pages show it. */
export function plural(count: number, one: string, many?: string): string {
  return pluralOf(count, one, many, formatCount);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const REASONS: Readonly<Record<string, string>> = {
  'no-questions': 'no questions',
  'no-reflections': 'no reflections',
  'no-codes': 'no codes',
  'no-mi-codes': 'none either way',
  'no-client-talk': 'none either way',
  'no-words': 'no words',
  'no-times': 'no time stamps',
  'set-aside': 'set aside',
  'not-in-this-codebook': 'not in this codebook',
};

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
