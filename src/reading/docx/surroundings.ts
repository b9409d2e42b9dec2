/** What stands in a Word file beside its text: running heads, page numbers, comments, words in charts. All is left out. */
import { withoutBlanks } from '../../text/blank.ts';
import type { LeftOutKind } from '../fileText.ts';
import { isPageNumber } from '../pageNumber.ts';
import type { OfficeParts } from './officeParts.ts';
import { childrenOf } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';
import { endStory, readBlocks } from './story.ts';
import type { Story } from './story.ts';

/** Counts all of it as left out. */
export function readSurroundings(parts: OfficeParts, openStory: () => Story): void {
  for (const part of [...parts.of('header'), ...parts.of('footer')]) {
    leaveOut(part, openStory(), (line) => (isPageNumber(line) ? 'page-number' : 'page-header'));
  }
  for (const comment of parts.of('comments').flatMap((part) => childrenOf(part, 'w:comment'))) {
    leaveOut(comment, openStory(), () => 'comment');
  }
  const { leftOut } = openStory();
  for (const part of [...parts.of('chart'), ...parts.of('diagramData')]) {
    for (const words of textsIn(part)) leftOut.add('picture', words);
  }
}

function leaveOut(element: XmlElement, story: Story, kindOf: (line: string) => LeftOutKind): void {
  readBlocks(element, story);
  endStory(story);
  for (const line of story.lines) {
    if (withoutBlanks(line) !== '') story.leftOut.add(kindOf(line), line);
  }
}

/** The words of a drawing. */
function textsIn(element: XmlElement): string[] {
  if (element.name === 'a:t') return [element.children.filter((child) => typeof child === 'string').join('')];
  return childrenOf(element).flatMap(textsIn);
}
