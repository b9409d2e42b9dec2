/** How the stages of the parser speak: one function that takes a message. */
import type { Message } from '../model/message.ts';

export type Report = (message: Message) => void;
