/** Files of the site as scripts that hand over their content: scripts are all that a page opened as a file may load. */
import { addressInCopy, pathInCopy } from './place.ts';

declare global {
  interface Window {
    /** Called by the script of a file with its path and its text, or its bytes in base64. */
    offlineFile: (path: string, content: string, packed?: boolean) => void;
  }
}

const arrived = new Map<string, Uint8Array<ArrayBuffer>>();

window.offlineFile = (path, content, packed = false) => {
  const bytes = packed ? Uint8Array.from(atob(content), (one) => one.charCodeAt(0)) : new TextEncoder().encode(content);
  arrived.set(path, bytes);
};

/** Answers as `fetch` does; rejects for what is not in the copy. */
export async function answerFetch(asked: RequestInfo | URL): Promise<Response> {
  return new Response(await loadFile(pathInCopy(asked instanceof Request ? asked.url : asked)));
}

/** The content of a file whose script has run already; undefined else. */
export function arrivedFile(path: string): Uint8Array<ArrayBuffer> | undefined {
  return arrived.get(path);
}

function loadFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = arrived.get(path);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const end = (): void => {
      script.remove();
      const bytes = arrived.get(path);
      if (bytes === undefined) reject(new TypeError(`${path} is not in the offline copy`));
      else resolve(bytes);
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    script.src = addressInCopy(`_offline/${path}.js`);
    document.head.append(script);
  });
}
