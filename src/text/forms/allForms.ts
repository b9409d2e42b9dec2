/** `#forms` outside of browsers: every form is known at once. */
import { traditionalPairs } from './traditional.ts';

export const formsAtOnce = traditionalPairs();
/** Gives the other forms. */
export const readOthers: (() => Promise<typeof formsAtOnce>) | undefined = undefined;
