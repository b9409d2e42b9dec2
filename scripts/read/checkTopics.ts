/** Checks the registry of topics against the others: audiences of its conditions, and topics that others refer to. */
import { join } from 'node:path';
import type { Registry } from '../../src/model/registry.ts';
import type { Wording } from '../../src/reading/problemWords.ts';
import type { InputError } from '../command/inputError.ts';
import { inField } from './readYaml.ts';

/** Throws an InputError, with file and line, for the first reference to nothing. */
export function checkTopics(folder: string, { readerQuestions, audiences, topics, words }: Registry): void {
  const knownAudiences = new Set(audiences.map(({ id }) => id));
  topics.forEach(({ id, conditional }, at) => {
    conditional.forEach((group, index) => {
      const unknown = group.audiences.find((audience) => !knownAudiences.has(audience));
      if (unknown === undefined) return;
      throw unknownTo(join(folder, 'topics.yaml'), [at, 'conditional', index, 'audiences'], {
        en: `${unknown} of ${id} is not in audiences.yaml`,
        zh: `audiences.yaml 里没有 ${id} 的 ${unknown}`,
      });
    });
  });
  const knownTopics = new Set(topics.map(({ id }) => id));
  words.see.forEach(({ word, topic }, at) => {
    if (topic === undefined || knownTopics.has(topic)) return;
    throw unknownTo(join(folder, 'words.yaml'), ['see', at, 'topic'], {
      en: `topic ${topic} of ${word} is not in topics.yaml`,
      zh: `topics.yaml 里没有 ${word} 的主题 ${topic}`,
    });
  });
  readerQuestions.topics.forEach(({ topic }, at) => {
    if (knownTopics.has(topic)) return;
    throw unknownTo(join(folder, 'reader-questions.yaml'), ['topics', at, 'topic'], {
      en: `topic ${topic} is not in topics.yaml`,
      zh: `topics.yaml 里没有主题 ${topic}`,
    });
  });
}

function unknownTo(path: string, field: readonly (string | number)[], { en, zh }: Wording): InputError {
  return inField(path, field, {
    en: `${en}; add it there, or correct the reference`,
    zh: `${zh}；请在那里补上，或改正这里`,
  });
}
