import type { Shape } from '../../../texts/shape.ts';
import type { texts as dutch } from './nl.ts';

export const texts: Shape<typeof dutch> = {
	lookAtWall: 'Please look at the big screen as well.',
	onPhones: 'This is on the phones now.'
};
