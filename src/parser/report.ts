/** How the stages of the parser speak: one function that takes a remark on a place of the source. */
import type { Message } from '../model/message.ts';

/** A message of which only what applies is given. */
export type Remark = Pick<Message, 'ruleId' | 'severity' | 'reason' | 'line'> & Partial<Message>;

export type Report = (remark: Remark) => void;
