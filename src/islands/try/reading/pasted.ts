/** The name that pasted words get; it stands in the result as the name of the file. */
export const PASTED = 'pasted.txt';
