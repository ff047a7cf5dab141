/** Things that only States make, change and run: of their fate a sentence tells even where no State is named in it. */
export const LEGAL_THING =
  '(?:laws?|acts?|bills?|codes?|legislation|constitution|constitutional|decrees?|penalt(?:y|ies)|sentences?|punishments?|amendments?|reforms?|strateg(?:y|ies)|action plan|plans?|polic(?:y|ies)|commissions?|institutions?|mechanisms?|moratorium|ombuds\\w+|council|offices?|authority|quotas?|articles?|provisions?|death penalty|reservations?|regulations?|criminal|offences?|crimes?|programmes?|units?|tribunals?|courts?|age|prisons?|lock-ups?|prisoners?|detainees?|schools?|shelters?|centres?|reading|consultations?|elections?|referendum|ratification|accession|convention|protocol|register|campaign|benefits?|pensions?|judges|inspectors|visas?|sanctions?|legal aid|wages?|allowances?|fees?|hotlines?|schooling|clinics?|orphanages?|homes|police|guidelines|directives?|ordinances?|by-?laws?|statutes?|frameworks?|road ?maps?|schemes?|budgets?|instrument|invitation)';
const LEGAL = new RegExp(`\\b${LEGAL_THING}\\b|\\uE002`, 'iu');

export const isLegal = (words: string): boolean => LEGAL.test(words);
