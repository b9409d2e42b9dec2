/** What the Nu HTML Checker says and we let stand, each with the reason. Nothing else may be said of any page. */

export interface AllowedMessage {
  /** Found in the message. */
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
    message: /^The “list” role is unnecessary for element “[ou]l”\.$/,
    reason: 'Safari drops the list from what VoiceOver reads when it has no bullets; the role brings it back.',
  },
];

/** The reason why a message may stand; undefined when it may not. */
export function findReason(message: string): string | undefined {
  return allowedMessages.find((allowed) => allowed.message.test(message))?.reason;
}
