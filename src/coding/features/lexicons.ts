/** Short word lists, written for this project, of what coders listen for. */
export const LEXICONS: readonly { readonly id: string; readonly words: string }[] = [
  {
    id: 'advice',
    words:
      "should shouldn't must need try consider recommend recommended suggest suggestion suggested advise advice maybe could might better ought helpful option options strategy strategies technique start stop avoid",
  },
  {
    id: 'information',
    words:
      'percent research studies study risk risks evidence doctor doctors patients people effects effect cause causes causes program programs medication medications treatment average guidelines level levels blood liver heart lungs cancer disease called means includes include results result drinks week units test tests service services',
  },
  {
    id: 'praise',
    words:
      'great good wonderful excellent awesome amazing fantastic terrific congratulations impressive proud appreciate strong strength strengths brave courage admire commend thoughtful caring smart capable determined committed effort hard-working nice',
  },
  {
    id: 'sympathy',
    words:
      'sorry hard tough difficult understandable understand painful awful rough scary sad hurts overwhelming frustrating challenging stressful',
  },
  {
    id: 'reflecting',
    words:
      'sounds sound seems seem feels feel feeling hear hearing saying said wondering guess mentioned told seeing noticed',
  },
  {
    id: 'feelings',
    words:
      'worried worry worries scared afraid anxious angry upset frustrated sad depressed lonely stressed guilty ashamed embarrassed tired happy excited hopeful proud hurt nervous concerned confident overwhelmed bored annoyed mad fear fears love hate',
  },
  {
    id: 'choice',
    words:
      'choice choose choices decide decision decisions up control freedom own ready willing want wants permission mind okay ok',
  },
  {
    id: 'want',
    words: "want wanna wish hope like love prefer desire wanted wants hoping i'd rather",
  },
  { id: 'able', words: 'can could able possible manage cope handle capable confident easy easier' },
  { id: 'need', words: 'need needs have must gotta got important should ought serious enough' },
  {
    id: 'commit',
    words:
      "will going gonna i'll plan planning promise try trying ready start starting decided willing definitely guess commit set tomorrow",
  },
  {
    id: 'steps',
    words:
      'started stopped quit tried went called signed bought threw joined cut switched talked made gave been already since yesterday week',
  },
  {
    id: 'less',
    words:
      'quit stop stopped stopping quitting less reduce reducing cut cutting down change changed changing better healthier healthy different improve improving improvement without help lose exercise eat sober clean',
  },
  {
    id: 'stay',
    words:
      "can't don't won't never hard difficult impossible enjoy fun relax relaxes relaxing like love fine problem everybody everyone friends always anyway wrong bother stupid pointless tired used habit addicted",
  },
  {
    id: 'reasons',
    words:
      'because kids children family wife husband mom dad son daughter health money job work boyfriend girlfriend future life live die died doctor breath energy weight sick',
  },
  {
    id: 'time',
    words:
      'today now next session last time week weeks minutes talk discuss agenda begin move shift summary summarize together first before start',
  },
  { id: 'greeting', words: 'hi hello hey morning afternoon welcome thanks thank bye goodbye meet nice see care' },
  { id: 'hedge', words: 'maybe perhaps might possibly guess probably sort kind somewhat wonder wondering' },
  { id: 'contrast', words: 'but although though however hand yet still even other side same' },
  {
    id: 'body',
    words:
      'drink drinking drinks alcohol beer wine smoke smoking cigarettes cigarette weed marijuana pot drugs drug eat eating food diet exercise weight pills medication',
  },
];
