/**
 * 大字: large print for the whole site. A checkbox and a style sheet suffice without JavaScript; this script only
 * stores the choice, in the reader's own browser. It is inline, right after the box, so that no page is first drawn
 * small; the content policy allows exactly these characters by their hash.
 */

/** Id of the checkbox. */
export const largePrintId = 'large';

/** SHA-256 of the script, in the form of a content security policy; a test compares it with the script. */
export const largePrintHash = 'sha256-422C7HYS243yQHMT1fVitF1lsrJbpS3KTAn8mXh/osM=';

/** Works in every browser the site supports; where nothing can be stored, the choice lasts for the page. */
export const largePrintScript = `(box => {
try {
box.checked = localStorage.large;
box.onchange = () => box.checked ? localStorage.large = 1 : delete localStorage.large
} catch {}
})(document.getElementById('${largePrintId}'))`;
