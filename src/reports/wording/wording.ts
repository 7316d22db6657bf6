import type { RoleNames } from './role-names.js';

/** The words a programme may change: data, so that the pages speak its language. */
export type Wording = Readonly<Record<keyof typeof PEER_WORDING, string>>;

/**
 * Words of peer support. `{practitioner}`, `{practitioners}`, `{client}`,
 * `{clients}` stand for the role names; other braces hold the figures that each
 * sentence names.
 */
export const PEER_WORDING = {
  practitioner: 'peer supporter',
  practitioners: 'peer supporters',
  client: 'peer',
  clients: 'peers',

  sheetTitle: 'Feedback for {id}',
  sheetIntro:
    'Thank you for letting someone listen in. This page starts with what worked, and ends with what you want to do with it.',

  sheetLeftOut:
    'Not in this sheet: {sessions} with talk about someone’s safety. What is said there is not counted for or against anyone.',
  sheetShared:
    'Not in this sheet: {sessions} in which others supported as well, so that nobody reads another’s words as their own.',
  quoteAnother: 'Another {client}',
  selfTitle: 'Your own view',
  selfHint:
    'Before you look at the figures below: how did these sessions feel from the inside? 1 = seldom, 5 = most of the time.',
  selfListening: 'I listened more than I spoke',
  selfOpen: 'I asked in ways that left room',
  selfAsking: 'I asked before I advised',
  selfTrust: 'I trusted the {client} to decide',

  glanceTitle: 'The figures behind this',
  glanceHint: 'Shades change at the thresholds of the manual. Rings are your own earlier months.',
  'plain.reflection_to_question_ratio': 'Times you gave back what you heard, for each question',
  'plain.percent_open_questions': 'Questions that left room for any answer',
  'plain.percent_mi_adherent': 'Encouraging, asking first, leaving the choice – rather than telling',
  'plain.percent_complex_reflections': 'Of what you gave back, how much went beneath the words',
  'plain.percent_change_talk': 'Of talk for or against a change, how much was for it',
  'plain.practitioner_talk_percent': 'Your share of all words',
  basisAll: 'all months together, because {month} alone has too little',
  glanceFew: 'only {n} to go by, so too early to say',

  draftQuotes: 'Draft: not yet read by a person.',
  draftHint: 'Read each quote in its session, then tick it here; what does not fit can be swapped.',
  readBy: 'read by {who}',
  quoteTick: 'I read this in its session; it may stand',
  quoteOther: 'Another quote',
  wordsEdit: 'Edit the words',
  choicesTitle: 'Your choices as a trainer',
  choicesHint:
    'Ticks, other quotes and edited words are kept in this browser until you save them. Put the saved file into the folder “choices” of the month: every later sheet keeps them.',
  choicesLapsed: '{n} of the choices made earlier no longer fit: words or codes have changed since.',
  ownMonthsTitle: 'How it changed over your own months',
  ownMonthsHint: 'Few sessions a month move a figure a lot: look for a direction, not a step.',
  strengthsTitle: 'What went well',
  strengthsNone: 'There is not yet enough coded here to pick out moments. Bring one of your own to the conversation.',
  'strength.complex-reflection':
    'You gave back what lay under the words. Being understood like that helps a person go on thinking.',
  'strength.affirmation': 'You named something true and specific. That is easier to believe than praise.',
  'strength.autonomy': 'You left the decision where it belongs: with the {client}.',
  'strength.collaboration': 'You asked before you went on. That keeps it a conversation between equals.',
  'strength.open-question': 'Your question left room for the {client}’s own answer.',
  'strength.support': 'You stood beside the {client} before anything else.',
  'strength.simple-reflection': 'You let the {client} hear their own words. That says: I am listening.',
  strengthLed: 'What came next was change talk.',

  growthTitle: 'One thing to try',
  growthTitleMany: 'Two things to try',
  growthNone: 'Nothing stands out. Choose what you are curious about, and write it down below.',
  growthFew: 'There is not yet enough here to suggest anything. A few more sessions will show more.',
  growthSolid: 'This is already solid. A possible next step:',
  'growth.reflect': 'A reflection before the next question',
  'growth.reflect.seen': '{numerator} reflections and {denominator} questions.',
  'growth.reflect.try':
    'Before you ask, give back in one sentence what you have just heard. See what the {client} does with it; often the question answers itself.',
  'growth.open': 'Questions with more room',
  'growth.open.seen': '{numerator} of {denominator} questions were open.',
  'growth.open.try':
    'Take one question that yes or no could answer, and begin it with “what”, “how” or “tell me about”.',
  'growth.deepen': 'Reaching under the words',
  'growth.deepen.seen': '{numerator} of {denominator} reflections went beyond what was said.',
  'growth.deepen.try':
    'Add what you think the {client} may feel or want: “… and that matters to you because …”. A wrong guess does no harm; the {client} will put it right.',
  'growth.ask-first': 'Asking before offering',
  'growth.ask-first.seen': 'In {numerator} of {denominator} moments of offering or telling something, you asked first.',
  'growth.ask-first.try':
    'When an idea is on the tip of your tongue, ask first: “Would you like to hear what has worked for others?” And afterwards: “What do you make of that?”',
  'growth.argue': 'When you see it differently',
  'growth.argue.seen': 'Of {denominator} moments that encouraged or pushed, {numerator} argued or warned.',
  'growth.argue.try':
    'First say what the {client} sees, the way they would say it: “From where you stand …”. Only then your own view, as one of several: “I see it a bit differently. What do you make of that?”',
  'growth.room': 'Leaving more room',
  'growth.room.seen': 'You spoke {value} of the words.',
  'growth.room.try': 'After you have said something, count silently to three before the next sentence.',
  momentSaid: 'A moment to look at together.',
  tryTitle: 'You could try:',

  clientTitle: 'The {clients}’ own words',
  clientLanguage: 'Leaning toward change: {change}. Toward things staying as they are: {sustain}.',
  clientBefore: 'Just before they spoke of change, there was most often: {codes}.',
  clientNone: 'No talk for or against change was found.',
  clientDraft: 'Sessions in which no change goal was named: {n} of {sessions}. So this is a draft.',

  listeningTitle: 'Listening',
  listeningTalk: 'You spoke {value} of the words. Times you gave back what you heard: {reflections}.',
  listeningLongest: 'Your longest stretch without a break was {words} words:',

  livedTitle: 'Your own story',
  livedSome: 'You shared something of your own {times}, in {sessions}.',
  livedNone: 'You did not share your own story in these sessions.',
  livedHint: 'No score includes this. Useful to ask: did it bring the talk back to the {client}?',

  ownTitle: 'Yours to fill in',
  ownGoal: 'What I want to try',
  ownDate: 'Until',
  ownNotes: 'Notes from our conversation',

  caveat:
    'Coded by {coder}{agreement}. {human} of {utterances} utterances were coded by people. Codes can be wrong; thresholds are expert opinion, not norms. This sheet is for learning, and no ground for a decision about anyone.',
} as const;

/** The manuals' words for the two roles, the same sentences. */
export const MANUAL_WORDING: Wording = {
  ...PEER_WORDING,
  practitioner: 'practitioner',
  practitioners: 'practitioners',
  client: 'client',
  clients: 'clients',
};

/** A sentence with its role names and figures filled in. */
export function phrase(
  wording: Wording,
  key: keyof Wording,
  figures: Readonly<Record<string, string | number>> = {},
): string {
  return wording[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name in figures) return String(figures[name]);
    return isRole(name) ? wording[name] : whole;
  });
}

function isRole(name: string): name is keyof RoleNames {
  return name === 'practitioner' || name === 'practitioners' || name === 'client' || name === 'clients';
}
