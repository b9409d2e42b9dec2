/**
 * The one script of every page: the key for the search field, the marks of who arrives from a search, sharing, the box
 * for quotations. Each does nothing where its element or address is absent; what weighs more is fetched when it is used.
 */
import './arrival/arrival.ts';
import './quote/quoteCheck.ts';
import './share/sharePanel.ts';
import './shortcut/shortcut.ts';
