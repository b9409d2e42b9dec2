/**
 * The words that a question may use, as the index stores them, and the lexicon made of them. Short lists are strings of
 * words separated by blanks, which compress well and parse fast.
 */
import type { AskedFor, AskedRole, NamedRole } from '../../model/synonyms.ts';
import { fold } from '../../text/fold.ts';

/** One file of the index, made from the registries when it is built. */
export interface Meanings {
  aside: [words: string, asks: AskedFor | null][];
  regions: [slug: string, label: string, names: string][];
  /** Only audiences of which some plan is. */
  audiences: [id: string, label: string, names: string][];
  /** Names without the level of government in front. */
  departments: [id: string, label: string, names: string][];
  /** Words that ask for what a body leads, or is responsible for. */
  roles: [role: AskedRole, words: string][];
  /** As what the plans of a place name bodies: roles by its slug; a place whose plans name none is absent. */
  named: [region: string, roles: NamedRole[]][];
  /** Readers' words and those of the plans; only words that few records contain. */
  synonyms: SynonymRow[];
  topics: [id: string, words: string][];
  /** Names that readers and plans give to indicators. */
  indicators: [id: string, names: string][];
}

/** `topic`: its place in the list of topics; -1: none. */
export type SynonymRow = [words: string, names: string, topic: number];

/** What a folded word may mean; several at once, which its neighbours decide. */
export interface Sense {
  aside?: { asks: AskedFor | null };
  region?: Named;
  audience?: Named;
  departments?: Bureau[];
  /** What is asked of a bureau. */
  role?: AskedRole;
  /** Words of the plans that stand for it. */
  synonyms?: string[];
  indicators?: string[];
  topics?: string[];
}

/** Words of the plans that stand for one word together, and its topics. */
export interface NamesTogether {
  names: string[];
  topics: string[];
}

interface Named {
  value: string;
  label: string;
}

/** A bureau, with its place and as what the plans of that place name bureaus. */
export interface Bureau extends Named {
  place: Named;
  roles: readonly NamedRole[];
}

/** Every known word, folded, with its senses. */
export type Lexicon = ReadonlyMap<string, Sense>;

/** The words with a meaning and those of the plans that stand for them, folded: all that a question is looked up by but bureaus and what is typed. */
export function namesWithMeaning({ synonyms, topics, indicators }: Meanings): Set<string> {
  const lists = [
    ...synonyms.flatMap(([words, names]) => [words.split(' '), names.split(' ')]),
    ...topics.map(([, words]) => words.split(' ')),
    ...indicators.map(([, names]) => names.split('|')),
  ];
  return new Set(lists.flat().map((name) => fold(name).text));
}

/** Of the words of readers among these. */
export function groupsOf(senses: Iterable<Sense>): NamesTogether[] {
  return [...senses].flatMap(({ synonyms, topics = [] }) =>
    synonyms === undefined ? [] : [{ names: synonyms, topics }],
  );
}

/** What readers put in front of a bureau, or leave away. */
const LEVELS = ['', '市', '县', '区', '省'];

/** `createLexicon(meanings).get('腾冲')?.region // => { value: 'tengchong', label: '腾冲市' }` */
export function createLexicon(meanings: Meanings): Lexicon {
  const senses = new Map<string, Sense>();
  const add = adderTo(senses);
  for (const [words, asks] of meanings.aside) add(words, (known) => ({ aside: { asks }, ...known }));
  for (const [value, label, names] of meanings.regions) add(names, (known) => ({ ...known, region: { value, label } }));
  for (const [value, label, names] of meanings.audiences) {
    add(names, (known) => ({ ...known, audience: { value, label } }));
  }
  const toBureau = bureauReader(meanings);
  for (const [id, label, names] of meanings.departments) {
    const bureau = toBureau(id, label);
    const own = names.split(' ').flatMap((name) => LEVELS.map((level) => level + name));
    add(own, (known) => ({ ...known, departments: [...(known.departments ?? []), bureau] }));
  }
  for (const [role, words] of meanings.roles) add(words, (known) => ({ ...known, role }));
  addSynonyms(add, meanings.synonyms, meanings);
  for (const [id, words] of meanings.topics) {
    add(words, (known) => ({ ...known, topics: [...new Set([...(known.topics ?? []), id])] }));
  }
  for (const [id, names] of meanings.indicators) {
    add(names.split('|'), (known) => ({ ...known, indicators: [...(known.indicators ?? []), id] }));
  }
  return senses;
}

function bureauReader({ regions, named }: Meanings): (id: string, label: string) => Bureau {
  const labels = new Map(regions.map(([slug, label]) => [slug, label]));
  const roles = new Map(named);
  return (value, label) => {
    const [region = ''] = value.split('/');
    const place = { value: region, label: labels.get(region) ?? region };
    return { value, label, place, roles: roles.get(region) ?? [] };
  };
}

/** A lexicon with these words too. `withSynonyms(lexicon, [['打群架', '欺凌', 3]], meanings).get('打群架') // => { synonyms: ['欺凌'], topics: ['bullying'] }` */
export function withSynonyms(
  lexicon: Lexicon,
  synonyms: readonly SynonymRow[],
  meanings: Pick<Meanings, 'topics'>,
): Lexicon {
  const senses = new Map(lexicon);
  addSynonyms(adderTo(senses), synonyms, meanings);
  return senses;
}

type Add = (names: string | readonly string[], change: (known: Sense) => Sense) => void;

function adderTo(senses: Map<string, Sense>): Add {
  return (names, change) => {
    for (const name of typeof names === 'string' ? names.split(' ') : names) {
      const word = fold(name).text;
      if (word !== '') senses.set(word, change(senses.get(word) ?? {}));
    }
  };
}

function addSynonyms(add: Add, synonyms: readonly SynonymRow[], { topics: all }: Pick<Meanings, 'topics'>): void {
  for (const [words, names, topic] of synonyms) {
    const topics = all.slice(topic, topic + 1).map(([id]) => id);
    add(words, (known) => ({
      ...known,
      synonyms: names.split(' ').map((name) => fold(name).text),
      topics: [...(known.topics ?? []), ...topics],
    }));
  }
}
