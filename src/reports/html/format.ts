import type { MeasureValue, UndefinedReason } from '../../domain/measure.js';
import type { Measure, Threshold } from '../../instruments/instrument.js';

/** A missing value. */
export const NONE = '–';

/** A value for people: the only place where numbers are rounded. */
export function formatValue(value: number, measure: Measure): string {
  switch (measure.unit) {
    case 'percent':
      return `${roundWithinLevel(value, 0, measure.threshold)}%`;
    case 'ratio':
      return roundWithinLevel(value, 2, measure.threshold);
    case 'rating':
      return roundWithinLevel(value, 1, measure.threshold);
    case 'seconds':
      return formatDuration(value);
    case 'count':
    case 'words':
      return formatCount(value);
    default:
      return assertUnit(measure.unit);
  }
}

/** A measured value, or the reason why there is none. */
export function formatResult(result: MeasureValue, measure: Measure): string {
  switch (result.status) {
    case 'measured':
      return formatValue(result.value, measure);
    case 'undefined':
      return REASONS[result.because];
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

/** Whole numbers with thin spaces between thousands; others to one decimal. */
export function formatCount(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 10_000) return String(value);
  const text = Number.isInteger(value) ? String(value) : value.toFixed(1);
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** `24 min`, `1 h 05`, `40 s`. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)}`;
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

/** `1 session`, `3 sessions`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const REASONS: Readonly<Record<UndefinedReason, string>> = {
  'no-questions': 'no questions',
  'no-reflections': 'no reflections',
  'no-codes': 'no codes',
  'no-mi-codes': 'none either way',
  'no-client-talk': 'none either way',
  'no-words': 'no words',
  'no-times': 'no time stamps',
};

/** Shows more decimals where rounding would carry a value over a threshold it has not reached. */
function roundWithinLevel(value: number, decimals: number, threshold: Threshold | null): string {
  const reached = (shown: number) => threshold?.levels.filter((level) => shown >= level.value).length ?? 0;
  for (let digits = decimals; digits < decimals + 3; digits += 1) {
    const text = value.toFixed(digits);
    if (reached(Number(text)) === reached(value)) return text;
  }
  return String(value);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function assertUnit(unit: never): never {
  throw new Error(`no format for the unit ${String(unit)}`);
}
