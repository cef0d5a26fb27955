package org.article12.core.schedule;

import org.springframework.stereotype.Component;

/** Ends the process as a start ends that failed. */
@Component
class PortalExit {

	/** Does not wait for the end, which itself waits for the thread that asks for it. */
	void fail() {
		Thread.ofPlatform().name("exit").start(() -> System.exit(1));
	}

}
