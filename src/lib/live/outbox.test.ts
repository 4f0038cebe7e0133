import { describe, expect, it } from 'vitest';
import type { Reply } from '../protocol/messages.ts';
import type { KeptAnswer, PhoneStorage } from './answer-store.ts';
import { Outbox } from './outbox.svelte.ts';

/** A phone's storage: stays when a tab closes. */
class FakeStorage implements PhoneStorage {
	readonly items = new Map<string, string>();
	get length() {
		return this.items.size;
	}
	key(index: number) {
		return [...this.items.keys()][index] ?? null;
	}
	getItem(key: string) {
		return this.items.get(key) ?? null;
	}
	setItem(key: string, value: string) {
		this.items.set(key, value);
	}
	removeItem(key: string) {
		this.items.delete(key);
	}
}

/** Touching it is refused, as in a private window. */
const noStorage: PhoneStorage = {
	get length(): number {
		throw new Error('denied');
	},
	key: () => null,
	getItem: () => null,
	setItem: () => {
		throw new Error('denied');
	},
	removeItem: () => undefined
};

const received: Reply = { ok: true, seq: 1, at: '2026-11-26T19:02:11.000Z' };
const refused = (refusal: 'busy' | 'too-fast' | 'step-closed'): Reply => ({ ok: false, refusal });
const card = (text: string) => ({ kind: 'add', mood: 'wish', text });
const rest = () => new Promise((resolve) => setImmediate(resolve));

/** An idempotent server that replies what the test says; null is a time-out. */
function openServer() {
	const taken = new Map<string, unknown>();
	const server = {
		says: received as Reply | null,
		heard: [] as string[],
		taken,
		send: async ({ id, action }: KeptAnswer): Promise<Reply | null> => {
			server.heard.push(id);
			if (server.says?.ok) taken.set(id, action);
			return server.says;
		},
		words: () => [...taken.values()].map((action) => (action as { text: string }).text)
	};
	return server;
}

/** A tab of the phone, whose backoff ends when the test says so. */
function openTab(
	server: ReturnType<typeof openServer>,
	storage: PhoneStorage | null,
	owner = 'ann'
) {
	const pauses: (() => void)[] = [];
	const outbox = new Outbox({
		code: 'K7M4TP',
		owner,
		storage,
		send: server.send,
		pause: () => new Promise((resolve) => pauses.push(resolve))
	});
	const endPause = async () => {
		pauses.shift()?.();
		await rest();
	};
	return { outbox, endPause };
}

describe('an answer on a phone', () => {
	it('is kept until the server has it, and gone from the phone afterwards', async () => {
		const server = openServer();
		const storage = new FakeStorage();
		server.says = null;
		const { outbox, endPause } = openTab(server, storage);
		expect(await outbox.put('step-3', card('meer licht'))).toBeNull();
		expect(outbox.delivery).toEqual({ state: 'kept' });
		expect(storage.length).toBe(1);
		server.says = received;
		await endPause();
		expect(server.words()).toEqual(['meer licht']);
		expect(outbox.delivery).toEqual({ state: 'sent', at: received.ok && received.at });
		expect(storage.length).toBe(0);
	});

	it('survives a closed page, and is sent with the same id', async () => {
		const server = openServer();
		const storage = new FakeStorage();
		server.says = null;
		await openTab(server, storage).outbox.put('step-3', card('meer licht'));
		server.says = received;
		openTab(server, storage).outbox.flush();
		await rest();
		expect(new Set(server.heard).size).toBe(1);
		expect(server.words()).toEqual(['meer licht']);
		expect(storage.length).toBe(0);
	});

	it('of one tab is not lost by what another tab of the same phone does', async () => {
		const server = openServer();
		const storage = new FakeStorage();
		server.says = null;
		const [first, second] = [openTab(server, storage), openTab(server, storage)];
		await first.outbox.put('step-3', card('een'));
		await second.outbox.put('step-3', card('twee'));
		await first.outbox.put('step-3', card('drie'));
		server.says = received;
		await second.endPause();
		// The other two were given in a tab that is closed now.
		const third = openTab(server, storage);
		third.outbox.flush();
		await rest();
		expect(server.words().toSorted()).toEqual(['drie', 'een', 'twee']);
		expect(storage.length).toBe(0);
	});

	it('goes in the order in which it was given, whichever tab sends it', async () => {
		const server = openServer();
		const storage = new FakeStorage();
		server.says = null;
		const [first, second] = [openTab(server, storage), openTab(server, storage)];
		await first.outbox.put('step-3', card('een'));
		await second.outbox.put('step-3', card('twee'));
		await first.outbox.put('step-3', card('drie'));
		server.says = received;
		const third = openTab(server, storage);
		third.outbox.flush();
		await rest();
		expect(server.words()).toEqual(['een', 'twee', 'drie']);
	});

	it('given in another tab goes after the older one of this tab, and stands', async () => {
		const server = openServer();
		const storage = new FakeStorage();
		server.says = null;
		const [first, second] = [openTab(server, storage), openTab(server, storage)];
		await first.outbox.put('step-3', card('eerst dit'));
		server.says = received;
		await second.outbox.put('step-3', card('toch maar dat'));
		await first.endPause();
		expect(server.words()).toEqual(['eerst dit', 'toch maar dat']);
		expect(storage.length).toBe(0);
	});

	it('is never sent as that of somebody else with whom this phone goes on', async () => {
		const server = openServer();
		const storage = new FakeStorage();
		server.says = null;
		await openTab(server, storage, 'bo').outbox.put('step-3', card('van Bo'));
		server.says = received;
		const ann = openTab(server, storage, 'ann');
		ann.outbox.flush();
		await ann.outbox.put('step-3', card('van Ann'));
		expect(server.words()).toEqual(['van Ann']);
		// It is still there for Bo.
		openTab(server, storage, 'bo').outbox.flush();
		await rest();
		expect(server.words()).toEqual(['van Ann', 'van Bo']);
	});

	it.each([
		['a private window without storage', null],
		['a window in which storage may not be touched', noStorage]
	])('is kept as long as the page lives in %s', async (_, storage) => {
		const server = openServer();
		server.says = null;
		const { outbox, endPause } = openTab(server, storage);
		expect(await outbox.put('step-3', card('meer licht'))).toBeNull();
		server.says = received;
		await endPause();
		expect(server.words()).toEqual(['meer licht']);
		expect(outbox.delivery.state).toBe('sent');
	});

	it('goes at once when the connection is back, not after the pause that was running', async () => {
		const server = openServer();
		server.says = null;
		const { outbox } = openTab(server, new FakeStorage());
		await outbox.put('step-3', card('meer licht'));
		server.says = received;
		outbox.flush();
		await rest();
		expect(server.words()).toEqual(['meer licht']);
	});

	it('given while another waits is kept too, and says so', async () => {
		const server = openServer();
		server.says = null;
		const { outbox } = openTab(server, new FakeStorage());
		await outbox.put('step-3', card('een'));
		expect(await outbox.put('step-3', card('twee'))).toBeNull();
		server.says = received;
		outbox.flush();
		await rest();
		expect(server.words()).toEqual(['een', 'twee']);
	});

	it.each(['busy', 'too-fast'] as const)(
		'is tried again when the server says "%s", not hastened by new answers',
		async (reason) => {
			const server = openServer();
			server.says = refused(reason);
			const { outbox, endPause } = openTab(server, new FakeStorage());
			expect(await outbox.put('step-3', card('een'))).toBeNull();
			expect(outbox.delivery).toEqual({ state: 'busy' });
			await outbox.put('step-3', card('twee'));
			expect(server.heard.length).toBe(1);
			server.says = received;
			await endPause();
			expect(server.words()).toEqual(['een', 'twee']);
		}
	);

	it('that still waits keeps saying so when another question comes on', async () => {
		const server = openServer();
		server.says = null;
		const { outbox, endPause } = openTab(server, new FakeStorage());
		await outbox.put('step-3', card('een'));
		outbox.turnPage();
		expect(outbox.delivery.state).toBe('kept');
		server.says = received;
		await endPause();
		outbox.turnPage();
		expect(outbox.delivery.state).toBe('none');
	});
});

describe('words that were refused', () => {
	it('stay where their writer can read them, until they were read, also on a page opened later', async () => {
		const server = openServer();
		const storage = new FakeStorage();
		server.says = null;
		const { outbox, endPause } = openTab(server, storage);
		await outbox.put('step-3', card('meer licht'));
		server.says = refused('step-closed');
		await endPause();
		expect(outbox.delivery).toEqual({ state: 'refused', refusal: 'step-closed' });
		expect(outbox.refused).toMatchObject([{ refusal: 'step-closed', words: ['meer licht'] }]);

		const later = openTab(server, storage).outbox;
		later.flush();
		await rest();
		expect(later.refused).toMatchObject([{ words: ['meer licht'] }]);
		expect(server.heard.length).toBe(2);
		later.dismiss(later.refused[0]!.id);
		expect(later.refused).toEqual([]);
		expect(storage.length).toBe(0);
	});

	it('are not made up where nothing was written', async () => {
		const server = openServer();
		const storage = new FakeStorage();
		server.says = refused('step-closed');
		const { outbox } = openTab(server, storage);
		await outbox.put('step-4', { kind: 'vote', choices: { safety: 1 } });
		expect(outbox.refused).toEqual([]);
		expect(storage.length).toBe(0);
	});
});
