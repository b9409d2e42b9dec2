/** The files of the index by their path in its folder. Nothing is imported here: a script that comes early has it. */

/** What every query needs: IndexStart. */
export const startFile = 'start.json';
/** The plans of a bundle with their records: PlanRecords[]. */
export const bundleFile = (bundle: string): string => `${bundle}/bundle.json`;
/** One record: SearchRecord. `recordFile('1/17') // => '1/records/17.json'` */
export const recordFile = (recordId: string): string => `${recordId.replace('/', '/records/')}.json`;
/** TargetEntry of a record: the numbers it promises. Of those that promise none there is no file. */
export const targetFile = (recordId: string): string => `${recordId.replace('/', '/targets/')}.json`;
/** All records of a plan in the order of its list: SearchRecord[]. */
export const packFile = (planId: string): string => `packs/${planId}.json`;
/** FacetTable of a plan. */
export const facetFile = (planId: string): string => `facets/${planId}.json`;
/** TargetTable of a plan: the numbers it promises. */
export const targetTableFile = (planId: string): string => `targets/${planId}.json`;
/** The words of the keyword index with their pinyin: PinyinEntry[]. */
export const wordFile = 'words.json';
/** What is offered beside hits, pages by name and other names: OfferTable. */
export const offerFile = 'offers.json';
/** All words of the plans, and how they sound: WordsAndSounds. */
export const vocabularyFile = 'vocabulary.json';

/** Name of the bundle with this index, from 0. `bundleName(0) // => '1'` */
export const bundleName = (at: number): string => String(at + 1);
