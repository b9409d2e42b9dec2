/** The n-grams by which kinship weighs words, on disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gramReference } from '../../src/model/gramReference.ts';
import type { GramReference } from '../../src/model/gramReference.ts';
import { inPlace } from '../command/inputError.ts';
import { readYaml } from './readYaml.ts';

/** Path of the file below a content folder. */
export const gramFile = 'registry/kinship-grams.yaml';

export function readGramReference(content: string): GramReference {
  const path = join(content, gramFile);
  if (!existsSync(path))
    throw inPlace(path, {
      en: 'there is no such file; restore it, or run npm run grams',
      zh: '没有这个文件；请恢复，或运行 npm run grams',
    });
  return readYaml(path, gramReference);
}
