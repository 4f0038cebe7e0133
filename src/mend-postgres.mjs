/**
 * Mends the driver `postgres` after it was installed. In 3.4.9 a connection that closes while a transaction is under way ends the
 * whole process ("Cannot read properties of null (reading 'write')"), or leaves a connection that never sends anything again
 * (porsager/postgres, issues 1154 and 1208; mended nowhere yet). An evening has to outlive its database. And whoever writes into a table by
 * COPY waits for ever when the table refuses what came last. `npm install` runs this.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const file = new URL('../node_modules/postgres/src/connection.js', import.meta.url);

/** What stands there, and what has to stand there. */
const mends = [
	{
		there: 'function nextWrite(fn) {\n    const x = socket.write(chunk, fn)',
		mended: `function nextWrite(fn) {
    if (socket === null) {
      clearImmediate(nextWriteTimer)
      chunk = nextWriteTimer = null
      error(Errors.connection('CONNECTION_CLOSED', options, socket))
      return false
    }
    const x = socket.write(chunk, fn)`
	},
	{
		there: 'clearImmediate(nextWriteTimer)\n    socket.removeListener',
		mended:
			'clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener'
	},
	{
		there: 'clearImmediate(nextWriteTimer)\n    if (socket) {',
		mended: 'clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    if (socket) {'
	},
	{
		there: 'stream && (stream.destroy(err), stream = null)\n    query && queryError(query, err)',
		mended:
			'stream && (stream.destroy(err), stream = null)\n    final && (final(err), final = null)\n    query && queryError(query, err)'
	}
];

const before = readFileSync(file, 'utf8');
let source = before;
for (const { there, mended } of mends) {
	if (source.includes(mended)) continue;
	if (source.split(there).length !== 2) {
		process.stderr.write(
			'The driver postgres has changed: see whether src/mend-postgres.mjs is still needed.\n'
		);
		process.exit(1);
	}
	source = source.replace(there, () => mended);
}
if (source !== before) {
	// Never in place: other checkouts may share the file.
	writeFileSync(new URL('connection.js.mended', file), source);
	renameSync(new URL('connection.js.mended', file), file);
}
