/** Refuses a commit whose subject is longer than a list of commits shows; a hook of git hands over the file with its message. */
import { readFileSync } from 'node:fs';

const most = 72;
const lines = readFileSync(process.argv[2] ?? '', 'utf8').split('\n');
const subject = lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
const length = [...subject.trim()].length;

if (length > most) {
	process.stderr.write(
		`The subject has ${length} letters; at most ${most}. Say it shorter, and put the rest in the body.\n`
	);
	process.exit(1);
}
