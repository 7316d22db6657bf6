/** What a flag is about, where its figures stand, and where the rule comes from. */
export interface FlagDescription {
  /** Stable kebab-case id: what `--fail-on` takes and `flags.csv` holds. */
  readonly id: string;
  readonly about: readonly ('session' | 'practitioner')[];
  readonly label: string;
  /** Keys of `flags` in the configuration that hold its figures. */
  readonly configuredBy: readonly string[];
  readonly source: string;
  /** What must be there before the flag is raised at all. */
  readonly minimum: string;
  /** True when a person must look before anyone acts on it. */
  readonly needsHumanReview: boolean;
}

/** Every flag an audit can raise. A new one is a rule in scoring or cohorts and an entry here. */
export const FLAG_CATALOGUE: readonly FlagDescription[] = [
  {
    id: 'safety-talk',
    about: ['session'],
    label: 'Talk that may concern someone’s safety: a supervisor should read this first',
    configuredBy: [],
    source:
      'cues for suicide and self-harm, overdose, violence at home, danger to a child, means at hand; English only',
    minimum: 'one utterance, by anyone; also in sessions set aside. No flag does not mean that nobody is in danger',
    needsHumanReview: true,
  },
  {
    id: 'mi-non-adherent',
    about: ['session', 'practitioner'],
    label: 'Moments that may direct, confront or advise unasked',
    configuredBy: ['miNonAdherent', 'miNonAdherentSessions'],
    source: 'MITI 3.1.1, MI-non-adherent behaviors; a single one deserves a look',
    minimum: 'one such utterance; for a practitioner, such utterances in several sessions',
    needsHumanReview: true,
  },
  {
    id: 'high-talk-share',
    about: ['session', 'practitioner'],
    label: 'The practitioner did most of the talking',
    configuredBy: ['highTalkPercent', 'minimumWords', 'minimumSessions'],
    source: 'convention in MI training: the client speaks at least half of the time; no manual sets a figure',
    minimum: 'words in the session; sessions of the practitioner',
    needsHumanReview: false,
  },
  {
    id: 'low-confidence',
    about: ['session'],
    label: 'Many codes the machine is unsure of',
    configuredBy: ['lowConfidencePercent', 'minimumMachineCodes'],
    source: 'calibrated confidence of the coder',
    minimum: 'machine codes in the session',
    needsHumanReview: true,
  },
  {
    id: 'too-short',
    about: ['session'],
    label: 'Too short to judge the whole',
    configuredBy: ['tooShortMinutes', 'tooShortUtterances'],
    source: 'MITI FAQ: below ten minutes ratings of the whole are doubtful',
    minimum: 'none',
    needsHumanReview: false,
  },
  {
    id: 'identifiers-found',
    about: ['session'],
    label: 'Signs that someone can be identified',
    configuredBy: ['identifiersFound'],
    source: 'the identifier check',
    minimum: 'one sign',
    needsHumanReview: true,
  },
  {
    id: 'roles-unsure',
    about: ['session'],
    label: 'Not sure who is the practitioner',
    configuredBy: ['rolesUnsureBelow'],
    source: 'how the roles were told apart',
    minimum: 'none',
    needsHumanReview: true,
  },
  {
    id: 'below-beginning-proficiency',
    about: ['practitioner'],
    label: 'Below beginning proficiency',
    configuredBy: ['practitioner', 'minimumSessions', 'minimumDenominator'],
    source: "MITI 3.1.1, beginning proficiency: expert opinion of the instrument's authors, not a norm",
    minimum: 'sessions in which the measure is defined, and observations behind the pooled value',
    needsHumanReview: true,
  },
];
