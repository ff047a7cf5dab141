/** UN regional groups, as used in elections to the Council. */
export type RegionalGroup = 'African' | 'Asia-Pacific' | 'Eastern European' | 'GRULAC' | 'WEOG';

/** A Member State of the United Nations or an observer State. */
export interface State {
  /** ISO 3166 alpha-3; the key everywhere. */
  readonly iso3: string;
  readonly iso2: string;
  /** Short name as the United Nations writes it. */
  readonly name: string;
  readonly formalName: string;
  readonly aliases: readonly string[];
  /** `Kazakh`, `Kazakhstani`. */
  readonly demonyms: readonly string[];
  /** Short name by language: fr, es, ru, ar, zh, kk. */
  readonly names: Readonly<Record<string, string>>;
  readonly status: 'member' | 'observer';
  readonly regionalGroup: RegionalGroup | null;
  readonly organisations: readonly string[];
}
