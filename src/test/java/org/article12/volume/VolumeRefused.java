package org.article12.volume;

/** The database is not filled as things are. */
final class VolumeRefused extends RuntimeException {

	private final String whatToDo;

	VolumeRefused(String sentence, String whatToDo) {
		super(sentence);
		this.whatToDo = whatToDo;
	}

	String whatToDo() {
		return this.whatToDo;
	}

}
