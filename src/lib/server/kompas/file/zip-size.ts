/**
 * How large the files in a zip say they are, together; null when it is no zip. A workbook of a few kilobytes can hold gigabytes: this is
 * asked before anything is unpacked. From the central directory at the end (APPNOTE.TXT 4.3.12 and 4.3.16 of PKWARE).
 */
export function sizeInside(bytes: Buffer): number | null {
	const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	if (end < 0 || end + 22 > bytes.length) return null;
	const entries = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	let size = 0;
	for (let entry = 0; entry < entries; entry += 1) {
		if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null;
		size += bytes.readUInt32LE(at + 24);
		at +=
			46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return size;
}
