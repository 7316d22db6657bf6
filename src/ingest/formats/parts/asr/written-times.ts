import { z } from 'zod';

/** Seconds from a text such as "1.4s" or an ISO 8601 duration such as "PT1M2.5S"; null when it is neither. */
function parseDuration(text: string): number | null {
  const plain = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(text);
  if (plain) return Number(plain[1]);
  const iso = /^PT(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6}(?:\.\d{1,9})?)S)?$/.exec(text);
  if (!iso) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = iso;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

export const secondsWritten = z
  .union([z.string().max(40), z.number()])
  .nullish()
  .transform((value) => {
    if (typeof value === 'number') return value;
    return value ? parseDuration(value) : null;
  });

/** Milliseconds as seconds. */
export const milliseconds = z
  .number()
  .nullish()
  .transform((value) => (value == null || value < 0 ? null : value / 1000));
