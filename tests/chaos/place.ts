/** Where the evening is held, and what a server process and whoever started it say to one another. */
export interface Place {
	origin: string;
	sessionId: string;
	code: string;
	stepIds: string[];
	staffCookie: string;
}

export interface Guest {
	participantId: string;
	cookie: string;
}

export type Asked = { kind: 'prepare' } | { kind: 'let-in'; sessionId: string; people: number };
export type Told = { port: number } | { answer: unknown };
