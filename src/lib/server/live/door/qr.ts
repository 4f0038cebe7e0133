/** Draws the QR code of a link on the server, so that no browser needs the library. */
import { create } from 'qrcode';
import { drawQrPath } from '../../../ui/qr-path.ts';

export function drawQr(link: string): { path: string; size: number } {
	const { modules } = create(link, { errorCorrectionLevel: 'M' });
	const isDark = (row: number, column: number) => modules.get(row, column) === 1;
	return { path: drawQrPath(modules.size, isDark), size: modules.size };
}
