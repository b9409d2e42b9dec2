/** What people ask: the registry `reader-questions.yaml`, from which the home page takes its examples and its subjects. */
import { z } from 'zod';

const question = z.string().min(2).describe('A question as people type it, verbatim from tests/corpus/questions.');

const askedTopic = z.strictObject({
  topic: z.string().min(1).describe('Id of an entry of topics.yaml.'),
  questions: z.array(question).min(3).describe('Those that are about it, judged by reading: why it is chosen.'),
});

export const readerQuestions = z.strictObject({
  examples: z.array(question).min(1).describe('Shown under the search field.'),
  topics: z.array(askedTopic).length(12).describe('In the order of the home page.'),
});

export type ReaderQuestions = z.infer<typeof readerQuestions>;
