/** Firefox as Debian has it, driven by WebDriver BiDi, the standard that it speaks: Playwright drives its own build only. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

export interface Firefox {
  /** Opens a page and waits until it is loaded. */
  open: (address: string) => Promise<unknown>;
  /** The value of an expression in the page: a string, a number, a boolean. Rejects when it throws. */
  read: (expression: string) => Promise<unknown>;
  end: () => Promise<void>;
}

type Send = (method: string, params: object) => Promise<unknown>;

const LONGEST_START = 60_000;
const reply = z.object({
  id: z.number(),
  result: z.unknown(),
  error: z.string().optional(),
  message: z.string().optional(),
});
const tree = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) });
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }).optional(),
  exceptionDetails: z.object({ text: z.string() }).optional(),
});

/** Starts it without a window, with a profile of its own. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'zhigui-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn(program, args, { env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await findAddress(firefox.stderr)}/session`);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const send = createSend(socket);
  await send('session.new', { capabilities: {} });
  const [{ context }] = tree.parse(await send('browsingContext.getTree', {})).contexts;
  return {
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    read: async (expression) => {
      const given = { expression, target: { context }, awaitPromise: true };
      const { result, exceptionDetails } = evaluated.parse(await send('script.evaluate', given));
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result?.value;
    },
    end: async () => {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      await send('browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The address that it says it listens at. */
function findAddress(said: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start: ${words}`)), LONGEST_START);
    said.on('data', (part: Buffer) => {
      words += part.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(words)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}

/** Calls with their replies, by number; events are not asked for. */
function createSend(socket: WebSocket): Send {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let sent = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = reply.parse(JSON.parse(String(data)));
    if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(`${error}: ${message ?? ''}`));
    waiting.delete(id);
  });
  return (method, params) => {
    const id = (sent += 1);
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    socket.send(JSON.stringify({ id, method, params }));
    return answer.promise;
  };
}
