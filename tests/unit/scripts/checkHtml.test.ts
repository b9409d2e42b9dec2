/** The check of HTML: which messages of the Nu HTML Checker are findings, and which are accepted. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedMessages, findReason } from '../../../scripts/html/allowedMessages.ts';
import { readReport } from '../../../scripts/html/runChecker.ts';

describe('a report of the checker', () => {
  const messages = [
    { type: 'error', url: 'http://x/a/', message: 'Stray end tag “p”.', extract: '</p>' },
    { type: 'info', subType: 'warning', url: 'http://x/b/', message: 'Article lacks heading.' },
    { type: 'info', url: 'http://x/b/', message: 'The Content-Type was “text/html”.' },
    { type: 'non-document-error', url: 'http://x/c/', message: 'Connection refused' },
  ];

  it('has errors and warnings; informative messages are neither', () => {
    assert.deepEqual(readReport(JSON.stringify({ messages })), [
      { url: 'http://x/a/', kind: 'error', message: 'Stray end tag “p”.', extract: '</p>' },
      { url: 'http://x/b/', kind: 'warning', message: 'Article lacks heading.', extract: '' },
      { url: 'http://x/c/', kind: 'error', message: 'Connection refused', extract: '' },
    ]);
  });

  it('is rejected when it is not a report: a silent checker has not checked anything', () => {
    assert.throws(() => readReport(''));
    assert.throws(() => readReport('{}'));
  });

  it('may contain no message without a reason', () => {
    assert.equal(findReason('Stray end tag “p”.'), undefined);
    assert.equal(findReason('Redundant role "main" on <main>'), undefined);
    assert.equal(findReason('Bad value “list” for attribute “role” on element “ol”.'), undefined);
    for (const { reason } of allowedMessages) assert.ok(reason.length > 40, reason);
  });
});
