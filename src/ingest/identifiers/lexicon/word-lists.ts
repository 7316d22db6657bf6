/** Everyday words: a capital or a place after "I'm" does not make them a name. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a able about absolutely actually after again ago alcoholic alive all almost alone already alright also always am amazed an
and angry another anxious any anybody anyone anything anyway are around as asking at aware away awesome awful back bad be
because been before being better between beyond big bit both bored broke but by can can't cannot cause certain child clean
clear close cold come coming committed concerned confused could cool cops crazy curious day days dead definitely did didn't
different do does doesn't doing don't done down dr drinking drunk due each eight either else embarrassed even ever every
everybody everyone everything exactly excited exhausted family far feeling few fine first five for four free from full
fucked game getting girl give glad go god going gone gonna good gosh got gotta grateful great guess guilty had half happy
hard has hate have he he'd he'll he's hear hearing hello help her here here's hers hey hi high him his hold home honest
honestly hoping how how's hurt i i'd i'll i'm i've if important in instead interested into is isn't it it's its jail just
keep kind kinda know last later least left less let let's like listen listening little living long look looking lord lost
lot lots loud love mad made man many maybe me mean mhm might mind mine mm mm-hmm mom more most much must my myself name
need needing nervous never new next nice nine no nobody none nope not nothing now of off oh ok okay old on once one only
open or other our out over overwhelmed own people person please powerless pretty probably proud put question quick quit
quite ready real really recovering relieved right sad safe said same saw say saying scared see seeing seems seven she
she'd she'll she's shit should sick since single sir six so sober some somebody someone something sometimes somewhere soon
sorry sort start staying still stop straight stressed stuck stuff such suicidal sure take taking talking tell ten than
thank thankful thanks that that's the their them then there there's these they they'd they'll they're they've thing things
think thinking this those though thought three through tired to today together told tomorrow tonight too totally tough
trying twelve two uh uh-huh um under until up upset us use used using usually very wait want wanted wanting was wasn't
watching way we we'd we'll we're we've weird welcome well went were what what's whatever when when's where where's which
while who who's why will wish with without wonder wondering won't working worried worse worth would wouldn't wow wrong yeah
year years yep yes yesterday yet you you'd you'll you're you've your yours yourself young
addicted addict alcoholics anonymous higher power big book hospital rehab detox court probation officer judge doctor nurse
mother father brother sister dad daddy mama mommy grandma grandpa baby honey sweetie dear ma'am bro dude guys ladies
medicaid medicare suboxone methadone narcan vivitrol buprenorphine naltrexone naloxone fentanyl heroin meth cocaine
xanax klonopin ativan valium adderall ritalin vyvanse prozac zoloft lexapro wellbutrin celexa paxil cymbalta effexor
seroquel abilify lithium lamictal depakote gabapentin neurontin trazodone ambien percocet oxycontin oxycodone vicodin
norco dilaudid morphine tramadol codeine antabuse campral chantix nicorette nicotine marijuana cannabis weed kratom
tylenol ibuprofen advil aleve benadryl metformin insulin lisinopril metoprolol atorvastatin lipitor synthroid prednisone
covid internet bluetooth wifi bible torah quran lent sabbath facetime skype whatsapp snapchat tiktok twitter reddit
trinity-based`.split(/\s+/),
);

/** Days, months, feasts, languages, peoples and faiths: capitalised, and nobody's name. */
export const CALENDAR_AND_TONGUES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december spring summer fall winter autumn
christmas easter thanksgiving halloween hanukkah ramadan lent new year's valentine's memorial labor independence
english spanish french german italian portuguese russian ukrainian polish chinese mandarin cantonese japanese korean
vietnamese thai tagalog filipino hindi urdu punjabi bengali nepali arabic farsi hebrew greek turkish swahili somali amharic
yoruba igbo haitian creole american canadian mexican hispanic latino latina latinx chicano cuban puerto dominican
guatemalan honduran salvadoran colombian peruvian brazilian african nigerian ghanaian kenyan ethiopian black white asian
european irish scottish british welsh norwegian swedish danish dutch jewish israeli palestinian lebanese iranian persian
iraqi afghan pakistani indian native indigenous cherokee navajo lakota ojibwe choctaw apache christian catholic protestant
baptist lutheran methodist mormon muslim buddhist hindu sikh atheist agnostic pagan wiccan pentecostal southern northern
eastern western midwestern democrat republican hawaiian samoan alaskan texan californian`.split(/\s+/),
);

/** What stands before a family name. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mister mx dr doctor judge officer deputy detective sheriff trooper sergeant sgt captain capt lieutenant lt
corporal private colonel pastor father fr sister brother deacon bishop reverend rev rabbi imam elder minister coach nurse
professor prof principal senator mayor aunt auntie uncle tia tio tía tío grandma grandpa granny grandmother grandfather
nana papa abuela abuelo cousin doc mme madame mlle señora señor pfc pvt cpl tita maman`.split(/\s+/),
);

/** Someone in the speaker's life: a capital, or a name from the list, after one of these is a name. */
export const RELATIONS: ReadonlySet<string> = new Set(
  `mom mother dad father brother sister son daughter wife husband partner girlfriend boyfriend fiance fiancee ex ex-wife
ex-husband friend buddy pal roommate neighbor neighbour boss manager supervisor coworker colleague sponsor sponsee
counselor counsellor therapist doctor psychiatrist nurse caseworker worker lawyer attorney po pastor priest coach mentor
teacher uncle aunt auntie cousin nephew niece grandson granddaughter grandma grandpa grandmother grandfather stepdad stepmom
stepson stepdaughter stepbrother stepsister brother-in-law sister-in-law mother-in-law father-in-law son-in-law
daughter-in-law twin baby kid girl guy man lady woman dude homie bestie landlord cellmate officer facilitator specialist
supporter peer navigator boy homeboy homegirl godmother godfather godson goddaughter godbrother godsister cuz bro sis roomie
housemate cellie bunkie celly grandsponsor babysitter barber bestfriend grandbaby stepdaddy`.split(/\s+/),
);

/** Words after "my name is" that are no name. */
export const NOT_AFTER_NAME_IS: ReadonlySet<string> = new Set(
  `on in not the a an at cleared mud out still spelled listed attached all always being gonna going what like there here
supposed called so just really kind confidential written known dirt over because also that never my your his her uh um
actually`.split(/\s+/),
);
