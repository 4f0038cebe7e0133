/** Keys for a test: in memory, and gone with it. */
import type { KeyFolder } from '#lib/server/seal/key-folder.ts';
import { chance } from '#lib/server/chance.ts';

export function openMemoryKeys(newKey: () => Buffer = chance.newKey): KeyFolder {
	const keys = new Map<string, Buffer>();
	const madeAt = new Date();
	const nameOf = (sessionId: string, scope: string) => `${sessionId}/${scope}`;
	return {
		find: (sessionId, scope) => keys.get(nameOf(sessionId, scope)) ?? null,
		make(sessionId, scope) {
			const name = nameOf(sessionId, scope);
			const key = keys.get(name) ?? newKey();
			keys.set(name, key);
			return key;
		},
		destroy: (sessionId, scope) => void keys.delete(nameOf(sessionId, scope)),
		listAll: () =>
			[...keys.keys()].map((name) => {
				const [sessionId = '', scope = ''] = name.split('/');
				return { sessionId, scope, madeAt };
			}),
		list: (sessionId) =>
			[...keys.keys()].flatMap((name) =>
				name.startsWith(`${sessionId}/`) ? [name.slice(sessionId.length + 1)] : []
			)
	};
}
