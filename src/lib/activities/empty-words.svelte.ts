/** That a field has no words in it, said at the field. A browser lets spaces through; only the server finds them empty. */
import type { FormFields } from '../domain/form.ts';
import type { Reply } from '../protocol/messages.ts';

export class EmptyWords {
	#isRefused: boolean;

	/** `typed`: the form as it came back refused, without script. */
	constructor(typed: FormFields | null) {
		this.#isRefused = $state(typed !== null);
	}

	note(reply: Reply | null): void {
		this.#isRefused = reply?.ok === false && reply.refusal === 'text-empty';
	}

	/** The sentence, as long as there are no words. */
	say(words: string, { refusals }: { refusals: { 'text-empty': string } }): string | undefined {
		return this.#isRefused && words.trim() === '' ? refusals['text-empty'] : undefined;
	}
}
