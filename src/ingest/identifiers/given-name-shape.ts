/**
 * True for a word built as African-American given names of the last fifty years are: a prefix as in De-, La-, Sha-,
 * Ty-, Qua- before a name's ending as in -shawn, -isha, -onte, -ique. No English word has both. `word` in lower case.
 */
export function isBuiltAsGivenName(word: string): boolean {
  return word.length < LONGEST && BUILT.some((shape) => shape.test(word));
}

const LONGEST = 16;

const MALE_START =
  "(?:d[aeo]['-]?|dau?|key|quan|j[aeou]['-]?|k[aeiy]|l[aeo]['-]?|m[ao]r?|qua[nr]?|r[aeo]['-]?|sha[nvq]?|t[aeyo]['-]?|ter|tr[aeo]|tay|jer|mar|dar|lam|lav|jav|kev|dev|tav|rav|zay|kha|rah|jah|kwa|ant|mark|kor|cor|om|jay|jo|de|dem|cor|cedr|raym)";
const MALE_END =
  '(?:shau?wn|shont[ae]|shante|[tv]ez|avi(?:o)?us|aveon|shaun|sean|quan|vion|von|vonte|vante|vontae|vontay|vontez|von[dt]re|montae?|monte|monté|mont(?:re|rell|ez)|marion|marcus|mario|mari|metrius|metri(?:ce|us)|andre|ante|onte|ont[ae]y?|ontae|onté|quavi(?:o)?us|quari(?:o)?us|qui[sz]e?|quel|quell|quez|quise|kwon|kwan|juan|trell|trez|tavi(?:o)?us|tavion|dell|darius|darian|rell|vell|vel|well|nell|mell|zell|keem|kee?m|heem|keim|mir|mere|marr|meir|ron|rone|ree|rese|rius|rion|marius|mont|vaughn|vin|vonn|yon|yonne|shad|sheed|sheem|shod|shard|cory)';
const FEMALE_START =
  "(?:a|an|d[aeo]['-]?|dai|rol|ty|ja|jae|je|jo|k[aeiy]|kea|kei|l[aeo]['-]?|ma|mo|my|n[aei]|ni|qua|r[aeo]['-]?|sh[aeiy]|key|shaq|shan|shar|shau?|shaw|shay|ta|te|ti|to|ty|tr[aei]|che|cha|lak|lat|lash|nak|tam|ron|mar|mark|jam|ken|dom|dan|char|shawn|dev|mon|tan|tal|un|ant|yo|zan)";
const FEMALE_END =
  '(?:neshia|esha|iesha|londa|lynda|onda|velle|dra|nesha|nisha|nishia|neisha|nique|niqua|nequa|neka|nika|nikia|tisha|ticia|tasha|toya|tonya|tanya|tavia|trice|trese|kisha|keisha|kesha|keshia|kiesha|kiya|kia|quisha|queisha|queta|quita|quetta|quanda|wanda|uonda|uita|uana|wana|wanna|shawna|shaunda|shawnda|shonda|shanda|shondra|shay|shae|shell|chelle|shelle|sha|sheka|sheba|shica|meka|mika|mikia|mesha|misha|metria|metrice|netta|nita|nae|nay|nai|niece|neice|nell|nelle|nette|vonne|vonda|vonna|vette|verne|donna|dawn|drea|drika|dria|dasha|daisha|daija|deja|jah|jae|jha|leesha|lisha|licia|ayla|yla|aila|aysia|aisha|eisha|iesha|eesha|asia|aja|ijah|ira|iya|iyah|zhane|zhané|zha|rhonda|rika|ricka|relle|renda|resha|risha|rae|yatta|yana|yonna|via)';
const BUILT = [new RegExp(`^${MALE_START}${MALE_END}$`), new RegExp(`^${FEMALE_START}${FEMALE_END}$`)];
