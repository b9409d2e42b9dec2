/** QR codes: the drawn path equals the matrix that the encoder gives for the address. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { encode } from 'uqr';
import { toQrCode } from '../../../../src/view/shared/qr.ts';
import { drawPath } from '../../../support/qrPath.ts';

for (const address of ['https://zhigui.example/t/lcc-1-3/', 'http://localhost:4321/t/tcw-8-m12/', '知规']) {
  it(`${address}: every module stands where it should`, () => {
    const { size, path } = toQrCode(address);
    assert.deepEqual(drawPath(path, size), encode(address, { ecc: 'M', border: 4 }).data);
  });
}

it('the quiet zone is four modules on every side', () => {
  const { size, path } = toQrCode('https://zhigui.example/t/lcc-1-3/');
  const dark = drawPath(path, size).flatMap((row, y) => row.flatMap((on, x) => (on ? [x, y] : [])));
  assert.equal(Math.min(...dark), 4);
  assert.equal(Math.max(...dark), size - 5);
});
