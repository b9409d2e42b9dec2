/** Text as HTML or XML, in an element or in a quoted attribute. */

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** escapeMarkup('<规划> & "通知"') // => '&lt;规划&gt; &amp; &quot;通知&quot;' */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
}
