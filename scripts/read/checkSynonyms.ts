/** Checks the registry of synonyms: what it refers to exists, and no word of readers is entered twice. */
import { join } from 'node:path';
import type { Registry } from '../../src/model/registry.ts';
import { inField } from './readYaml.ts';

/** An id that an entry refers to, and where it stands. */
interface Reference {
  field: string[];
  id: string;
  known: readonly { id: string }[];
  file: string;
}

/** Throws an InputError, with file and line, for the first reference to nothing, or word entered twice. */
export function checkSynonyms(folder: string, registry: Registry): void {
  const path = join(folder, 'synonyms.yaml');
  const unknown = references(registry).find(({ id, known }) => !known.some((entry) => entry.id === id));
  if (unknown !== undefined) {
    throw inField(path, unknown.field, {
      en: `${unknown.id} is not in ${unknown.file}; add it there, or correct the entry`,
      zh: `${unknown.file} 里没有 ${unknown.id}；请在那里补上，或改正这一条`,
    });
  }
  const seen = new Set(registry.words.see.map(({ word }) => word));
  for (const list of lists) {
    registry.synonyms[list].forEach(({ says }, at) => {
      says.forEach((word, index) => {
        if (seen.has(word)) {
          throw inField(path, [list, at, 'says', index], {
            en: `${word} is entered twice, here or in words.yaml; remove one, or correct the entry`,
            zh: `${word} 在这里或 words.yaml 里写了两次；请去掉一处，或改正这一条`,
          });
        }
        seen.add(word);
      });
    });
  }
}

/** The lists of words with the topic they belong to. */
const lists = ['words', 'rareWords'] as const;

function references({ synonyms, audiences, functions, laws, topics }: Registry): Reference[] {
  return [
    ...synonyms.audiences.map(({ audience: id }, at) => ({
      ...{ field: ['audiences', String(at), 'audience'], id },
      ...{ known: audiences, file: 'audiences.yaml' },
    })),
    ...synonyms.bureaus.map(({ function: id }, at) => ({
      ...{ field: ['bureaus', String(at), 'function'], id },
      ...{ known: functions, file: 'functions.yaml' },
    })),
    ...synonyms.laws.map(({ law: id }, at) => ({
      ...{ field: ['laws', String(at), 'law'], id },
      ...{ known: laws, file: 'laws.yaml' },
    })),
    ...lists.flatMap((list) =>
      synonyms[list].flatMap(({ topic }, at) =>
        topic === undefined
          ? []
          : [{ field: [list, String(at), 'topic'], id: topic, known: topics, file: 'topics.yaml' }],
      ),
    ),
  ];
}
