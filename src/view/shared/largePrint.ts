/**
 * 大字: large print for the whole site. A checkbox and a style sheet do it without script; this script only keeps
 * the choice, in the reader's own browser. It stands inline, right behind the box, so that no page is first drawn
 * small; the build allows exactly these characters by their hash.
 */

/** Id of the checkbox. */
export const largePrintId = 'large';

/** SHA-256 of the script, as a content security policy names it; a test holds it against the script. */
export const largePrintHash = 'sha256-422C7HYS243yQHMT1fVitF1lsrJbpS3KTAn8mXh/osM=';

/** Works in every browser the site knows; where nothing can be stored, the choice holds for the page. */
export const largePrintScript = `(box => {
try {
box.checked = localStorage.large;
box.onchange = () => box.checked ? localStorage.large = 1 : delete localStorage.large
} catch {}
})(document.getElementById('${largePrintId}'))`;
