/** nginx with Brotli, for the test of its configuration: the system's, else installed from Debian's packages. */
import { existsSync } from 'node:fs';
import { providePackages } from './debianPackages.ts';
import { findCommand } from './findCommand.ts';

export interface Nginx {
  /** Path of the program. */
  program: string;
  /** Path of the module that sends `.br` files. */
  brotli: string;
}

/** Debian's; /usr/sbin is on the path of root alone. */
const program = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Throws with one line when it is missing and cannot be installed. */
export function provideNginx(): Nginx {
  // Where systemd runs, Debian's package starts a public server once it is installed: no test may do that.
  const mayInstall = !existsSync('/run/systemd/system');
  const missing = findMissing();
  if (missing.length > 0 && !mayInstall) throw new Error(`The test of nginx needs ${missing.join(' and ')}.`);
  providePackages({ who: 'The test of nginx', findMissing, elsewhere: 'nginx with ngx_brotli' });
  return { program: findCommand('nginx') ?? program, brotli };
}

function findMissing(): string[] {
  return [
    ...((findCommand('nginx') ?? (existsSync(program) ? program : undefined)) ? [] : ['nginx-light']),
    ...(existsSync(brotli) ? [] : ['libnginx-mod-http-brotli-static']),
  ];
}
