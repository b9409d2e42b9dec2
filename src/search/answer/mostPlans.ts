/** So many plans can be looked through in a list, and so many tables or files of numbers are read for one. */
export const MOST_PLANS = 24;
