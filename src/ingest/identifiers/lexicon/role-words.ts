/** Words of labels and file names that say a role, a device or a thing, and no one's name. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `speaker spk spkr person voice channel participant particip subject respondent interviewer interviewee moderator facilitator
host cohost co-host guest unknown unidentified other narrator operator caller agent user assistant system bot recorder
therapist counselor counsellor clinician provider practitioner coach recovery peer support supporter worker specialist
navigator mentor sponsor staff nurse doctor dr psychologist psychiatrist social case manager advocate interventionist
client patient peer member consumer individual mentee sponsee student learner trainee trainer supervisor observer rater
family mother father mom dad parent wife husband partner son daughter sister brother child relative interpreter translator
male female man woman adult teen youth the a an and of in my new old lead senior junior certified crs cprs cps rc rcp pss pc
mi sc t c p q i me you self group all both multiple several crosstalk audio audience first second third one two three four
five six high low good bad session transcript recording meeting call zoom teams otter rev whisper deepgram aws intake week
day month visit follow up followup baseline notes note final draft copy edited clean raw coded export site north south east
west main clinic center centre program team cohort wave phase study pilot control treatment arm demo example sample test
dev train fixture gmt utc est pst am pm vtt srt txt csv json docx cha eaf textgrid zip doc pdf mp3 mp4 wav m4a html
january february march april may june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
id code no number name label role alcohol drug smoking tobacco cessation exercise weight diabetes medication health annomi
hlqc misc miti resident ps candidate applicant customer warmline helpline hotline lifeline chatline line crisis carer caregiver
befriender companion volunteer chaplain teacher tutor chair helper listener seeker visitor bystander reporter panelist attendee
apoyo persona cliente paciente usuario usuaria participante entrevistador entrevistadora berater beraterin klient klientin`.split(
    /\s+/,
  ),
);
