/**
 * Seconds from a time as transcripts print it: `1:02`, `01:02:03.5`,
 * `01:02:03,500`, `[00:09:025]`, `2:05 PM`, `75.5`, `75s`, `1m 15s`; null when it is none.
 */
export function parseTime(text: string): number | null {
  if (text === '') return null;
  const bare = text
    .trim()
    .replace(/^[[(<]\s*|\s*[\])>]$/g, '')
    .trim();
  if (bare === '' || bare.length > 40) return null;
  const clock = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{1,3})(?:[.,](\d{1,9}))?$/.exec(bare);
  if (clock) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = clock;
    if (Number(minutes) > 59 && clock[1] !== undefined) return null;
    if (Number(seconds) > 59) return null;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction || '0'}`);
  }
  // Hours, minutes, seconds and frames, of which there are 24 to 60 a second.
  const film = /^(\d{2})[:;](\d{2})[:;](\d{2})[:;]\d{2}$/.exec(bare);
  if (film) return Number(film[1]) * 3600 + Number(film[2]) * 60 + Number(film[3]);
  const ofDay = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([ap])\.?m\.?$/i.exec(bare);
  if (ofDay) {
    const [, hour = '0', minute = '0', second = '0', half = 'a'] = ofDay;
    const hours = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return Number(hour) > 12 ? null : hours * 3600 + Number(minute) * 60 + Number(second);
  }
  const plain = /^(\d{1,9}(?:[.,]\d{1,9})?)\s*(?:s|sec|secs|seconds)?$/i.exec(bare);
  if (plain) return Number(plain[1]?.replace(',', '.'));
  const words =
    /^(?:(\d{1,3})\s*h(?:ours?|rs?)?\s*)?(?:(\d{1,4})\s*m(?:in(?:ute)?s?)?\s*)?(?:(\d{1,4}(?:\.\d+)?)\s*s(?:ec(?:ond)?s?)?)?$/i.exec(
      bare,
    );
  if (!words) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = words;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
