const BACKCHANNELS: ReadonlySet<string> = new Set(
  'mm mmm mhm mm-hmm mm-hm mmhmm mhmm m-hm uh-huh uhuh huh hm hmm yeah yep yup yes okay ok right sure oh ah aha alright exactly gotcha um uh'.split(
    ' ',
  ),
);

const BACKCHANNEL_PHRASES: ReadonlySet<string> = new Set([
  'all right',
  'i see',
  'got it',
  'of course',
  'oh wow',
  'no problem',
]);

/** More words than this say something. */
export const MOST_BACKCHANNEL_WORDS = 6;

/** True when the words only tell the speaker to go on. */
export function isBackchannel(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MOST_BACKCHANNEL_WORDS) return false;
  for (let index = 0; index < words.length; index++) {
    if (BACKCHANNELS.has(words[index] ?? '')) continue;
    if (!BACKCHANNEL_PHRASES.has(words.slice(index, index + 2).join(' '))) return false;
    index++;
  }
  return true;
}

const CHECK_QUESTIONS: readonly RegExp[] = [
  /^(is|was) (that|this|it) (right|correct|fair|true|accurate|so|about right|fair to say)$/,
  /^(am|have|did|do) i (get|got|getting|hear|hearing|heard|understand|understanding|understood)( (that|this|you|it))?( (right|correctly|wrong|ok|okay))?$/,
  /^(does|do) (that|this|it) (sound|seem|feel|make) (right|sense|fair|about right|true|familiar|accurate)( to you)?$/,
  /^(right|correct|yeah|yes|huh|no|okay|ok|true|eh|hmm)$/,
  /^(is|isn't|was|wasn't|are|aren't|do|don't|does|doesn't|did|didn't|have|haven't|has|hasn't|would|wouldn't|could|couldn't|can|can't|will|won't|should|shouldn't) (it|that|you|he|she|they|we|i)( not)?$/,
  /^(would|do) you (say|agree)( (so|that's right|that's fair|with that))?$/,
];

/** True for the short question that checks what was just said: "is that right", "right", "isn't it". */
export function isCheckQuestion(words: readonly string[]): boolean {
  const text = words.join(' ');
  return CHECK_QUESTIONS.some((pattern) => pattern.test(text));
}
