/** Checks the registry of topics against the others: audiences of its conditions, and topics that others refer to. */
import { join } from 'node:path';
import type { Registry } from '../../src/model/registry.ts';
import { InputError } from '../command/inputError.ts';
import { lineOfField } from './readYaml.ts';

/** Throws an InputError, with file and line, for the first reference to nothing. */
export function checkTopics(folder: string, { readerQuestions, audiences, topics, words }: Registry): void {
  const knownAudiences = new Set(audiences.map(({ id }) => id));
  topics.forEach(({ id, conditional }, at) => {
    conditional.forEach((group, index) => {
      const unknown = group.audiences.find((audience) => !knownAudiences.has(audience));
      if (unknown === undefined) return;
      fail(
        join(folder, 'topics.yaml'),
        [String(at), 'conditional', String(index), 'audiences'],
        `${unknown} of ${id} is not in audiences.yaml`,
      );
    });
  });
  const knownTopics = new Set(topics.map(({ id }) => id));
  words.see.forEach(({ word, topic }, at) => {
    if (topic === undefined || knownTopics.has(topic)) return;
    fail(join(folder, 'words.yaml'), ['see', String(at), 'topic'], `topic ${topic} of ${word} is not in topics.yaml`);
  });
  readerQuestions.topics.forEach(({ topic }, at) => {
    if (knownTopics.has(topic)) return;
    fail(
      join(folder, 'reader-questions.yaml'),
      ['topics', String(at), 'topic'],
      `topic ${topic} is not in topics.yaml`,
    );
  });
}

function fail(path: string, field: string[], what: string): never {
  throw new InputError(`${path}:${String(lineOfField(path, field))}: ${what}; add it there, or correct the reference`);
}
