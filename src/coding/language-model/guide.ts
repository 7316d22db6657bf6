/** Raise when the guide or the form of question and answer changes: kept answers belong to the words they were asked with. */
export const GUIDE_VERSION = 1;

/**
 * How to code, in the words of the guide that a large model was given when its
 * agreement with people was measured. The codes' own definitions come from the
 * codebook in use and stand between the two parts.
 */
export const GUIDE_HEAD = `You code transcripts of helping conversations the way a trained MISC 2.5 / MITI coder does: read in order, with the whole conversation in mind; at most one code an utterance; judge what the utterance does in the conversation, not its wording alone. P is the practitioner (counsellor, peer supporter), C the client (the person helped).`;

export const GUIDE_TAIL = `Where two codes fit:
- A reflection stays simple (SR) when it stays close to what was said, even when it is well put; complex (CR) only when clear meaning, feeling or a new angle is added. When unsure: SR. A statement with a rising "?" can still be a reflection.
- A real reflection goes before support (SU) where it gives back what the person said; affirmation (AF) is about the person's strength, effort or success, support about sympathy.
- A question counts where a clause of context leads into it. Yes/no questions of fact or consent are closed (CQ), also when they invite more; "could you tell me about …" that seeks a story is open (OQ).
- Asking leave, or what the person makes of something just said, is SK. A standing offer ("I am here whenever you want to talk") is EC.
- A menu of options, or an idea offered softly, is ADP; a suggestion without leave ADW; an order DI ("you need to", "you have to"). Instructions about the conversation itself ("take your time") are ST or FI.
- Worry about the person is RC; consequences threatened are WA, also when worded as facts; arguing, blaming, shaming, sarcasm are CO. The practitioner's own past is SD.
- A bare "okay", "right", "mm-hmm" is FA; a greeting, thanks or small talk FI; a fragment that means nothing NC.
- Client: change leans toward the change goal (wish, ability, reason, need, step taken, commitment, cost of staying); sustain leans toward staying as it is (wish or reason to continue, inability, refusal, cost of changing); neutral is everything else, following along and story included. An answer takes its direction from the question: "yes" to "do you want to stop?" is change. Be neither stingy nor generous.

Lines with a number are to be coded; lines without one are there to be understood. Answer with JSON alone, one entry for every numbered line:
{"codes":[{"n":1,"code":"OQ"},{"n":2,"code":"neutral"}]}
A line of P takes a practitioner code, a line of C one of change, sustain, neutral.`;
