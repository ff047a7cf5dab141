/** Lines that pages carry around an article, in the wordings they come in. Each list is matched against a whole line. */

/** Opens a list that belongs to the site: what follows is not the article. */
const OPENS_LIST =
  /^(?:latest(?: news| stories| articles)?|do(?:n['’]t| not) miss|related(?: articles| stories| news| posts| content| topics)?|more (?:on this|from|stories|news|in)\b.{0,40}|most (?:read|popular|viewed|shared)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: for you)?|trending(?: now)?|popular(?: posts| now)?|top stories|editor['’]s picks?|read (?:next|more)|see also|also read|in other news|other news|recent posts|what to read next|comments?(?: \(\d+\))?|leave a (?:reply|comment)|tags?:?.{0,80}|share (?:this|on)\b.{0,40}|follow us\b.{0,60}|about (?:us|the author)|contact(?: us)?|notes? (?:to|for) editors:?|sitemap|categories)$/i;

/** A line that is furniture by itself, wherever it stands; the article may go on below it. */
const LONE =
  /^(?:-+ ?)?(?:advertisements?|adverti[sz]ing|sponsored(?: content)?|promoted)(?: ?-+)?$|^(?:subscribe|sign up|join)\b.{0,80}\b(?:newsletter|mailing list|updates|alerts|inbox)\b.{0,40}$|^(?:we use|this (?:web)?site uses|by (?:continuing|using)).{0,160}cookies?\b.{0,200}$|^(?:accept|reject)(?: all)?(?: cookies)?$|^(?:skip to (?:main )?content|main menu|menu|home|search|log ?in|sign in|register|print(?: this)?(?: page)?|e-?mail this|facebook|twitter|linkedin|whatsapp|telegram|back to top|close|share|save|listen)$|^(?:read (?:also|more|next)|see also|also read|related|watch|listen)\s*[:|–-].{0,200}$|^(?:©|\(c\)|copyright\b).{0,160}$|^all rights reserved\b.{0,80}$|^\d+ (?:min(?:ute)?s? read|comments?|shares?|views?)$|^home ?[›>»/|].{0,160}$|^(?:privacy policy|terms (?:of use|and conditions)|cookie policy)(?: ?[|·].{0,120})?$/i;

export const opensList = (line: string): boolean => OPENS_LIST.test(line);
export const isLoneFurniture = (line: string): boolean => LONE.test(line) || /^[^\p{L}\p{N}]{1,40}$/u.test(line);

/** A teaser is cut off before its end. */
export const isTeaser = (line: string): boolean => /(?:\.\.\.|…)\]?$/.test(line) && !/^[“"«]/.test(line);

/** Agencies, photographers and picture desks. */
export const isCredit = (line: string): boolean =>
  line.length < 120 &&
  (/^(?:photo(?:graph)?s?|image|picture|credit|source|file)(?: credit| courtesy| by)?\s*[:©/|]/i.test(line) ||
    /\b(?:EPA|AFP|REUTERS|AP Photo|GETTY|KEYSTONE|TASS|XINHUA|ANADOLU|SHUTTERSTOCK|UN PHOTO|PHOTOGRAPHER|FLICKR)\b/i.test(
      line,
    )) &&
  !/[.!?]$/.test(line);

export const isByline = (line: string): boolean =>
  /^(?:by|written by|from|reporting by|reported by|author:?)\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:and|\p{Lu}?[\p{L}.'’-]+|,|&)){0,8}(?:\s*[|,].{0,60})?$/u.test(
    line,
  ) ||
  (/^by\s/i.test(line) && line.length < 80 && !/[.!?]$/.test(line));
