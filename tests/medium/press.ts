/** What a console does with a button: it looks, and presses on what it saw. */
import { randomUUID } from 'node:crypto';
import type { Command } from '#lib/domain/session/command.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import { controlSeqOf } from '../support/views.ts';
import type { TestSocket } from './live-app.ts';

export async function tryPress(console: TestSocket, command: Command): Promise<Reply> {
	const look = await console.emitWithAck('look');
	if ('refusal' in look) return look;
	const basedOn = controlSeqOf(look.view);
	return console.emitWithAck('command', { id: randomUUID(), basedOn, command });
}

/** Presses what has to be possible. */
export async function press(console: TestSocket, command: Command): Promise<void> {
	const reply = await tryPress(console, command);
	if (!reply.ok) throw new Error(`${command.kind}: ${reply.refusal}`);
}
