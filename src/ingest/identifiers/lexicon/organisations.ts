/** Nouns that close the name of a clinic, church, school, shelter or firm. */
export const FACILITY_NOUNS: ReadonlySet<string> = new Set(
  `hospital clinic clinics center centre church chapel cathedral parish temple mosque synagogue ministries ministry tabernacle
fellowship school academy elementary college university institute shelter mission house hall home homes village rehab
hospice pharmacy health medical healthcare wellness counseling services associates bank union freight trucking plumbing
tire auto motors construction roofing electric landscaping logistics brothers sons inc llc corp corporation company
department office precinct jail prison correctional penitentiary high general lutheran baptist methodist presbyterian
catholic episcopal pentecostal adventist lodge ranch farms apartments manor court-house courthouse station foundation
society market grocery diner restaurant cafe hotel motel inn warehouse factory mill plant poultry seafood masonry nails
salon wash shack kennels tile drug drugs drugstore storage electrical electronics transport transportation shop garage
bakery deli grill tavern pub bar barbershop cuts laundry cleaners farm dairy foods supply motor cab taxi airlines
kitchen pantry barn gym studio daycare nursery kindergarten tech institute workshop foundry shipyard dairy orchard vineyard
packaging packing plastics metals steel lumber concrete paving painting drywall glass cleaning janitorial security courier
express delivery distribution medicine dental dentistry dermatology pediatrics orthopedics cardiology oncology psychiatry
staffing industries manufacturing enterprises co-op cooperative post legion gurdwara iglesia monitoring pretrial`.split(
    /\s+/,
  ),
);

/** Nouns that the name follows: "university of louisville". */
export const NOUNS_OF: ReadonlySet<string> = new Set(
  'university college church hospital house bank school temple academy'.split(' '),
);

/** Words that belong to such a name but do not make it one: "Recovery Center", "High School", "Health Services". */
export const GENERIC_FACILITY_WORDS: ReadonlySet<string> = new Set(
  `${[...FACILITY_NOUNS].join(' ')} recovery treatment sober living care community county city state regional memorial
public middle junior senior the of and for at by mental behavioral family peer support drug alcohol detox residential
outpatient nursing rescue emergency urgent primary day night new credit police sheriff sheriff's sheriffs fire veterans va
social work human child adult women's men's womens mens halfway transitional group big white open safe local real`.split(
    /\s+/,
  ),
);

/** Words that name a church, hospital or school even without capitals. */
export const DENOMINATIONS: ReadonlySet<string> = new Set(
  `baptist methodist lutheran presbyterian episcopal pentecostal adventist nazarene catholic mercy sacred trinity calvary
bethel zion emmanuel immanuel providence legacy kaiser mayo sinai saint st st. gethsemane ebenezer shiloh heron cedar willow maple
oak harbor riverside lakeside hillside hillcrest lincoln jefferson washington roosevelt madison franklin kennedy grant
whitman cleveland`.split(/\s+/),
);

const NAMES = `
walmart|safeway|kroger|fred meyer|winco|costco|walgreens|cvs|rite aid|mcdonald's|mcdonalds|burger king|starbucks|subway
|wendy's|taco bell|chipotle|waffle house|denny's|ihop|home depot|lowe's|lowes|target|best buy|amazon|microsoft|intel|nike
|boeing|comcast|xfinity|verizon|at&t|t-mobile|ups|fedex|usps|uber|lyft|doordash|kaiser|kaiser permanente|providence
|legacy|mayo clinic|cleveland clinic|goodwill|salvation army|habitat for humanity|wells fargo|bank of america|chase
|dollar tree|dollar general|family dollar|7-eleven|tyson|john deere|ford|toyota|tesla|goodyear|amtrak|greyhound|hilton
|marriott|pepsi|coca cola|frito lay|sysco|smithfield|kmart|sears|kohl's|macy's|trader joe's|whole foods|albertsons|publix
|aldi|h-e-b|meijer|menards|autozone|jiffy lube|les schwab|arby's|kfc|popeyes|chick-fil-a|dunkin|panera|applebee's
`;

/** First word → employers by name. */
export const EMPLOYERS: ReadonlyMap<string, readonly string[]> = index(NAMES.trim().split(/\s*\|\s*/));

function index(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const first = (/^[a-z]+(?:['-][a-z]+)*/.exec(name)?.[0] ?? name).replace(/'s$/, '');
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [name]);
    else list.push(name);
  }
  return byFirst;
}
