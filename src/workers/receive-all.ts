import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/** Hand over the messages that a port holds by now, in their order; never waits. */
export function receiveAll<Message>(
	port: MessagePort,
	take: (message: Message) => void,
): void {
	for (
		let next = receiveMessageOnPort(port);
		next;
		next = receiveMessageOnPort(port)
	)
		take(next.message as Message);
}
