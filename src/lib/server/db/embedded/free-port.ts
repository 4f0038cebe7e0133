import { createServer, type AddressInfo } from 'node:net';

/** A port on this computer's own address that nobody uses at this moment. */
export async function findFreePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done, fail) => {
		probe.once('error', fail);
		probe.listen(0, '127.0.0.1', done);
	});
	const { port } = probe.address() as AddressInfo;
	await new Promise((done) => probe.close(done));
	return port;
}
