/** The site's name, and its disclaimer. */

export const siteName = '知规';
export const siteStatement = '非政府网站，以政府原文为准';
