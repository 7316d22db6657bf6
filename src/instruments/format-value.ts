import type { Measure, Threshold } from './instrument.js';

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
