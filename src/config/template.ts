/**
 * A configuration file that says every key with its default and what it does:
 * what `oars init` writes. A test holds it equal to the schema's defaults.
 */
export const CONFIG_TEMPLATE = `# Settings for oars. Every line here is the default; change what you need, delete what you do not.
# Use it with:  oars audit transcripts --config oars.yaml --out out

# How files are read.
ingest:
  # auto, utf-8, utf-16le, utf-16be or windows-1252; auto knows all but windows-1252
  encoding: auto
  # For tables: which column holds what, for example
  #   columns: { speaker: Who, text: Words }
  columns: {}
  # One speaker's neighbouring captions are one turn up to this silence, in seconds
  mergeGapSeconds: 2
  # Who is who, by the label in the transcript, for example
  #   practitioner: [Coach, "Speaker 1"]
  roles:
    practitioner: []
    client: []
    other: []
  # What the folder and file names say, for example
  #   "{site}/{practitioner_id}/{session_date}_{session_id}"
  pathPattern: null
  # Signs that someone can be identified: warn (say so), refuse (leave the session out) or mask (blank them everywhere)
  identifiers: warn

# How utterances are coded.
coding:
  # auto: people's codes where the file has them, the machine's elsewhere; human: people's only; model: the machine's only
  codes: auto
  # A model file of your own, trained with "oars train"; null is the one that comes with oars
  model: null
  # A folder of corrections saved from session pages
  corrections: null
  # A machine code less sure than this (0 to 1) asks for a person's look
  reviewBelow: 0.5

# How the manuals are read where they leave it open.
scoring:
  # MITI 4.2.1: persuading with permission takes the place of persuading in the whole volley
  permissionCoversVolley: true

# Findings that are worth a look. null switches a rule off.
flags:
  # Sessions with at least this many MI-non-adherent moments
  miNonAdherent: 1
  # The practitioner's share of all words, in percent
  highTalkPercent: 60
  # Share of machine codes that ask for a look, in percent
  lowConfidencePercent: 40
  # Sessions shorter than this, in minutes; and, without time stamps, in utterances
  tooShortMinutes: 10
  tooShortUtterances: 40
  # Sessions with at least this many signs of identity
  identifiersFound: 1
  # Sessions where it is less sure than this (0 to 1) who is the practitioner
  rolesUnsureBelow: 0.8
  # Practitioners with MI-non-adherent moments in at least this many sessions
  miNonAdherentSessions: 2
  # Practitioners whose figure over all their sessions is below a line. Without the list below, the lines are MITI 3.1.1
  # beginning proficiency of the headline measures; an empty list [] switches them off; a list of your own replaces them:
  #   practitioner:
  #     - { id: few-reflections, instrument: miti-3.1.1, measure: reflection_to_question_ratio, below: 0.8, source: our programme }
  # Too little to say anything: fewer words, fewer machine codes; for practitioners fewer sessions, a smaller denominator
  minimumWords: 200
  minimumMachineCodes: 20
  minimumSessions: 3
  minimumDenominator: 10

# What is written.
reports:
  # The transcripts' words in tables and pages
  text: true
  # HTML pages
  pages: true
  # Parquet files beside the CSV tables
  parquet: false
  # A file with a secret phrase: ids and file names are replaced by pseudonyms that stay the same from run to run
  hashIds: null
  # Sites, cohorts and months with fewer sessions or practitioners than this are left out of what you share
  minimumCell:
    sessions: 0
    practitioners: 0
  # A mark at the start of CSV files that Excel needs to show accents rightly
  excelBom: false
  # A file with the words your programme uses on the pages
  wording: null
`;
