/** Base forms of verbs: enough English morphology for the acts of States. */
const IRREGULAR: Readonly<Record<string, string>> = {
  began: 'begin',
  begun: 'begin',
  brought: 'bring',
  built: 'build',
  came: 'come',
  chose: 'choose',
  chosen: 'choose',
  did: 'do',
  done: 'do',
  drew: 'draw',
  drawn: 'draw',
  gave: 'give',
  given: 'give',
  held: 'hold',
  kept: 'keep',
  laid: 'lay',
  led: 'lead',
  made: 'make',
  met: 'meet',
  put: 'put',
  ran: 'run',
  sent: 'send',
  set: 'set',
  spent: 'spend',
  stood: 'stand',
  took: 'take',
  taken: 'take',
  undertook: 'undertake',
  undertaken: 'undertake',
  went: 'go',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  wrote: 'write',
  written: 'write',
  won: 'win',
  found: 'find',
  grew: 'grow',
  cut: 'cut',
  became: 'become',
  become: 'become',
  overhauled: 'overhaul',
  signed: 'sign',
  entered: 'enter',
  tabled: 'table',
  enabled: 'enable',
  labelled: 'label',
  organised: 'organise',
  organized: 'organise',
  organizing: 'organise',
  organize: 'organise',
  organising: 'organise',
  hanged: 'hang',
  dying: 'die',
  lying: 'lie',
};
const ORGAN = /organiz/;

/** `acceding` → accede, `ratified` → ratify, `toughened` → toughen. A base form is returned as it is. */
export function baseForm(word: string): string {
  const verb = word.toLowerCase();
  if (IRREGULAR[verb]) return IRREGULAR[verb];
  if (ORGAN.test(verb)) return 'organise';
  if (/ies$|ied$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/ying$/.test(verb)) return verb.slice(0, -3);
  const stem =
    verb.endsWith('ing') && verb.length > 5
      ? verb.slice(0, -3)
      : verb.endsWith('ed') && verb.length > 4
        ? verb.slice(0, -2)
        : null;
  if (stem !== null) return restored(stem);
  if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2);
  return verb.endsWith('s') && !verb.endsWith('ss') && verb.length > 3 ? verb.slice(0, -1) : verb;
}

/** A stem as its base form spells it: with an e (`revis` → revise), or with one consonant (`submitt` → submit). */
function restored(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/(?:ll)$/.test(stem))
    return /^(?:fulfill|enroll|compell|expell|propell|controll|cancell|modell)$/.test(stem) ? stem.slice(0, -1) : stem;
  if (
    /(?:[cgsvz]|[aeiou][tdrlkp]|u|dg|bl|pl|ff?l|tl|iz|is)$/.test(stem) &&
    !/(?:ss|ow|ew|oin|eat|eed|ead|oot|ait|eal|ool|eel|ail|oil|eek|ook|eak|elp|eep|oop|[aeiou]{2}[tdrlkp]|it|et|op|el|er|or|en|ed(?!$))$/.test(
      stem,
    )
  )
    return `${stem}e`;
  if (
    /(?:examin|determin|imagin|combin|deplet|complet|delet|compet|accede?|conced|reced|preced|supersed|unit|invit|ignit|cit|definit|writ|promot|not|quot|vot|devot|explor|restor|ensur|adher|interfer|declar|prepar|shar|compar|scop|develope|hop|impos|enabl|requir|acquir|inquir|expir|hir|retir|admir|inspir)$/.test(
      stem,
    )
  )
    return `${stem}e`;
  return stem;
}

/** Verbs that name no act: praise, hope, staying the same, and speaking itself are no undertakings. */
const VAGUE = new Set(
  'be remain continue have strive seek try endeavour endeavor hope believe attach stay keep spare like need want wish say stress note know feel think understand appear seem look welcome thank congratulate recall reiterate reaffirm emphasise emphasize underline deserve depend help play serve proceed mean become happen get express appreciate commend regret comment elaborate speculate discuss confirm refrain win lose see hear find wait watch tell talk forget hesitate let prove come show shout smile answer judge rest stop always not never only still see die live love own prefer fear agree listen respond reply highlight engage cooperate redouble intensify deepen foster'.split(
    ' ',
  ),
);

export const isVague = (verb: string): boolean => VAGUE.has(baseForm(verb));

/** "Pay tribute", "make every effort", "work closely": a verb and its words that together name no act. */
const VAGUE_PHRASE =
  /^(?:pay\s+(?:tribute|heed|respect|(?:\w+\s+)?attention)|(?:make|spare)\s+(?:every|all|no|great)\s+efforts?|do\s+(?:everything|all|our|its|so|that|the same)|take\s+(?:note|seriously|into account|the floor|this|stock)|work\s+(?:\w+ly\s+)?(?:closely|together|with|hard|towards|tirelessly|constructively|actively)|(?:press|push|carry|move|go)\s+(?:on|ahead|forward)|(?:step|speed)\s+up\s+(?:its|our|their)?\s*efforts|give\s+(?:due|careful|serious)|make\s+(?:the\s+)?news|meet\s+(?:again|you)|left\s+behind|open\s+to\s+(?:the\s+)?(?:media|public|press|visitors)|stand\s+(?:by|with|ready|on|up|together|alongside|firm)|do\b(?!\s+away))/i;

export const isVaguePhrase = (words: string): boolean => VAGUE_PHRASE.test(words);

/** What a minister or a president can do in office: "I will" binds a State only with one of these. */
const OF_OFFICE = new Set(
  'lay submit table present sign introduce propose ratify publish order appoint send bring deposit issue declare convene invite pardon commute establish create launch open close abolish repeal amend promulgate decree host accede withdraw join lodge announce put set veto'.split(
    ' ',
  ),
);

export const isOfOffice = (verb: string): boolean => OF_OFFICE.has(baseForm(verb));
