/** Reads what stands on the screen with the voices that the phone has, each piece in its own language. Nothing leaves the phone. */

export interface Piece {
	language: string;
	words: string;
}

/** One breath: what stands between two of these is read with a pause. */
const blocks = 'h1, h2, h3, h4, p, li, label, button, legend, blockquote, dt, dd, td, th, option';
/** Seen, but beside the question; or there for who does not see. */
const skipped =
	'footer, summary, noscript, script, style, textarea, select, [role="status"], [aria-hidden="true"], .visually-hidden';

/** How long a voice may take to begin: where there is none, some browsers say nothing at all. */
const patience = 3_000;

export function listPieces(root: Element, isSeen: (element: Element) => boolean): Piece[] {
	const pieces: (Piece & { block: Element | null })[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		const words = node.nodeValue?.replaceAll('\u00AD', '').trim();
		if (!parent || !words || parent.closest(skipped) || !isSeen(parent)) continue;
		const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
		const block = parent.closest(blocks);
		const last = pieces.at(-1);
		if (last && block && last.block === block && last.language === language)
			last.words += ` ${words}`;
		else pieces.push({ language, words, block });
	}
	return pieces.map(({ language, words }) => ({ language, words }));
}

/** Begins to read; returns how to stop.
 * @public fetched by who presses the button */
export function readAloud(root: Element, onend: (how: 'done' | 'no-voice') => void): () => void {
	let isOver = false;
	const waiting = setTimeout(() => end('no-voice'), patience);
	function end(how: 'done' | 'no-voice') {
		if (isOver) return;
		stop();
		onend(how);
	}
	function stop() {
		isOver = true;
		clearTimeout(waiting);
		speechSynthesis.cancel();
	}
	const spoken = listPieces(root, (element) => element.checkVisibility());
	spoken.forEach(({ language, words }, index) => {
		const speech = new SpeechSynthesisUtterance(words);
		speech.lang = language;
		speech.onstart = () => clearTimeout(waiting);
		speech.onerror = () => end('no-voice');
		if (index === spoken.length - 1) speech.onend = () => end('done');
		speechSynthesis.speak(speech);
	});
	return stop;
}
