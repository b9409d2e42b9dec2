/**
 * The one script of every page: the search key, the marks after a search, the years of a plan, sharing, the quotation box. Each part does
 * nothing without its element or address; heavier code is fetched when used.
 */
import './arrival/arrival.ts';
import './period/periodState.ts';
import './quote/quoteCheck.ts';
import './share/sharePanel.ts';
import './shortcut/shortcut.ts';
