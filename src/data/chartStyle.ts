/** The style of chart files, built from the style sheets of the pages. */
import { toFileStyle } from '../charts/fileStyle.ts';
import marks from '../styles/chartMarks.css?raw';
import tokens from '../styles/tokens.css?raw';

export const chartStyle = toFileStyle(marks, tokens);
