/**
 * Family names common in North America, written for this project. Names that are everyday
 * words (Brown, Young, Bell) are left to capital letters and to what stands before them.
 */
export const SURNAMES: readonly string[] = `
abbott abdi abdullah abernathy abrams acosta adams adeyemi adkins aguilar aguirre ahmed albright alexander alvarado
alvarez anderson andrade andrews archuleta arellano armstrong arnold arroyo ashby atkins atkinson avila ayala bailey
baldwin ballard banerjee baptiste barajas barnett barrera barrett barron bartlett bauer bautista beasley beck becker
begay benally beltran bennett benson berger bernard bhatt blackwell blanchard blankenship blevins bonilla booker bowen
bowers bowman bradford bradley bradshaw brady brandt brennan brewer bridges briggs brooks bryan bryant buchanan buckley
bullock burgess burke burnett burns burton butler byrd cabrera caldwell calderon callahan camacho cameron campbell campos
cannon cantrell cantu cardenas carlson carney carpenter carrillo carroll carson carter castaneda castillo castro
cervantes chambers chandler chang chaudhry chavez cherry chen cho choi christensen christian clark clarke clayton
clements coleman collier collins combs compton conley conner contreras conway cooper copeland cordova cortez costa cox
craig crawford crosby cruz cuevas cummings cunningham curry curtis dalton daniels daugherty davenport davidson davies
davis dawson decker delacruz delarosa delgado deleon dennis desai diaz dickerson dickson dillon dixon dodson dominguez
donaldson donovan dorsey dougherty douglas doyle drake duarte dubois dudley duffy duncan dunlap dunn duran durham duvall
eaton edwards elliott ellis emerson english erickson escobar esparza espinoza estrada evans everett farley farmer farrell
faulkner ferguson fernandez ferrell figueroa finley fischer fisher fitzgerald fitzpatrick fleming fletcher flores flowers
floyd flynn foley ford forbes foster fowler franco francis franklin frazier frederick freeman french frost frye fuentes
fuller galindo gallagher gallegos galloway galvan gamble garcia gardner garner garrett garrison garza gates gentry george
gibbs gibson gilbert giles gill gillespie gilmore glass glenn glover golden gomez gonzales gonzalez goodman goodwin
gordon graham grant graves gray greene greer gregory griffin griffith grimes gross guerra guerrero gupta gustafson
gutierrez guzman haas hahn hale haley hall hamilton hammond hampton hancock hansen hanson hardin harding hardy harmon
harper harrington harris harrison hartman harvey hassan hawkins hayden hayes haynes heath hebert henderson hendricks
hendrix henry hensley henson herman hernandez herrera herring hess hester hickman hicks higgins hinton ho hobbs hodge
hodges hoffman hogan holcomb holland holloway holmes holt hood hooper hoover hopkins horn horne horton houston howard
howell huang hubbard huber hudson huerta huff huffman hughes hull humphrey hurst hussein hutchinson hwang ibarra ibrahim
ingram iyer jackson jacobs jacobson james jaramillo jarvis jefferson jenkins jennings jensen jimenez johns johnson
johnston jones jordan joseph joshi joyce juarez kane kapoor kaufman keith keller kelley kelly kemp kennedy kerr khan kim
kirby kirk klein kline knapp knox koch kowalczyk kowalski kramer krause krueger kumar lacey lachance lambert lancaster
landry lang larsen larson lawrence lawson leblanc leon leonard lester levine lewis li lin lindqvist lindsey liu
livingston lloyd logan lopez lowery lozano lucas lucero lugo luna lyons macdonald macias macias mack madden mahoney
maldonado malone maloney mann manning marquez marsh marshall martin martinez mathews mathis matthews maxwell mayer
maynard mayo mays mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel
mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mclaughlin mclean
mcmahon mcmillan mcneil mcpherson meadows medina mehta mejia melendez melton mendez mendoza mercado merritt meyer meyers
michael middleton miles miller mills miranda mitchell molina monroe montes montgomery montoya moody mooney moore mora
morales moran moreno morgan morris morrison morrow morse morton moses mosley moyer mueller mullen mullins munoz murillo
murphy murray myers nakamura nash navarro neal nelson newman newton nguyen nicholson nielsen nixon noble nolan norman
norris norton novak nunez nwosu obrien ochoa oconnor odonnell odom ojeda okafor okonkwo oliver olsen olson oneal oneill
orozco orr ortega ortiz osborn osborne osei owen owens oyelaran pace pacheco padilla palacios palmer parikh park parker
parks parrish parsons patel patrick patterson patton paul payne pearson peck pena pennington perez perkins perry peters
petersen peterson petty pham phelps phillips pierce pineda pittman pitts pollard ponce poole pope porter potter powell
powers pratt prince proctor pruitt pugh quinn quintero quintana ramirez ramos ramsey randall randolph rangel rao rasmussen
raymond reddy reese reeves reid reilly reyes reynolds rhodes rivas rivera rivers robbins roberson roberts robertson
robinson robles rocha rodgers rodriguez rogers rojas rollins roman romero rosales rosario rosenberg ross roth rowland
roy rubio ruiz russell russo rutledge ryan salas salazar salinas sampson sanchez sanders sandoval sanford santana
santiago santos saunders savage sawyer schaefer schmidt schmitt schneider schroeder schultz schwartz scott sellers
serrano sexton shaffer shah shannon sharma shaw shelton shepard shepherd sheppard sherman shields short silva simmons
simms simon simpson sims singh singleton skinner sloan smith snyder solis solomon sosa soto spears spence spencer stafford
stanley stanton stark steele stein stephens stephenson stevens stevenson stewart stokes stout strickland strong stuart
suarez sullivan summers sutton swanson sweeney sweet takahashi tanaka tapia tate taylor terrell terry thomas thompson
thornton tran travis trevino trujillo tucker turner tyler underwood valdez valencia valentine valenzuela vance vang vargas
vasquez vaughan vaughn vazquez vega velasquez velez velazquez villa villanueva villarreal villegas vincent wade wagner
walker wallace waller walls walsh walter walters walton wang ware warner warren washington waters watkins watson watts
weaver webb weber webster weeks weiss welch wells west wheeler whitaker whitcomb whitehead whitney wiggins wiley wilcox
wilkerson wilkins wilkinson williams williamson willis wilson winters wolfe wong wood woodard woods woodward wright wu
wyatt yamamoto yang yates york yoder young yu zamora zavala zhang zimmerman zuniga
`
  .trim()
  .split(/\s+/);
