/** Both ways to speak with the server. Apart, because a phone seldom needs the second. */
export { WebSocket, XHR as Polling } from 'socket.io-client';
