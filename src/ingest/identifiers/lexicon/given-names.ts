/**
 * Given names common in North America, written for this project. A name that is also an
 * everyday word stands in AMBIGUOUS_GIVEN_NAMES and needs more evidence than its spelling.
 */
export const GIVEN_NAMES: readonly string[] = `
aaliyah aaron abdul abdullah abel abigail abraham ada adalberto adam adela adelaide adele adeline aditi adrian adriana
adrienne agatha agnes ahmad ahmed aidan aiden aileen aimee aisha akash akira alan alana alastair albert alberta alberto
alden aleah alec alejandra alejandro aleksandr alessandra alex alexander alexandra alexandria alexandru alexei alexis
alfonso alfred alfredo ali alice alicia alina alisa alisha alison alistair aliyah allan allen allie allison allyson alma
alonzo althea alvaro alvin alyssa amanda amara amari amaya amelia amina amir amirah amit amy ana anand anastasia anders
anderson andre andrea andreas andrei andres andrew andy angela angelica angelina angelique angelo angie anika anil anita
anjali ann anna annabel annabelle anne anneliese annette annie annika ansel anselm anthony antoine antoinette anton
antonia antonio antwan anya archana ariana arianna ariel arjun arlene arlo armand armando arnold arnulfo aroha arthur
arturo arun asha ashanti ashlee ashleigh ashley asif athena aubrey audra audrey augustine aurelia aurora axel ayaan
ayana ayesha ayla azalea bartholomew beatrice beatriz becca becky belinda ben benedict benito benjamin bennett benny
bernadette bernadine bernard bernardo bernice bernie bert bertha bertrand bessie beth bethany betsy bettina betty
beverly bhavna bianca billie billy birgit bjorn blaine blair blanca blythe bobbie bobby bonnie boris boyd brad braden
bradford bradley brady brandi brandon brandy brayden breanna brenda brendan brenna brent brett brian briana brianna
bridget brigid brigitte britney brittany brittney brody brooke bruce bruno bryan bryce bryson byron caitlin caitlyn caleb
callie calvin cameron camila camille candace candice candida caren carina carissa carl carla carlene carlo carlos carlton
carly carmela carmella carmelo carmen carol carole caroline carolyn carrie carson carter casey cassandra cassidy cassie
catalina catherine cathleen cathy cecelia cecil cecilia cedric celeste celia celine cesar chandra chanel chantal
chantelle charlene charles charlie charlotte chauncey cherie cherise cheryl cheyenne chidi chiara chloe chris christa
christie christina christine christoph christopher christy chuck ciara cindy claire clara clarence clarice clarissa clark
claude claudette claudia claudio clayton clement clementine cleo cleveland clifford clifton clint clinton clyde cody cole
coleen colette colin colleen colton connie connor conor conrad consuelo cooper cora coretta corey corina corinne cornelia
cornelius cortney cory courtney craig cristian cristina cristobal curt curtis cynthia cyril cyrus dafydd daisuke damian
damien damon dan dana dane dania daniel daniela danielle danika danny dante daphne daria darcy daria dario darius darla
darlene darnell darrell darren darrin darryl darwin daryl dashawn dave david davina davis dayanara deandre deanna debbie
debora deborah debra deepak deidre deirdre deja delia delilah della delmar delores deloris demarcus demetrius denis
denise dennis denny denzel derek derrick deshawn desiree desmond devin devon devonte dexter diana diane dianna diego
dieter dimitri dina dionne dirk dmitri dolly dolores domingo dominic dominick dominique don donald donatella donna
donnell donnie donovan dora doreen doris dorian dorothea dorothy dorsey doug douglas doyle duane dulce duncan dustin
dwayne dwight dylan ebony eddie edgar edith edmund edna eduardo edward edwin efrain eileen eitan elaine elana eleanor
elena eli elias elijah elisa elisabeth elise elisha eliza elizabeth ella ellen ellie elliot elliott elmer eloise elsa
elsie elton elvia elvira elvis emanuel emerson emeka emil emilia emilio emily emma emmanuel emmett enid enrique eric
erica erich erick ericka erik erika erin erma ernestine ernesto ernie errol esmeralda esperanza essie estelle esteban
ester esther ethan ethel etta eugene eugenia eula eunice eva evan evangeline evelyn everett ezekiel ezra fabian fabiola
fatima fatou faye federico felicia felicity felipe felix fernanda fernando fidel fiona fletcher flora florian floyd
folasade forrest fran frances francesca francesco francine francis francisco francois frankie franklin fred freda freddie
freddy frederick frieda fritz gabriel gabriela gabriella gabrielle gail gareth garrett garry gary gaston gavin gayle
geneva genevieve geoff geoffrey george georgette georgina gerald geraldine gerard gerardo gerry gertrude gianna gideon
gilbert gilberto gina ginny giovanni giselle giuseppe gladys glenda glenn gloria gonzalo gordon graciela graham greg
gregg gregorio gregory greta gretchen griffin griselda guadalupe guillermo gunther gus gustavo gwen gwendolyn gwyneth
hailey hakeem hakim haley hank hannah hans harold harriet harris harrison harvey hasan hassan hattie hazel hector heidi
helen helena helene helga henrietta henrik henry herbert heriberto herman hermione hilary hilda hiroshi holden homer
horace horacio howard hubert hugh hugo humberto hussein ian ibrahim ida ignacio igor ike ilana ileana ilene imani imelda
imran ina indira ines ingrid ira irene irina irma irving isaac isabel isabella isabelle isaiah isaias isha ishaan isla
ismael israel iva ivan ivana ivette jabari jaclyn jacob jacqueline jacquelyn jada jaden jadon jaida jaime jairo jake
jakob jalen jamal jamar jamel james jamie jamila jan jana jane janelle janet janice janie janine janis janna jared
jarred jarrod jarvis jasmin jasmine jason jasper javier jayda jayden jayla jaylen jayne jayson jazmin jean jeanette
jeanie jeanine jeanne jeannette jeannie jeff jefferson jeffery jeffrey jen jenna jennie jennifer jenny jerald jeremiah
jeremy jermaine jerome jerry jesse jessica jessie jill jillian jim jimena jimmie jimmy jin jo joan joann joanna joanne
joaquin jocelyn jodi jodie jody joe joel joelle joey johan johann johanna john johnathan johnnie johnny jolene jon jonah
jonas jonathan jordan jorge jose josef josefina joseph josephine josh joshua josiah josie josue joyce juan juana juanita
judah jude judith judy jules julia julian juliana julianna julianne julie juliet julieta julio julissa julius justin
justine kadeem kai kaitlin kaitlyn kamala kamal kara kareem karen kari karim karin karina karl karla karyn kasandra
kasey kate katelyn katerina katharine katherine kathleen kathryn kathy katie katina katrina katy kavita kay kaya kayla
kaylee keenan keisha keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kenia kenji kenneth
kennedy kenny kent kenya keri kerri kerry kevin khadija khalid kiana kiara kiera kieran kim kimberley kimberly kirk
kirsten kirsty kofi kora kourtney krista kristen kristi kristian kristie kristin kristina kristine kristopher kristy
krystal kumar kurt kwame kyla kyle kylie kyra lacey ladonna lamar lamont lana lara larissa larry lars lashawn latasha
latisha latonya latoya laura laurel lauren laurence laurie lavonne lawanda lawrence layla leah leandra leandro leann
leanne leif leigh leila lela leland lena lenny lenora leo leon leona leonard leonardo leonor leopold leroy lesley leslie
lester leticia letitia levi lewis liam libby lidia lila lilian liliana lillian lillie lina linda lindsay lindsey linus
lionel lisa lise liz liza lizbeth lloyd logan lois lola lonnie lora lorelei loren lorena lorenzo loretta lori lorna
lorraine louie louis louisa louise lourdes lowell luann luca lucas lucia luciana lucien lucille lucinda lucius luis luisa
lukas luke lula lulu luther luz lydia lyle lynda lyndon lynette lynn lynne mabel mack mackenzie maddie madeleine
madeline madelyn madge mae magdalena maggie mahmoud maia maira makayla malachi malcolm malik mallory mamie manny manuel
manuela mara marc marcel marcela marcella marcelo marcia marco marcos marcus margaret margarita margery margie margo
margot marguerite maria mariah mariam marian mariana marianne maribel maribeth marie mariel marietta marilyn marilynn
mario marion maris marisa marisol marissa marjorie markus marla marlene marlon marquis marquita marsha marshall marta
martha martin martina marty marvin mary maryann maryanne marybeth marylou matilda matt matteo matthew mattie maud maude
maura maureen maurice mauricio maurine mavis maximilian maxine maxwell maya meagan megan meghan mei melanie melba melina
melinda melissa melodie melvin mercedes meredith merle mia micaela micah michael michaela micheal michel michele
michelle miguel mikayla mike mikhail mila mildred millicent millie milo milton mina mindy ming minnie miranda miriam
misael mitch mitchell mohamed mohammad mohammed moises mona monica monique monroe monte morgan morris moses muhammad
muriel mustafa mya myles myra myrna myron myrtle nadia nadine nancy nanette naomi natalia natalie natasha nathan
nathaniel neal ned nell nellie nelson nestor nettie neville ngozi nia nichelle nicholas nick nicki nicole nicolas
nicolette nigel nikita nikki nikolai nikolas nina nisha noah noel noelia noelle noemi nolan nona nora norah norbert
noreen noriko norma norman nyah obinna octavia octavio odell odessa odette olaf oleg olga olivia oliver ollie omar opal
ophelia oriana orlando orville oscar osvaldo otis otto owen pablo padma paige palmer paloma pam pamela paola parker
pascal patrice patricia patrick patsy patti patty paul paula paulette pauline paulo pedro peggy penelope percy perla
perry pete peter petra phil philip philippa phillip phoebe phyllis pierre polly porfirio porter precious preston
priscilla priya qasim quentin quincy quinn quinton rachael racheal rachel rachelle rafael rafaela raheem rahul raj
rajesh ralph ramesh ramiro ramon ramona ramona randall randolph randy raphael raquel rashad rashida raul raven raymond
raymundo reba rebecca rebekah regina reginald reggie reid reina renata rene renee reuben rex reyna reynaldo rhea rhoda
rhonda ricardo richard richie rick rickey ricky rico rigoberto riley rita ritchie roberta roberto robert robbie robby
robyn rocco rochelle roderick rodney rodolfo rodrigo rogelio roger roland rolando roman romeo ron ronald ronaldo ronda
ronnie roosevelt rory rosa rosalie rosalind rosalinda rosalyn rosanna rosario roscoe roseann roseanne rosemarie rosie
roslyn ross rowan roxana roxanne roy royce ruben rudolph rudy rufus rupert russ russell rusty ruth ruthie ryan sabrina
sadie saeed sal sally salma salvador salvatore sam samantha samara samir sammy samson samuel sandra sanjay santiago
santos sara sarah sasha saul scott scottie sean sebastian selena selina selma serena sergei sergio seth shaina shamika
shana shane shanice shanika shaniqua shanna shannon shari sharon shaun shauna shawn shawna shayla sheena sheila shelby
sheldon shelia shelley shelly sheree sheri sherman sherri sherrie sherry sheryl shirley shreya shyla sidney siena sierra
sigrid silas silvia simeon simon simone siobhan skylar socorro sofia solomon sondra sonia sonja sonya soo-jin sophia
sophie soraya spencer stacey staci stacie stacy stan stanley stefan stefanie stella stellan stephan stephanie stephen
steve steven stevie stewart stuart sudhir sunita susan susana susanna susanne susie suzanne suzette sven svetlana sybil
sylvester sylvia tabatha tabitha taisha takeshi talia tamara tameka tamera tami tamika tammi tammie tammy tamra tania
tanika tanisha tanya tara tariq tasha tatiana tatum tavon taylor ted teddy terence teresa teri terrance terrell terrence
terri terry tess tessa thaddeus thalia thelma theo theodora theodore theresa therese thomas tia tiana tiara tiffany
timmy timothy tina tisha tito tobias toby todd tomas tommie tommy toni tonia tony tonya tracey traci tracie tracy travis
tremaine trent trenton trevor trey tricia trina trisha tristan troy trudy tyler tyra tyree tyrell tyrone tyson ulises
ulrich una ursula valeria valerie vanessa vaughn velma vera verna vernon veronica vicente vicki vickie vicky victoria
vijay vikram vikki vince vincent vincenzo viola vivek vivian viviana vivienne vladimir wade wallace wally walter wanda
wayne wendell wendy wesley weston whitney wilbert wilbur wiley wilfred wilhelmina willard willie willa william willis
wilma wilson winifred winnie winston wyatt xander xavier ximena xiomara yadira yahir yasmin yasmine yesenia yoko yolanda
yolonda yuki yuri yusuf yvette yvonne zach zachariah zachary zachery zack zaria zelda zelma zena zoe zoey zoila zora
zuri
`
  .trim()
  .split(/\s+/);

/** Given names that are also everyday words, places, brands or drugs. */
export const AMBIGUOUS_GIVEN_NAMES: readonly string[] = `
ace addison adolph alba alexa amber angel april art ash asia aspen august austin autumn bailey barb barbie basil baker
bay bear bell berry bill bird bishop blake blaze blossom blue bo bob brad brand brandi bree breeze brook brooklyn
bud buck buddy buster cade calla candy carey carrie cash chad chance chandler charity chase chastity chelsea cherish
cherry chip christian ciera clay clem cliff clover colt constance coral cruz crystal cy daisy dakota dale dallas dash
dawn dean deb dee delta denver desire destiny diamond dick dolly don dot drew duke dusty earl easton echo eden elder
elle em eve ever faith fay fern finn flo florence ford forest fox frank freedom gale gene genesis georgia ginger
glen glory gold goldie grace grant gray gunner guy hale happy harley harmony harper haven heath heather heaven holly
honey hope hudson hunter ida india iris isle ivory ivy jack jackie jackson jade jasper jay jazz jersey jess jet jewel
job jock josh journey joy juan judge judy june justice karma kat kay king kit kitty knight kris lady lake lane lark
laurel lee legend len les liberty lil lily lincoln linden london lou love lucky lucy lu mack madison maddox magnolia
major mandy marina mark marley mason mat maverick max may meadow mel melody mercury mercy merry messiah mick mickey
miles mint misty molly montana muffin nan nash navy nelly nevada norm ocean olive orion page paris pat patience
peace peach pearl peg penny pepper perry piper poppy prairie prince princess prudence queen rain rainbow ray reagan
red reed reese reef remy rich ridge river rob robin rock rocky rod roman rose rowan ruby ryder sage sailor sandy
savannah scarlet sea serenity shad shade shane shell sky skye sonny spike star sterling stone storm stormy sue sugar
summer sunny sunshine sydney tad tanner tiger tim temperance tom trace tree trinity trip trinidad troy tucker ty
unity val van velvet venus verity vic victor violet virgil virginia walker ward wes wheat will willow winter wolf
wood woody wren xena zen
`
  .trim()
  .split(/\s+/);
