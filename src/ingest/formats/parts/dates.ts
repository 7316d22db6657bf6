/** Which of two numbers comes first where a date is written with the year last. */
export type DateOrder = 'day-first' | 'month-first';

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `YYYY-MM-DD` or `YYYY-MM` from a date or time stamp; null where it is none, or could be read two ways and no order is given. */
export function toDate(text: string, order: DateOrder | null = null): string | null {
  const given = text.trim();
  const stated = inStatedOrder(given);
  if (stated !== undefined) return stated;
  const readings = readingsOf(given);
  if (order !== null) return readings[order];
  const { 'day-first': day, 'month-first': month } = readings;
  if (day !== null && month !== null) return day === month ? day : null;
  return day ?? month;
}

/** The two dates that a writing such as 03/05/2026 can mean; null where a reading is no date. */
export function readingsOf(text: string): Readonly<Record<DateOrder, string | null>> {
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[./ -]\s?(\d{1,2})[./ -]\s?(\d{4}|\d{2})(?:[T ,].*)?$/.exec(text.trim()) ?? [];
  const whole = year.length === 2 ? `20${year}` : year;
  return { 'day-first': dateOf(whole, second, first), 'month-first': dateOf(whole, first, second) };
}

/** What the values of a column say together: their order, or null where all can be read both ways, or some only one and others only the other. */
export function orderOf(values: Iterable<string>): DateOrder | null {
  const proven = new Set<DateOrder>();
  for (const value of values) {
    if (inStatedOrder(value.trim()) !== undefined) continue;
    const readings = readingsOf(value);
    if (readings['day-first'] !== null && readings['month-first'] === null) proven.add('day-first');
    if (readings['month-first'] !== null && readings['day-first'] === null) proven.add('month-first');
  }
  const [only] = proven;
  return proven.size === 1 && only !== undefined ? only : null;
}

/** Writings that say themselves what is what: the year first, or the month by name; undefined for any other. */
function inStatedOrder(text: string): string | null | undefined {
  const year =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (year) return year[3] === undefined ? monthOf(year[1], year[2]) : dateOf(year[1], year[2], year[3]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(text);
  if (dayFirst) return dateOf(dayFirst[3], numberOfMonth(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/i.exec(text);
  if (monthFirst) return dateOf(monthFirst[3], numberOfMonth(monthFirst[1]), monthFirst[2]);
  return undefined;
}

function numberOfMonth(name = ''): string {
  return String(MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function monthOf(year = '', month = ''): string | null {
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : null;
}

function dateOf(year = '', month = '', day = ''): string | null {
  const whole = monthOf(year, month);
  if (whole === null) return null;
  const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= daysInMonth ? `${whole}-${day.padStart(2, '0')}` : null;
}
