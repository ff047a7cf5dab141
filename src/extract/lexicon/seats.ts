import type { Mention } from './lexicon.js';

/**
 * Reference data: capitals of the Members of the United Nations (general knowledge, as in the list of the UN Group of
 * Experts on Geographical Names), which news writes for the Government that sits there: "Ulaanbaatar is studying
 * accession". Capitals that bear their State's name are left out; so is a second seat that few would know.
 */
const CAPITALS =
  "AFG Kabul|ALB Tirana|DZA Algiers|AND Andorra la Vella|AGO Luanda|ATG St. John's|ARG Buenos Aires|ARM Yerevan|AUS Canberra|AUT Vienna|AZE Baku|BHS Nassau|BHR Manama|BGD Dhaka|BRB Bridgetown|BLR Minsk|BEL Brussels|BLZ Belmopan|BEN Porto-Novo|BTN Thimphu|BOL La Paz|BIH Sarajevo|BWA Gaborone|BRA Brasília|BRA Brasilia|BRN Bandar Seri Begawan|BGR Sofia|BFA Ouagadougou|BDI Gitega|BDI Bujumbura|CPV Praia|KHM Phnom Penh|CMR Yaoundé|CMR Yaounde|CAN Ottawa|CAF Bangui|TCD N'Djamena|CHL Santiago|CHN Beijing|COL Bogotá|COL Bogota|COM Moroni|COG Brazzaville|CRI San José|CIV Yamoussoukro|CIV Abidjan|HRV Zagreb|CUB Havana|CYP Nicosia|CZE Prague|PRK Pyongyang|COD Kinshasa|DNK Copenhagen|DMA Roseau|DOM Santo Domingo|ECU Quito|EGY Cairo|SLV San Salvador|GNQ Malabo|ERI Asmara|EST Tallinn|SWZ Mbabane|ETH Addis Ababa|FJI Suva|FIN Helsinki|FRA Paris|GAB Libreville|GMB Banjul|GEO Tbilisi|DEU Berlin|GHA Accra|GRC Athens|GRD St. George's|GIN Conakry|GNB Bissau|GUY Georgetown|HTI Port-au-Prince|HND Tegucigalpa|HUN Budapest|ISL Reykjavík|ISL Reykjavik|IND New Delhi|IDN Jakarta|IRN Tehran|IRQ Baghdad|IRL Dublin|ISR Jerusalem|ITA Rome|JAM Kingston|JPN Tokyo|JOR Amman|KAZ Astana|KAZ Nur-Sultan|KEN Nairobi|KIR Tarawa|KGZ Bishkek|LAO Vientiane|LVA Riga|LBN Beirut|LSO Maseru|LBR Monrovia|LBY Tripoli|LIE Vaduz|LTU Vilnius|MDG Antananarivo|MWI Lilongwe|MYS Kuala Lumpur|MYS Putrajaya|MDV Malé|MLI Bamako|MLT Valletta|MHL Majuro|MRT Nouakchott|MUS Port Louis|FSM Palikir|MNG Ulaanbaatar|MNE Podgorica|MAR Rabat|MOZ Maputo|MMR Nay Pyi Taw|MMR Naypyidaw|NAM Windhoek|NPL Kathmandu|NLD The Hague|NLD Amsterdam|NZL Wellington|NIC Managua|NER Niamey|NGA Abuja|MKD Skopje|NOR Oslo|OMN Muscat|PAK Islamabad|PLW Ngerulmud|PNG Port Moresby|PRY Asunción|PRY Asuncion|PER Lima|PHL Manila|POL Warsaw|PRT Lisbon|QAT Doha|KOR Seoul|MDA Chisinau|MDA Chișinău|ROU Bucharest|RUS Moscow|RWA Kigali|KNA Basseterre|LCA Castries|VCT Kingstown|WSM Apia|SAU Riyadh|SEN Dakar|SRB Belgrade|SLE Freetown|SVK Bratislava|SVN Ljubljana|SLB Honiara|SOM Mogadishu|ZAF Pretoria|SSD Juba|ESP Madrid|LKA Colombo|SDN Khartoum|SUR Paramaribo|SWE Stockholm|CHE Bern|CHE Berne|SYR Damascus|TJK Dushanbe|THA Bangkok|TLS Dili|TGO Lomé|TGO Lome|TON Nuku'alofa|TTO Port of Spain|TUN Tunis|TUR Ankara|TKM Ashgabat|TUV Funafuti|UGA Kampala|UKR Kyiv|UKR Kiev|ARE Abu Dhabi|GBR London|TZA Dodoma|USA Washington|URY Montevideo|UZB Tashkent|VUT Port Vila|VEN Caracas|VNM Hanoi|YEM Sana'a|ZMB Lusaka|ZWE Harare";

/** Reference data: parliaments and chambers whose names belong to one State alone (Inter-Parliamentary Union, Parline). */
const PARLIAMENTS =
  'LVA Saeima|LTU Seimas|EST Riigikogu|FIN Eduskunta|SWE Riksdag|NOR Storting|DNK Folketing|ISL Althing|ISL Althingi|DEU Bundestag|DEU Bundesrat|AUT Nationalrat|POL Sejm|HRV Sabor|UKR Verkhovna Rada|RUS State Duma|BGR Narodno Sabranie|MKD Sobranie|SRB Skupština|MNE Skupština|ISR Knesset|IND Lok Sabha|IND Rajya Sabha|BGD Jatiya Sangsad|MYS Dewan Rakyat|MYS Dewan Negara|JPN Diet|MNG State Great Khural|MNG State Great Hural|KGZ Jogorku Kenesh|UZB Oliy Majlis|TKM Mejlis|AZE Milli Majlis|KAZ Mazhilis|KAZ Majilis|TJK Majlisi Oli|IRN Majles|MDV Majlis|MMR Hluttaw|WSM Fono|IRL Oireachtas|IRL Dáil|IRL Seanad|ESP Cortes Generales|NLD Tweede Kamer|NLD Eerste Kamer|MEX Congress of the Union|GRC Vouli|AND Consell General|TUR Grand National Assembly|AFG Wolesi Jirga|AFG Meshrano Jirga';

interface Seat {
  readonly name: string;
  readonly state: string;
  readonly capital: boolean;
}

const listed = (list: string, capital: boolean): Seat[] =>
  list.split('|').map((line) => ({ state: line.slice(0, 3), name: line.slice(4), capital }));
/** By the first word of the name, so that most words of a text are passed over at once. */
const BY_FIRST_WORD = new Map<string, Seat[]>();
for (const seat of [...listed(CAPITALS, true), ...listed(PARLIAMENTS, false)]) {
  const first = seat.name.split(' ')[0] as string;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), seat]);
}

/** A place is where something happens; a Government is what does it: a verb follows and no preposition stands before. */
const IN_PLACE = /(?:\b(?:in|at|to|from|near|of|outside|around|for|through|via|between|by|on)\s+|,\s*)$/i;
const ACTS =
  /^\s+(?:(?:also|now|then|has|have|had|is|was|will|would|says?|said|\p{L}+ly)\s+)*(?:\p{Ll}{2,}(?:s|ed)\b|is\b|was\b|has\b|had\b|will\b|would\b|could\b|said\b|to\b)/u;

/** Capitals where news is written of all States: the seats of organisations, and of agencies. */
const SEATS_OF_ALL = /^(?:Vienna|Brussels|Paris|Rome|The Hague|Addis Ababa|Nairobi|Washington|London)$/;

/** Capitals as places. */
export function capitalsIn(text: string): Mention[] {
  return [...text.matchAll(/\p{Lu}[\p{L}'’.-]*/gu)].flatMap((match) => {
    const here = text.slice(match.index, match.index + 30).replaceAll('’', "'");
    const seat = BY_FIRST_WORD.get(match[0].replace(/[.,'’-]+$/u, ''))?.find(
      ({ name, capital }) => capital && here.startsWith(name) && !SEATS_OF_ALL.test(name),
    );
    return seat === undefined ? [] : [{ start: match.index, end: match.index + seat.name.length, key: seat.state }];
  });
}

/** Capitals that stand for a Government, and parliaments by their own name, of the State spoken of. */
export function seatsIn(text: string, states: readonly (string | null)[]): Mention[] {
  return [...text.matchAll(/\p{Lu}[\p{L}'’.-]*/gu)].flatMap((match) => {
    const [start, here] = [match.index, text.slice(match.index, match.index + 30).replaceAll('’', "'")];
    const seat = BY_FIRST_WORD.get(match[0].replaceAll('’', "'").replace(/(?:'s|[.'-])+$/, ''))?.find(
      ({ name, state }) => states.includes(state) && here.startsWith(name),
    );
    if (seat === undefined) return [];
    const end = start + seat.name.length;
    const acts = !seat.capital || (!IN_PLACE.test(text.slice(0, start)) && ACTS.test(text.slice(end, end + 60)));
    return acts ? [{ start, end, key: seat.state }] : [];
  });
}
