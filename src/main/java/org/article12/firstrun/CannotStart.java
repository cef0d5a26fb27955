package org.article12.firstrun;

import org.jspecify.annotations.Nullable;

/**
 * The portal cannot start as things are. Shown as its sentence and what to do, without a
 * stack trace.
 */
class CannotStart extends RuntimeException {

	private final String whatToDo;

	/**
	 * Creates the refusal.
	 * @param sentence the one sentence that says what is wrong
	 * @param whatToDo what the person who started the portal can do about it
	 * @param cause what was met, where something was
	 */
	CannotStart(String sentence, String whatToDo, @Nullable Throwable cause) {
		super(sentence, cause);
		this.whatToDo = whatToDo;
	}

	CannotStart(String sentence, String whatToDo) {
		this(sentence, whatToDo, null);
	}

	String whatToDo() {
		return this.whatToDo;
	}

}
