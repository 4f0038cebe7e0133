/** Plays the evening of the page on a running server, block by block, and notes wherever the server says something else. */
import { isDeepStrictEqual } from 'node:util';
import { Ids } from './agree.ts';
import { FollowedChanges, formsOf } from './follow-changes.ts';
import { Visitor } from './page-client.ts';
import type { Block, PostedForm } from './read-page.ts';

export interface Place {
	origin: string;
	login: { email: string; password: string };
	planEvening(agenda: never): Promise<string>;
}

export interface Difference {
	block: string;
	page: unknown;
	server: unknown;
}

type Step = (block: Block, index: number) => Promise<void>;

const codeOnPage = 'K7M4TP';

export class FollowedPage {
	readonly differences: Difference[] = [];
	/** How much was held against the page. */
	compared = 0;
	readonly #blocks: Block[];
	readonly #place: Place;
	/** What a participant does goes as a form, wherever the page has one. */
	readonly #byForm: boolean;
	readonly #people = new Map<string, Visitor>();
	readonly #ids = new Ids();
	#code = '';
	#phoneHello: object = {};
	#wallHello: object = {};
	/** A wall that asked for changes. */
	readonly #changes: FollowedChanges;
	#forms = 0;

	constructor(blocks: Block[], place: Place, byForm: boolean) {
		this.#blocks = blocks;
		this.#place = place;
		this.#byForm = byForm;
		this.#changes = new FollowedChanges(place.origin);
	}

	async follow(): Promise<void> {
		for (const [index, block] of this.#blocks.entries()) {
			if (this.#byForm && block.flag === 'again') continue;
			const step = this.#steps[block.kind] ?? this.#say;
			if (block.language === 'form' && block.kind === 'act') continue;
			await step(block, index);
		}
	}

	close(): void {
		for (const person of this.#people.values()) person.close();
		this.#changes.close();
	}

	/** Somebody on this evening, connected as the page says. */
	async someone(who: string): Promise<Visitor> {
		const person = this.#find(who);
		if (!person.isConnected) await person.connect(this.#here(this.#phoneHello));
		return person;
	}

	readonly #nothing: Step = () => Promise.resolve();

	readonly #steps: Record<string, Step> = {
		settings: this.#nothing,
		limits: this.#nothing,
		// Of a server that ends: `tests/medium/protocol.test.ts`.
		leaving: this.#nothing,
		change: async (block) => {
			const { view } = (await (await this.someone('wall')).say('look', null)) as { view: unknown };
			// What is pushed comes a moment after what is looked at.
			await waitFor(() => isDeepStrictEqual(this.#changes.view, view) || undefined);
			this.#compare(block, view, this.#changes.view);
			this.#compare(block, 0, this.#changes.astray);
			const { change } = block.content as { change: Parameters<typeof formsOf>[0] };
			const never = [...formsOf(change)].filter((form) => !this.#changes.forms.has(form));
			this.#compare(block, [], never);
		},
		'cut-off': async (block) => {
			const flooding = new Visitor(this.#place.origin);
			await flooding.connect(this.#here(this.#wallHello));
			const ended = new Promise((done) => flooding.socket.once('disconnect', done));
			const limits = this.#blocks.find(({ kind }) => kind === 'limits')?.content;
			const { messagesPerSecond, floodMessages } = limits as Record<string, number>;
			const most = (messagesPerSecond ?? 0) * 2 + (floodMessages ?? 0);
			for (let sent = 0; sent < most; sent += 1) flooding.socket.emit('look');
			this.#compare(block, 'io server disconnect', await ended);
			const [last] = flooding.heard.slice(-1);
			this.#compare(block, { event: 'refused', content: block.content }, last);
		},
		reply: this.#nothing,
		'form-reply': this.#nothing,
		refused: this.#nothing,
		agenda: async ({ content }) => {
			this.#code = await this.#place.planEvening(content as never);
			const { email, password } = this.#place.login;
			const fields = Object.entries({ email, password });
			await this.#find('console').post({ path: '/inloggen', fields });
		},
		hello: async (block) => {
			const auth = block.content as { audience: string };
			if (auth.audience === 'participant') this.#phoneHello = auth;
			const refused = await this.#find(block.who).connect(this.#here(auth));
			this.#compare(block, null, refused);
			if (auth.audience !== 'wall') return;
			this.#wallHello = auth;
			await this.#changes.connect(this.#here(auth));
		},
		'hello-refused': async (block, index) => {
			const visitor = new Visitor(this.#place.origin);
			const known = this.#people.get(block.who);
			const refused = await (known ?? visitor).connect(this.#here(block.content as object));
			this.#compare(block, this.#blocks[index + 1]?.content, refused);
		},
		post: async (block, index) => {
			const person = this.#find(block.who);
			await person.get(`/doe-mee/${this.#code}`);
			const answer = await person.post(this.#here(block.content as PostedForm));
			this.#compare(block, this.#blocks[index + 1]?.content, answer);
		},
		people: async (block) => {
			for (const [who, as] of Object.entries(block.content as Record<string, string>)) {
				const person = this.#find(who);
				await person.get(`/doe-mee/${this.#code}`);
				const fields: [string, string][] = [['as', as]];
				const answer = await person.post({ path: `/doe-mee/${this.#code}?/join`, fields });
				this.#compare(block, 303, answer.status);
			}
		},
		'look-reply': async (block) => {
			const person = await this.someone(block.who);
			this.#compare(block, block.content, await person.say('look', null));
		},
		'step-view': async (block) => {
			for (const who of block.who.split(',')) {
				const person = await this.someone(who);
				const { view } = (await person.say('look', null)) as { view: { step: { view: unknown } } };
				this.#compare(block, block.content, view.step.view);
			}
		},
		queue: async (block) => {
			const person = await this.someone(block.who);
			const { view } = (await person.say('look', null)) as {
				view: { console: { queue: unknown } };
			};
			this.#compare(block, block.content, view.console.queue);
		},
		own: async (block) => {
			const person = await this.someone(block.who);
			// One comes whenever a step turns; this one is about the last turn.
			const isIt = ({ event, content }: Visitor['heard'][number]) =>
				event === 'own' && isDeepStrictEqual(this.#ids.read(block.content, content), block.content);
			const pushed = await waitFor(() => person.heard.find(isIt));
			this.#compare(block, block.content, pushed?.content ?? person.heard);
		}
	};

	/** A message: the next reply on the page is the one to it. */
	readonly #say: Step = async (block, index) => {
		const { kind, who, content } = block;
		const command = (content as { command?: { kind: string } } | null)?.command?.kind;
		// Another step: what an id stood for is over.
		if (command === 'go-to') this.#ids.forget();
		const person = await this.someone(who);
		const next = this.#blocks[index + 1];
		const form = next?.language === 'form' && next.kind === 'act' ? next : null;
		const expected = this.#blocks[index + (form ? 2 : 1)]?.content;
		if (form && this.#byForm) return this.#postForm(form, expected, person);
		this.#compare(block, expected, await person.say(kind, this.#ids.translate(content)));
	};

	/** A form says no more than that it was taken; what came of it is seen by looking. */
	async #postForm(block: Block, expected: unknown, person: Visitor): Promise<void> {
		const { path, fields } = this.#ids.translate(this.#here(block.content as PostedForm));
		const formId: [string, string] = ['formId', `form ${(this.#forms += 1)}`];
		const answer = await person.post({ path, fields: [...fields, formId] });
		this.#compare(block, { type: 'redirect', status: 303 }, { ...answer, location: undefined });
		const { own } = (await person.say('look', null)) as { own: unknown };
		this.#compare(block, (expected as { own: unknown }).own, own);
	}

	#find(who: string): Visitor {
		const person = this.#people.get(who) ?? new Visitor(this.#place.origin);
		this.#people.set(who, person);
		return person;
	}

	/** With the code of this evening in place of the one on the page. */
	#here<T>(content: T): T {
		return JSON.parse(JSON.stringify(content).replaceAll(codeOnPage, this.#code)) as T;
	}

	#compare({ kind, who }: Block, page: unknown, real: unknown): void {
		this.compared += 1;
		const said = JSON.stringify(real ?? null).replaceAll(this.#code || codeOnPage, codeOnPage);
		const server = this.#ids.read(page, JSON.parse(said));
		if (isDeepStrictEqual(server, page)) return;
		this.differences.push({ block: `${kind} ${who}`, page, server });
	}
}

export async function waitFor<T>(find: () => T | undefined): Promise<T | undefined> {
	for (let tries = 0; tries < 40; tries += 1) {
		const found = find();
		if (found !== undefined) return found;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return undefined;
}
