/** Public figures, brands, drugs, set phrases and founders that hold a name and identify nobody in the session. */
const PHRASES = `
jack daniels|jack daniel's|jim beam|johnnie walker|johnny walker|captain morgan|jose cuervo|sam adams|samuel adams|mary jane
|miller lite|miller high life|evan williams|tito's|mike's hard|jack and coke|tom collins|bloody mary|molly|crystal meth
|john deere|dr pepper|dr. pepper|dr. phil|dr phil|dr. oz|dr oz|dr. seuss|dr. bob|dr bob|bill w|lois w|uncle sam|jane doe
|john doe|joe blow|average joe|trader joe's|papa john's|jimmy john's|ben and jerry's|ben & jerry's|wendy's|arby's|denny's
|carl's jr|chuck e. cheese|saint jude|st. jude|carl rogers|stephen rollnick|miller and rollnick|big mac|mac and cheese
|jesus christ|mother teresa|virgin mary|hail mary|mother mary|peter pan|murphy's law|jiminy cricket|good samaritan
|charlie brown|harry potter|george floyd|martin luther king|abraham lincoln|barack obama|donald trump|joe biden|trump|obama
|biden|oprah|elvis|big brother|alexa|hey siri|mr. right|mr right|mister right|miss right|negative nancy|debbie downer
|nervous nelly|dear john|john hancock|keep up with the joneses|peeping tom|tom dick and harry|smart alec|even steven
|jack of all trades|jack shit|jack squat|hit the road jack|you don't know jack|will power|willpower|will smith|free will
|good will|at will|mark my words|question mark|check mark|on the mark|hit the mark|grace period|saving grace|grace of god
|amazing grace|act of faith|leap of faith|good faith|hope so|i hope|ray of sunshine|ray of hope|rose colored|bill of rights
|gray area|grant money|art class|art therapy|lady luck|robin hood|jack russell|mason jar|cash app|chase bank|prince charming
|parkinson's|alzheimer's|hodgkin's|crohn's|tourette's|asperger's|lou gehrig's|wells fargo|dollar general|st. patrick's day
|martin luther king day|columbus day|valentine's day|christmas eve|new year's eve|eve of|johnson and johnson|wesley snipes
|morgan freeman|robin williams|michael jackson|michael jordan|tiger woods|kobe bryant|lebron james|tom brady|snoop dogg
|dave ramsey|brene brown|eckhart tolle|joel osteen|taylor swift|beyonce|kanye|eminem|tupac|kurt cobain|amy winehouse
|bob marley|jimi hendrix|janis joplin|johnny cash|st. louis cardinals|dallas cowboys|dawn dish|jersey shore|rusty nail
|ginger ale|ginger tea|ginger beer|olive oil|olive garden|maple syrup|white christmas|merry christmas|christian church
|christian music|christian faith|christian science|good christian|sandy beach|mercy of|lord have mercy|have mercy|oh joy
|pride and joy|joy ride|tai chi|la quinta|holiday inn|best western|days inn|star of bethlehem|rocky road|home depot|burger king|pizza hut|taco bell|dairy queen|energizer bunny|mickey mouse|santa claus|easter bunny|tooth fairy|max dose|major depression|major depressive|june gloom|april fool|april fools|august of|may as well
`;

/** First word → the whole phrases it opens, longest first. */
export const EXEMPT_PHRASES: ReadonlyMap<string, readonly string[]> = indexByFirstWord(
  PHRASES.trim()
    .split(/\s*\|\s*/)
    .sort((a, b) => b.length - a.length),
);

function indexByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const first = (/^[a-z]+(?:['-][a-z]+)*/.exec(phrase)?.[0] ?? phrase).replace(/'s$/, '');
    const list = index.get(first);
    if (list === undefined) index.set(first, [phrase]);
    else list.push(phrase);
  }
  return index;
}
