/** The messages of the Nu HTML Checker and of html-validate that are accepted, each with the reason. No page may cause any other. */

export interface AllowedMessage {
  /** A pattern for the message. */
  message: RegExp;
  reason: string;
}

export const allowedMessages: readonly AllowedMessage[] = [
  {
    message: /^Inline script violates Content Security Policy .*script-src/,
    reason:
      'It means the JSON-LD: a data block, which is never run, so no policy governs it (HTML, prepare the script).',
  },
  {
    message: /^(?:The “list” role is unnecessary for element “[ou]l”\.|Redundant role "list" on <[ou]l>)$/,
    reason: 'Safari drops the list from what VoiceOver reads when it has no bullets; the role brings it back.',
  },
];

/** The reason why a message is accepted; undefined when it is not. */
export function findReason(message: string): string | undefined {
  return allowedMessages.find((allowed) => allowed.message.test(message))?.reason;
}
