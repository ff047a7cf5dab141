/** Verbs of saying, in the forms that report: past and present. */
const SAYING =
  'said|says|stated|(?<!\\b(?:member|all|other|these|those|many|participating|the|united|some|and|of|first|no|two|several)\\s)states(?!\\s(?:to|in|of|parties|and|under|with|have|had|are|were|should|must)\\b)|told|tells|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined|underlines|underscored|underscores|noted|notes|added|adds|announced|announces|declared|declares|informed|informs|explained|explains|recalled|recalls|reiterated|reiterates|reaffirmed|reaffirms|affirmed|affirms|confirmed|confirms|pointed out|points out|highlighted|highlights|indicated|indicates|reported|remarked|observed|observes|argued|argues|claimed|insisted|insists|acknowledged|acknowledges|admitted|admits|conceded|warned|warns|assured|assures|pledged|pledges|promised|promises|vowed|vows|replied|responded|answered|continued|concluded|asked|wrote|writes|tweeted|commented|maintained|maintains|asserted|believes|believed|thinks|expects|(?<!-)called(?=\\s(?:on|for|it)\\b)|urged|urges|hoped|hopes|predicted|suggested|suggests|cautioned|testified|quipped|countered|agreed|agrees|denied|denies|complained|contended|contends|recounted|estimated|estimates|made (?:it )?clear|disclosed|discloses|revealed|reveals|mentioned|mentions|clarified|clarifies|specified|specifies|(?:shared|advised|outlined|reports)(?=\\s+that\\b)|went on to say|quoted as saying';

/** A cue with the one it is told to and the day: "told the Council on Monday that". */
export const CUE = new RegExp(`\\b(?:${SAYING})\\b`, 'giu');

/** "According to the minister, …". */
export const ACCORDING = /\b(?:according to|in the words of)\s+/giu;

/** What may follow a cue before what was said. */
export const AFTER_CUE =
  /^(?:\s+(?!that\b)(?:(?!\b(?:had|has|have|was|were|is|are|will|would|could|should|did)\b)[^“"«,.:;]){1,70}?)?\s*(?:,?\s+that\b|:|,(?=\s*[“"«]))\s*/u;

/** "told the Council his country …": whom it is told to, where what was said follows without "that". */
export const LISTENER =
  /^\s+(?:the\s+|a\s+)?(?:[\p{L}-]+\s+){0,4}?(?:council|assembly|meeting|conference|committee|parliament|reporters|journalists|delegates|deputies|diplomats|guests|audience|lawmakers|chamber|group|him|her|them|us|me)(?:\s+(?:on|in|at|during|after)\s+[^,.;:“”"]{2,40}?)?\s+(?=(?:he|she|it|they|we|his|her|its|their|our|the|a|an|there|no|\p{Lu}\p{L}+(?:['’]s)?)\s+[\p{L}-]+)(?!(?:on|in|at)\b)/iu;
