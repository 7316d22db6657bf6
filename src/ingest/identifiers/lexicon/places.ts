/** Names of cities and towns in the United States and Canada, written for this project; none is a plain word. */
export const CITIES: readonly string[] = `
akron|albany|albuquerque|alexandria|allentown|amarillo|anaheim|anchorage|ann arbor|appleton|arlington|asheville|athens
|atlanta|augusta|aurora|bakersfield|baltimore|bangor|baton rouge|beaumont|beaverton|bellevue|bellingham|bend|berkeley
|billings|biloxi|birmingham|bismarck|bloomington|boise|boston|boulder|bozeman|bridgeport|brockton|bronx|brownsville
|buffalo|burbank|burlington|calgary|cambridge|camden|canton|cape coral|carson city|casper|cedar rapids|chandler
|charleston|chattanooga|chesapeake|cheyenne|chicago|chillicothe|chula vista|cincinnati|clarksville|clearwater|cleveland
|coeur d'alene|colorado springs|columbus|compton|concord|coos bay|corpus christi|corvallis|costa mesa|dallas|davenport
|dayton|daytona|dearborn|denton|denver|des moines|detroit|dover|dubuque|duluth|durham|eau claire|edmonton|el paso
|elkhart|erie|escondido|eugene|eureka|evanston|evansville|everett|fairbanks|fargo|fayetteville|flagstaff|flint
|fontana|fort collins|fort lauderdale|fort wayne|fort worth|fremont|fresno|fullerton|gainesville|galveston|garland|gary
|gilbert|glendale|grand forks|grand junction|grand rapids|great falls|green bay|greensboro|greenville|gresham|gulfport
|halifax|hampton|harlem|harrisburg|hartford|helena|henderson|hialeah|hillsboro|hollywood|honolulu|houston|huntington beach
|huntsville|idaho falls|indianapolis|inglewood|iowa city|irvine|irving|ithaca|jacksonville|jersey city|joliet|juneau
|kalamazoo|kansas city|kennewick|kenosha|killeen|klamath falls|knoxville|kokomo|lafayette|lake charles|lake oswego|lakeland
|lakewood|lancaster|lansing|laramie|laredo|las cruces|las vegas|lawton|lexington|lima|little rock|long beach|longview
|los angeles|louisville|lowell|lubbock|macon|manhattan|mcallen|medford|memphis|mesquite|miami|midland|milwaukee|milwaukie
|minneapolis|missoula|modesto|montgomery|montreal|murfreesboro|muncie|nampa|naperville|nashville|new haven|new orleans
|new york city|newark|newport news|norfolk|north las vegas|oakland|oceanside|ogden|oklahoma city|olathe|olympia|omaha
|oregon city|orlando|ottawa|oxnard|palm springs|palmdale|parma|pasadena|pasco|paterson|pendleton|pensacola|peoria
|philadelphia|philly|phoenix|pittsburgh|plano|pocatello|pomona|portland|providence|provo|pueblo|quebec city|queens|racine
|raleigh|rancho cucamonga|rapid city|redding|redmond|reno|richland|richmond|riverside|roanoke|rochester|rockford|roseburg
|sacramento|saginaw|saint paul|salem|salinas|salt lake city|san antonio|san bernardino|san diego|san francisco|san jose
|santa ana|santa clarita|santa fe|santa rosa|sarasota|savannah|schenectady|scottsdale|scranton|seattle|sheboygan|shreveport
|sioux city|sioux falls|south bend|sparks|spokane|springfield|st louis|st paul|stamford|stockton|sunnyvale|syracuse
|tacoma|tallahassee|tampa|tempe|terre haute|the bronx|thornton|thunder bay|tigard|tillamook|toledo|topeka|toronto|trenton
|troy|tucson|tulsa|tuscaloosa|tustin|vallejo|vancouver|ventura|visalia|waco|walla walla|warren|waterbury|wausau|wichita
|wichita falls|wilmington|winnipeg|winston salem|worcester|yakima|yonkers|youngstown|yuma
`
  .trim()
  .split(/\s*\|\s*/);

/** First word → the cities it begins, longest first. */
export const CITIES_BY_FIRST_WORD: ReadonlyMap<string, readonly string[]> = indexByFirstWord();

function indexByFirstWord(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const city of CITIES) {
    const first = /^[a-z]+(?:'[a-z]+)?/.exec(city)?.[0] ?? city;
    const list = index.get(first);
    if (list === undefined) index.set(first, [city]);
    else list.push(city);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** Cities whose name is also a person's, a brand's or an everyday word: they need a place word before them. */
export const AMBIGUOUS_CITIES: ReadonlySet<string> = new Set(
  `athens|augusta|aurora|bend|buffalo|cambridge|camden|canton|carson city|chandler|cheyenne|cleveland|concord|compton
|columbus|dallas|davenport|denver|dover|eugene|eureka|everett|flint|gary|gilbert|green bay|garland|hampton|helena
|henderson|hollywood|houston|irving|lancaster|lakeland|lexington|lima|lowell|manhattan|macon|mesquite|montgomery|midland
|orlando|parma|phoenix|plano|providence|queens|richmond|riverside|salem|savannah|sparks|springfield|troy|thornton
|trenton|vancouver|warren|alexandria|arlington|reno|birmingham|bloomington|burlington|norfolk|lafayette|oakland
|boston|philadelphia|buffalo|toledo|wilmington|salinas`.split(/\s*\|\s*/),
);

/** States, provinces and countries: as large as Safe Harbor lets stay, so never flagged. */
export const LARGE_PLACES: ReadonlySet<string> = new Set(
  `alabama|alaska|arizona|arkansas|california|cali|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois
|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana
|nebraska|nevada|new hampshire|new jersey|jersey|new mexico|new york|north carolina|south carolina|carolina|north dakota
|south dakota|dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|washington
|west virginia|wisconsin|wyoming|puerto rico|guam|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia
|british columbia|america|usa|us|the states|canada|mexico|england|britain|uk|scotland|ireland|wales|france|germany|spain
|italy|portugal|poland|ukraine|russia|china|japan|korea|vietnam|thailand|philippines|india|pakistan|bangladesh|nepal|iran
|iraq|syria|israel|palestine|lebanon|egypt|morocco|nigeria|ghana|kenya|ethiopia|somalia|sudan|congo|cuba|haiti|jamaica
|dominican republic|trinidad|guatemala|honduras|el salvador|nicaragua|costa rica|panama|colombia|venezuela|ecuador|peru
|bolivia|chile|argentina|brazil|australia|new zealand|samoa|tonga|fiji|afghanistan|turkey|greece|sweden|norway|denmark
|finland|netherlands|holland|belgium|switzerland|austria|hungary|romania|bulgaria|serbia|croatia|bosnia|europe|africa
|asia|south america|central america|the caribbean|the middle east|heaven|hell|earth|mars|god|jesus|christmas|easter
|thanksgiving|halloween|ramadan|english|spanish|french|zoom|teams|facebook|instagram|youtube|google|amazon|netflix|tv
|vietnam|afghan|desert storm|aa|na|ca|rehab|detox|recovery|treatment|hospital|college|school|work|prison|jail`.split(
    /\s*\|\s*/,
  ),
);
