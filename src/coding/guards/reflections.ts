import { type Guard, START } from './guard.js';

/** Where a form of words gives back what the other person said, or how they see it. */
export const REFLECTIONS: readonly Guard[] = [
  {
    id: 'their-own-words',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW', 'RC', 'EC'],
    instead: ['SR', 'CR'],
    about: 'the client\'s own words handed back ("I can\'t do that to her" – "You can\'t do that to her") reflect',
    pattern: /\w\W+\w/u,
    unless: /\?\W*$/u,
    returned: true,
    spoke: 81,
    right: 80,
  },
  {
    id: 'their-duty',
    role: 'practitioner',
    not: ['DI', 'CO', 'ADW', 'WA'],
    instead: ['SR', 'CR'],
    about:
      'what they said they have to or cannot do ("I have to do everything" – "You have to carry it alone") is given back, not ordered',
    pattern: new RegExp(
      `${START}you(?:'ve)? (?:just |really |still |always )*(?:have to|got to|gotta|can't|cannot|had to|couldn't)\\b`,
      'u',
    ),
    unless: /\?\W*$|\b(?:focus|try|remember|talk|tell|start|learn|let|give|stop|keep|expect|be)\b/u,
    after: /\bi(?:'ve)? (?:\w+ )?(?:have to|got to|gotta|need to|can't|cannot|had to|couldn't)\b/u,
    spoke: 4,
    right: 4,
  },
  {
    id: 'how-they-see-it',
    role: 'practitioner',
    not: ['DI', 'CO', 'WA', 'EC', 'ADW', 'RC'],
    instead: ['SR', 'CR'],
    about:
      'how something looks to them ("the way you see it", "you\'re tired of it", "you\'re thinking Monday", "you don\'t see a way out"), or a bind ("if you go …, and if you don\'t …"), is told, not ordered',
    pattern:
      /\b(?:the way|as) you see it\b|\bin your (?:eyes|mind|book)\b|\bif you\b.*,? (?:and|but) if you (?:don't|do not|didn't)\b|\bdamned if you do\b|^\W*(?:(?:so|and|but|well|yeah|right now|\w+), |(?:so|and|but|well|yeah) )?(?:you (?:just |really |still |quite |even |always )*(?:don't|do not|can't|cannot|couldn't|didn't|aren't|are not) (?:see|picture|imagine|feel|believe|trust|count on|win|sleep|stop thinking|bear|take (?:any ?more|another)|think|like|understand|remember|mind|recognize|expect|sure)\b|you(?:'re| are) (?:just |really |so |pretty |getting |also |still )*(?:tired|out of|afraid|scared|sick of|done with|worn|exhausted|stuck|torn|angry|frustrated|worried|ashamed|embarrassed|lonely|lost|fed up|thinking|planning|hoping|wondering|wishing|considering|picturing|leaning)\b|you feel\b|you(?:'d| would) be \w+ing\b)/u,
    unless:
      /\?\W*$|\bneed to\b|\bhave to\b|\bshould\b|\byou're doing\b|^(?!.*\bif you\b.*\bif you (?:don't|do not|didn't)\b).*\bif you\b/u,
    spoke: 66,
    right: 65,
  },
  {
    id: 'tag-on-others',
    role: 'practitioner',
    not: ['CO', 'WA', 'DI', 'ADW', 'SR'],
    instead: ['CR', 'CQ'],
    about: 'a tag about someone else ("she\'s in everything, isn\'t she") adds what was not said, and confronts nobody',
    pattern: /, (?:isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|won't) (?:she|he|they)\W*$/u,
    unless: null,
    spoke: 0,
    right: 0,
  },
  {
    id: 'answer',
    role: 'practitioner',
    not: ['SR', 'CR', 'ADW'],
    instead: ['GI', 'SD', 'FA', 'ST'],
    about: 'a few words after a question ("how long?" – "half an hour") answer it',
    // A word ends where its letters do: were it free to end before, a long one could be cut in millions of ways.
    pattern: /^(?:[^\p{L}\p{N}_]*[\p{L}\p{N}][\p{L}\p{N}'’]*(?![\p{L}\p{N}'’])){1,6}[^\p{L}\p{N}?]*$/u,
    unless: /^\W*(?:try|help|call|go|take|talk|see|ask|you)\b/u,
    follows: /^\W*$/u,
    after: /\?\W*$/u,
    spoke: 317,
    right: 312,
  },
];
