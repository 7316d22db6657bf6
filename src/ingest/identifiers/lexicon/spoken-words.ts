/** Words of talk, slang, treatment and brands that no dictionary list has, and that name nobody. */
export const SPOKEN_WORDS: ReadonlySet<string> = new Set(
  `gonna wanna gotta kinda sorta lotta outta dunno lemme gimme gotcha whatcha ain't y'all ya'll yall ima imma finna tryna tryin
doin goin gettin nothin somethin anythin everythin talkin thinkin livin drinkin smokin workin comin runnin sayin feelin
bout cause cuz coz 'cause em 'em ole til till thru tho altho ur u r im ive ill id dont cant wont didnt doesnt isnt wasnt
couldnt wouldnt shouldnt havent hasnt hadnt arent werent thats whats heres theres hes shes theyre youre weve youve theyve
id've could've would've should've might've must've who've there'd that'd it'd y'know c'mon o'clock ma'am
uh um umm uhm uhh er erm hm hmm mm mmm mhm mm-hmm mmhmm mmhm uh-huh uh-uh nuh-uh huh ah ahh aw aww oh ohh ooh oops ouch ow
ugh ew yikes whoa wow yay yep yup yeah yea yeahh nah naw nope okay ok k hey heya hiya yo sup bye lol lmao omg idk btw imo
tbh smh rn ngl irl fyi asap ok'd haha hahaha hehe ha heh shh psst blah meh eh welp dang damn dammit goddamn shit shitty
bullshit fuck fucked fucking fuckin fucker motherfucker asshole bitch bitches ass crap crappy pissed screwed sucky
mom moms mommy momma mama mami mum dad daddy papa pop pops grandma grandpa granny gramps nana nanny bro bros sis cuz
hubby kiddo kiddos bestie homie homies dude dudes bruh fam babe bae baby mamaw papaw pawpaw meemaw
email emails e-mail texted texting texts voicemail app apps online offline website websites wifi wi-fi internet smartphone
cellphone cellphones laptop laptops iphone iphones ipad android facebook instagram insta snapchat tiktok twitter youtube
whatsapp messenger facetime skype zoom google gmail netflix hulu disney spotify uber ubers lyft doordash amazon ebay
craigslist venmo paypal cashapp zelle bluetooth xbox playstation nintendo fortnite podcast podcasts selfie selfies emoji
hashtag vlog blog blogs login username usernames password passwords pdf dvd cd tv tvs gps usb covid
walmart target costco walgreens cvs starbucks dunkin mcdonalds mcdonald's wendys subway chipotle denny's ihop safeway kroger
goodwill greyhound amtrak honda toyota chevy ford dodge nissan hyundai kia malibu mercedes harley budweiser bud coors
hennessy smirnoff bacardi tequila corona heineken modelo coke pepsi gatorade redbull marlboro marlboros newports newport
camels juul vape vapes vaping vaped e-cig e-cigs e-cigarette e-cigarettes nicotine zyn
narcan naloxone suboxone subutex sublocade buprenorphine bupe methadone vivitrol naltrexone antabuse disulfiram campral
acamprosate chantix varenicline wellbutrin bupropion zyban nicorette fentanyl fent heroin meth crystal oxy oxys oxycontin
oxycodone hydrocodone percocet percocets perc percs perk vicodin norco vicodins roxy roxies tramadol codeine morphine
dilaudid opioid opioids opiate opiates benzo benzos xanax xannies klonopin clonazepam ativan lorazepam valium diazepam
ambien trazodone gabapentin neurontin seroquel lexapro zoloft prozac paxil celexa effexor cymbalta abilify lithium lamictal
risperdal adderall ritalin vyvanse concerta strattera metformin insulin lisinopril ibuprofen tylenol advil kratom khat kava
molly mdma ecstasy ketamine lsd shrooms psilocybin dmt pcp ghb thc cbd cannabis marijuana weed edibles dabs dispensary
blunt blunts joint bong spliff coke cocaine crack rock speedball tweak tweaking tweaker dope dopesick jonesing nodding
cop copped copping score scored scoring plug plugs trap connect fiend junkie junkies addict addicts druggie alkie
detox detoxed detoxing rehab rehabs relapse relapsed relapsing relapses sober sobriety sponsor sponsors sponsee sponsees
sponsored al-anon alanon alateen nar-anon naranon homegroup newcomer oldtimer old-timer 12-step
ptsd adhd add ocd bpd bipolar mania manic psychosis schizophrenia anxiety depression cbt dbt emdr mat mi er icu iv od oded
od'd aa na ca ga smart dui duis dwi dcf cps dss dhs iop php po p.o id ids ged hr hiv aids hep std stds copd
motivational interviewing fentanyl-laced withdrawals cravings triggers trigger triggered triggering mindfulness
self-care self-esteem coping counselling counselor counselors counsellor counsellors therapist therapists psychiatrist
caseworker caseworkers peer peers paraprofessional mentor mentors mentee telehealth intake intakes walk-in outpatient inpatient
medicaid medicare snap ebt ssi ssdi tanf wic section hud voucher va
alhamdulillah inshallah salaam salam namaste aloha mahalo hola gracias adios mija mijo abuela abuelo tía tío tia tio señora
señor oui merci bonjour shalom ciao amigo amigos amiga hermano hermana primo prima mamá papá
tamales tortillas tacos burrito ramen pho kimchi borscht pierogi gumbo jambalaya hummus falafel naan biryani sushi
god jesus christ lord allah buddha bible quran koran torah rosary sabbath ramadan eid diwali hanukkah passover pesach lent
english spanish american americans african-american mexican latino latina hispanic native asian
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep
oct nov dec christmas thanksgiving easter halloween xmas
thirtysomething twentysomething eightish tenish sixish overthink overthinking overthought nightstand meltdown meltdowns
workaholic chocoholic olds yr yrs year-olds superman batman spiderman buick cadillac chevrolet pontiac jeep subaru lexus http https www com org etc stressor stressors transgender trans queer lgbtq lgbt dysphoria meds med cliche sci-fi sci tech
polyamorous poly endorphins dopamine serotonin cortisol delusional situational foundational maladaptive agoraphobia carb pic
pics stat congrats bio uni min mins max hrs hr bf gf rom-com nba nfl mlb nhl ppl cig cigs donut donuts veg veggies facilitator
fave prob probs aka tele dissociative transformative paracetamol citalopram teletherapy commonality medicated mic mics
ppl soo sooo thx pls plz gonna lotsa sec secs vs dept govt misc pro pros cons temp temps combo combos limo dj emcee rep reps
flatmate flatmates polytech wellbeing pokies whanau whānau smorgasbord margarita margaritas backseat balsamic phq gad audit
quitline co-worker co-workers coworker coworkers hydrochlorothiazide simvastatin excedrin viagra fitbit oof hah ach aye obvs woohoo woo hoo jaysus jeez jeesh geez gosh golly yippee couponing backstory mindset mindsets toolbox skillset gaslight gaslighting gaslit ghosted ghosting
doomscroll doomscrolling binge-watch binged bingeing binging carbs keto calorie probiotic smoothie smoothies airfryer
dvr rv suv atv ac dj diy faq roi bmi a1c iq
anymore onto goodbye alright awhile maybe someday everyday ok-ish upfront lowkey highkey bougie boujee cringe cringey
bummed stoked chillin chilling chillax hangry adulting clingy iffy icky nitpicky snarky janky sketchy sketch jittery
pre-diabetic diabetes diabetic cholesterol ibs gerd apnea cpap vax vaxxed quarantine lockdown zooming
midterm midterms freshman freshmen sophomore gpa sat act phd mba rn lpn cna emt cdl
daycare preschool kindergarten stepdad stepmom stepson stepdaughter stepkids stepbrother stepsister grandbaby grandbabies
grandkid grandkids godmother godfather goddaughter godson godbrother babysit babysat babysitter nieces nephews exes
ex-husband ex-wife ex-boyfriend ex-girlfriend cellie cellmate celly paroled parolee probationer bondsman bailiff
viejita tamale sundance sweat powwow
nonjudgmental judgmental judgement prioritize prioritizing brainstorm brainstorming proactive multitask networking
backburner checkup checkups follow-up followup takeaway takeaways validate validating validated ambivalent ambivalence
unpack reframe reframing re-frame resonates wellness holistic empath empathic empathize empathizing`.split(/\s+/),
);
