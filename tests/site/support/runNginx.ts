/** Real nginx, serving a folder by the shipped configuration on a socket of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { nginxPlace } from '../../../scripts/deploy/nginxFile.ts';
import type { Nginx } from '../../../scripts/provide/provideNginx.ts';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Running {
  ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  stop: () => Promise<void>;
}

/**
 * Starts nginx with a configuration of scripts/deploy, and for a browser on a port of this machine; it answers as soon as this resolves. Throws what nginx says when it
 * does not start.
 */
export async function startNginx(
  { program, brotli }: Nginx,
  configuration: string,
  site: string,
  port?: number,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-nginx-'));
  const socketPath = join(folder, 'socket');
  const shipped = configuration
    .replace(
      nginxPlace.listen,
      `listen unix:${socketPath};${port === undefined ? '' : ` listen 127.0.0.1:${String(port)};`}`,
    )
    .replace(nginxPlace.folder, site);
  writeFileSync(join(folder, 'site.conf'), shipped);
  writeFileSync(join(folder, 'nginx.conf'), mainConfiguration(folder, brotli));
  const server = spawn(program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  let said = '';
  server.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  while (!(await answers(socketPath))) {
    if (server.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    await setTimeout(10);
  }
  return { ask: (path, headers = {}) => ask(socketPath, path, headers), stop };
}

/** One process of this user, with all its files in the folder. */
function mainConfiguration(folder: string, brotli: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  return `load_module ${brotli};
daemon off;
master_process off;
pid ${join(folder, 'pid')};
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include ${join(folder, 'site.conf')};
}
`;
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** `get`, because `fetch` decompresses by itself. */
function ask(socketPath: string, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ socketPath, path, headers: { host: 'zhigui.example.org', ...headers }, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}
