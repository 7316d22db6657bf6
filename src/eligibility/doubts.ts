import { countWords } from '../domain/count-words.js';
import type { Session } from '../domain/session.js';

/** Why a session may not be what it is taken for; not sure enough to set it aside. */
export interface Doubt {
  readonly code: 'turns-out-of-order' | 'two-sessions' | 'no-support';
  readonly message: string;
  readonly remedy: string;
  /** Where to look; null for the session as a whole. */
  readonly line: number | null;
}

/** Doubts about a session as it was read: each a warning, so that a person looks. */
export function findDoubts(session: Session): readonly Doubt[] {
  return [outOfOrder(session), twoSessions(session), noSupport(session)].filter((one) => one !== null);
}

/** Clocks are rounded, and people talk over each other: a turn begins earlier than the one before it by more than this. */
const EARLIER_BY_SECONDS = 2;
/** A clock that falls back so far starts again. */
const STARTS_AGAIN = 0.2;

function outOfOrder({ turns }: Session): Doubt | null {
  const timed = turns.filter(({ start }) => start !== null);
  const back = timed.filter(
    (turn, at) => at > 0 && (timed[at - 1]?.start ?? 0) - (turn.start ?? 0) > EARLIER_BY_SECONDS,
  );
  const [first] = back;
  if (!first || (back.length < 2 && isRestart(timed, first))) return null;
  return {
    code: 'turns-out-of-order',
    message: `expected turns in the order of their times, found ${back.length} that begin before the turn above them`,
    remedy:
      'sort the file by its times, or export it again; what came before and after is counted in the order of the file',
    line: first.line,
  };
}

function isRestart(timed: Session['turns'], turn: Session['turns'][number]): boolean {
  const at = timed.indexOf(turn);
  return (turn.start ?? 0) < STARTS_AGAIN * (timed[at - 1]?.start ?? 0);
}

/** Turns that a session has at least, on either side of where another may begin. */
const LEAST_TURNS = 6;
/** Turns between a farewell and the greeting of whoever comes next. */
const AFTER_FAREWELL = 2;

function twoSessions({ turns }: Session): Doubt | null {
  const at = turns.findIndex(
    (turn, place) =>
      place >= LEAST_TURNS &&
      turns.length - place >= LEAST_TURNS &&
      (clockStartsAgain(turns, place) || greetsAnew(turns, place, turn)),
  );
  const turn = turns[at];
  if (!turn) return null;
  const isAnother = clockStartsAgain(turns, at) || saidFarewell(turns, at) || beginsWithGreeting(turns);
  if (!isAnother) return beginsInTheMiddle(turn);
  return {
    code: 'two-sessions',
    message: 'expected one session, found what reads like a farewell and a new beginning here',
    remedy: 'if these are two sessions, cut the file in two; if it is one, nothing needs to be done',
    line: turn.line,
  };
}

/** How a session begins, if it is one from its beginning on. */
function beginsWithGreeting(turns: Session['turns']): boolean {
  return turns.slice(0, LEAST_TURNS).some(({ spoken }) => GREETING.test(spoken) || OPENING.test(spoken));
}

/** Two greet each other in the middle of a talk that began without: its parts may have changed places. */
function beginsInTheMiddle({ line }: Session['turns'][number]): Doubt {
  return {
    code: 'turns-out-of-order',
    message: 'expected a session to begin at its beginning, found two who greet each other only here',
    remedy:
      'see whether parts of the file have changed places, or whether another session begins here; if all is right, nothing needs to be done',
    line,
  };
}

function clockStartsAgain(turns: Session['turns'], at: number): boolean {
  const [before, now, next] = [turns[at - 1]?.start ?? null, turns[at]?.start ?? null, turns[at + 1]?.start ?? null];
  return before !== null && now !== null && next !== null && before > 60 && now < STARTS_AGAIN * before && next >= now;
}

function greetsAnew(turns: Session['turns'], at: number, turn: Session['turns'][number]): boolean {
  if (!GREETING.test(turn.spoken)) return false;
  return saidFarewell(turns, at) || greetEachOther(turns, at, turn);
}

function saidFarewell(turns: Session['turns'], at: number): boolean {
  return turns.slice(at - AFTER_FAREWELL, at).some(({ spoken }) => FAREWELL.test(spoken));
}

/** Turns in which a greeting is answered by another. */
const ANSWERED_WITHIN = 2;

/** Two who greet each other, or one who greets and is asked what it is about, begin; nobody did so in the turns before. */
function greetEachOther(turns: Session['turns'], at: number, turn: Session['turns'][number]): boolean {
  const before = turns.slice(Math.max(0, at - LEAST_TURNS), at);
  if (before.some(({ spoken }) => GREETING.test(spoken))) return false;
  return turns
    .slice(at + 1, at + 1 + ANSWERED_WITHIN)
    .some(({ speaker, spoken }) => speaker !== turn.speaker && (GREETING.test(spoken) || OPENING.test(spoken)));
}

/** How whoever supports begins. */
const OPENING =
  /\b(?:how are (?:you|u)(?: doing| feeling)?(?: today| this (?:morning|evening|afternoon))?\W*$|what(?:.s| is| has) (?:been )?(?:on your mind|bothering you|going on(?: today| with you)?|brings? you)|what (?:would|do) you (?:like|want) to (?:talk|chat) about|how (?:can|may) i (?:help|support)|what can i (?:help|do for)|what(?:.s| is) up\W*$|tell me (?:what.s|what is|about what))/iu;

const GREETING =
  /^\W*(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|welcome|nice to (?:meet|see) you|thanks for (?:coming|joining)|well,? (?:hi|hello|good))\b(?!.{0,12}\b(?:again|bye)\b)/iu;
const FAREWELL =
  /\b(?:take care|see (?:you|ya) (?:next|on|then|soon|later|tomorrow)|good ?bye|bye(?: now| bye)?|have a (?:good|great|nice|wonderful|blessed) (?:day|night|evening|weekend|one|week|afternoon|rest)|talk to you (?:next|soon|later|then)|until next (?:time|week)|thank(?:s| you) (?:so much |very much )?for (?:your (?:time|help)|talking|chatting|listening|coming in))\b/iu;

/** A kind of talk that is no support: what it is called, and kinds of words of it, the rarest first. */
interface OtherTalk {
  readonly found: string;
  readonly kinds: readonly RegExp[];
}

/** Words of a shop or an office, of which a talk about someone's life has few. */
const OTHER_TALKS: readonly OtherTalk[] = [
  {
    found: 'the words of a customer-service call',
    kinds: [
      /\b(?:router|modem|firmware|password reset|reboot|restart the|log ?in page|sim card|firewall|bandwidth|broadband|internet.{0,8} down|(?:book|send|book in) an? (?:engineer|technician)|engineer for you|fault in your area|lights on the (?:hub|box)|switch it off (?:at|for))\b/g,
      /\b(?:refund|replacement|warranty|invoice|shipping|delivery window|return label|promo code|courier|out of stock|money back|credit of|store credit|cancellation fee|raise a (?:complaint|ticket|case))\b/g,
      /\b(?:thank you for calling|is there anything else (?:today|i can (?:help|assist))|may i have your|how may i (?:help|assist)|please hold|transfer you|let me pull up|you.re through to|can i take your|(?:could|can) i (?:get|take|have) (?:your|the) (?:name|postcode|zip|email|order)|short survey|thanks for (?:your patience|holding)|i do apologi[sz]e|sorry for the inconvenience)\b/g,
      /\b(?:(?:order|tracking|ticket|reference|account|policy|serial|invoice|case|booking|confirmation) number|name on the account|last four digits|postcode|zip code)\b/g,
      /\b(?:your (?:subscription|plan|billing|bill|next bill|account|order|package|card on file|balance|contract|tariff|booking|direct debit|policy)|billing (?:address|cycle|department))\b/g,
    ],
  },
  {
    found: 'the words of a job interview',
    kinds: [
      /\b(?:salary expectations?|expected salary|desired salary|notice period|plus benefits|benefits package)\b/g,
      /\b(?:strengths and weaknesses|(?:greatest|biggest|main) (?:strength|weakness)\w*|where do you see yourself in|tell me about a time|why should we (?:hire|choose)|why do you want to work)\b/g,
      /\b(?:your (?:cv|résumé|resume|cover letter|application)|attracted you to|(?:this|the) (?:role|position|vacancy))\b/g,
      /\b(?:line manager|onboarding|next round|second interview|shortlist(?:ed)?|the (?:company|successful candidate)|our company|job description)\b/g,
      /\b(?:questions for (?:us|me about the)|we(?:.ll| will) (?:let you know (?:by|whether|if)|be in touch)|when (?:could|can) you start|start date)\b/g,
    ],
  },
];
const LEAST_KINDS = 3;
const LEAST_PER_HUNDRED_WORDS = 1.5;

function noSupport({ turns }: Session): Doubt | null {
  const all = turns.map(({ spoken }) => spoken).join('\n');
  const small = all.toLowerCase().replaceAll('’', "'");
  const talk = OTHER_TALKS.find(({ kinds }) => isMostly(small, kinds));
  if (!talk) return null;
  return {
    code: 'no-support',
    message: `expected a session of support, found ${talk.found}`,
    remedy: 'if it is none, set status to set_aside in sessions.csv; its measures say nothing',
    line: null,
  };
}

/** True when words of several kinds come so often. */
function isMostly(words: string, kinds: readonly RegExp[]): boolean {
  let missing = 0;
  let found = 0;
  for (const kind of kinds) {
    const count = words.match(kind)?.length ?? 0;
    found += count;
    if (count === 0) missing += 1;
    if (kinds.length - missing < LEAST_KINDS) return false;
  }
  return 100 * found >= LEAST_PER_HUNDRED_WORDS * Math.max(1, countWords(words));
}
