import { hash } from 'node:crypto';

/** Of a secret that a cookie or a link holds: what is stored in its place. */
export function hashSecret(secret: string): string {
	return hash('sha256', secret, 'hex');
}
