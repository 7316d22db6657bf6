/** A moment as a chat prints it; `order` says which of the numbers is the year, the month and the day, where it shows. */
export interface PrintedMoment {
  readonly numbers: readonly [number, number, number];
  readonly order: 'day-first' | 'month-first' | 'year-first' | 'unsure';
  /** Since midnight. */
  readonly seconds: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `11.02.26`, `2026-02-11`, `2/11/26`, `11-Feb-26`, and a time with or without seconds or AM and PM. */
export function readMoment(date: string, time: string): PrintedMoment | null {
  const parts = date.split(/[./ -]+/).filter((part) => part !== '');
  const [one, two, three = 2000] = parts.map((part) => {
    const month = MONTHS.indexOf(part.slice(0, 3).toLowerCase());
    return month === -1 ? Number(part) : month + 1;
  });
  const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s?m\.?)?$/i.exec(time.trim());
  if (!clock || !one || !two || !three) return null;
  const [, hour = '0', minute = '0', second = '0', half] = clock;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second);
  return { numbers: [one, two, three], order: orderOf(one, two, /\p{L}/u.test(parts[1] ?? '')), seconds };
}

function orderOf(one: number, two: number, named: boolean): PrintedMoment['order'] {
  if (one > 31) return 'year-first';
  if (named || one > 12) return 'day-first';
  return two > 12 ? 'month-first' : 'unsure';
}

/** Seconds on one clock for all moments of a chat; what is unsure in one is read as the others are. */
export function toSeconds(moments: readonly (PrintedMoment | null)[]): readonly (number | null)[] {
  const order = moments.find((moment) => moment && moment.order !== 'unsure')?.order ?? 'day-first';
  return moments.map((moment) => {
    if (!moment) return null;
    const [one, two, three] = moment.numbers;
    const [year, month, day] =
      order === 'year-first' ? [one, two, three] : order === 'month-first' ? [three, one, two] : [three, two, one];
    return Date.UTC(year < 100 ? 2000 + year : year, month - 1, day) / 1000 + moment.seconds;
  });
}
