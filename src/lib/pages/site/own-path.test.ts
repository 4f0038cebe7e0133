import { expect, it } from 'vitest';
import { readOwnPath } from './own-path.ts';

const here = new URL('https://wijkdialoog.example/taal');

it.each(['/', '/wijken?x=1', '/regie/avonden/1#stap', '/avonden/%C3%A9'])(
	'leads back to our own page %s',
	(path) => expect(readOwnPath(path, here)).toBe(path)
);

it.each([
	'//elders.example',
	'/\\elders.example',
	'/\\/elders.example',
	'/\t/elders.example',
	'/\n\\elders.example',
	'\\\\elders.example',
	'/.//elders.example',
	'https://elders.example',
	'javascript:alert(1)',
	'wijken',
	'',
	null
])('leads nobody to another site: %j', (named) => expect(readOwnPath(named, here)).toBeNull());
