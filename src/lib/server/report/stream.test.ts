import { describe, expect, it, vi } from 'vitest';
import { streamPieces } from './stream.ts';

/** Pieces without an end, and whether somebody still makes them. */
function openPieces() {
	const world = { made: 0, isStopped: false };
	async function* make() {
		try {
			for (;;) yield `piece ${(world.made += 1)};`;
		} finally {
			world.isStopped = true;
		}
	}
	return { world, pieces: make() };
}

async function* threePieces() {
	yield* ['a', 'é', '€'];
}

describe('a log on its way', () => {
	it('comes whole, and its turn ends with it', async () => {
		const onEnd = vi.fn();
		const text = await new Response(streamPieces(threePieces(), onEnd)).text();
		expect(text).toBe('aé€');
		expect(onEnd).toHaveBeenCalledOnce();
	});

	it('is made no faster than it is read', async () => {
		const { world, pieces } = openPieces();
		const reader = streamPieces(pieces, vi.fn()).getReader();
		for (let read = 0; read < 3; read += 1) await reader.read();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(world.made).toBe(4);
		await reader.cancel();
	});

	it('ends when its reader goes away', async () => {
		const { world, pieces } = openPieces();
		const onEnd = vi.fn();
		const reader = streamPieces(pieces, onEnd).getReader();
		await reader.read();
		await reader.cancel();
		expect(onEnd).toHaveBeenCalledOnce();
		expect(world.isStopped).toBe(true);
	});

	it('ends when its reader takes nothing for long', async () => {
		const { world, pieces } = openPieces();
		const onEnd = vi.fn();
		const reader = streamPieces(pieces, onEnd, 20).getReader();
		await vi.waitFor(() => expect(world.isStopped).toBe(true));
		expect(onEnd).toHaveBeenCalledOnce();
		await expect(reader.read()).rejects.toThrow('Nobody took');
	});

	it('ends when the database does', async () => {
		const onEnd = vi.fn();
		async function* failing(): AsyncGenerator<string> {
			throw new Error('away');
		}
		await expect(new Response(streamPieces(failing(), onEnd)).text()).rejects.toThrow('away');
		expect(onEnd).toHaveBeenCalledOnce();
	});
});
