package org.article12.lives.store;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** All lives, kept now, step after step. */
@Component
@Profile("volume")
public record AllKept(KeptLives kept) implements Runnable {

	@Override
	public void run() {
		by(this.kept);
	}

	static void by(KeptLives kept) {
		boolean more = true;
		while (more) {
			more = kept.follow();
		}
	}

}
