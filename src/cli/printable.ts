/**
 * Text as a terminal may be given it: characters that would move its cursor,
 * colour it or turn its reading direction are shown, not obeyed. They come in
 * by file names and speaker labels, which anyone can write.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Control characters but tab and line feed, and the marks that reorder what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
