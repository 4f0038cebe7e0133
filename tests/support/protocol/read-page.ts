/** Reads the examples back from the page, in their order, as somebody does who writes a client from it. */

export interface Block {
	language: string;
	/** What it is: a message, a reply, what somebody sees. */
	kind: string;
	/** Who sends or gets it. */
	who: string;
	/** What the page says of it besides. */
	flag: string;
	content: unknown;
}

export function readBlocks(page: string): Block[] {
	return [...page.matchAll(/^```(json|form) ([^\n]*)\n([\s\S]*?)\n```$/gm)].map(
		([, language = '', about = '', text = '']) => {
			const [kind = '', who = '', flag = ''] = about.split(' ');
			const content: unknown = language === 'json' ? JSON.parse(text) : readForm(text);
			return { language, kind, who, flag, content };
		}
	);
}

export interface PostedForm {
	path: string;
	fields: [string, string][];
}

function readForm(text: string): PostedForm {
	const [address = '', ...lines] = text.split('\n');
	const fields = lines.map((line): [string, string] => {
		const at = line.indexOf('=');
		return [line.slice(0, at), line.slice(at + 1)];
	});
	return { path: address.replace('POST ', ''), fields };
}
