/** Ports that nothing listens at. */
import { createServer } from 'node:net';

/** The first free port from this one on; 0 takes any. Rejects when there is none. */
export async function findFreePort(from: number): Promise<number> {
  for (let port = from; port <= 65_535; port += 1) {
    const found = await listen(port);
    if (found !== undefined) return found;
  }
  throw new Error(`No port from ${String(from)} on is free.`);
}

/** The port that was listened at for a moment; undefined when another process has it. */
function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, 'localhost', () => {
      const address = server.address();
      const found = typeof address === 'object' ? address?.port : undefined;
      server.close(() => resolve(found));
    });
  });
}
