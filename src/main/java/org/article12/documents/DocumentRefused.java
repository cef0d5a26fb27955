package org.article12.documents;

/**
 * A file is not taken. Thrown within a transaction it takes back what the caller did in
 * it.
 */
public class DocumentRefused extends RuntimeException {

	private final Reason reason;

	private final String name;

	/**
	 * A refusal.
	 * @param reason why
	 * @param name the file's name as its sender calls it
	 */
	public DocumentRefused(Reason reason, String name) {
		super(reason + " " + name);
		this.reason = reason;
		this.name = name;
	}

	/** Why. */
	public Reason reason() {
		return this.reason;
	}

	/** The file's name. */
	public String name() {
		return this.name;
	}

	/** Why a file is not taken. */
	public enum Reason {

		/** There is nothing in it. */
		EMPTY,
		/** It is larger than a file may be. */
		TOO_LARGE,
		/** Its folder has no room left for it. */
		FOLDER_FULL,
		/** It is of a kind that is not taken, or not what it says it is. */
		KIND,
		/** It is an office file that carries a program. */
		MACROS,
		/** It is locked with a password, so that nobody can look into it. */
		LOCKED,
		/** The virus scanner found something. */
		INFECTED,
		/** The virus scanner did not answer, and files are not taken without it. */
		NOT_SCANNED

	}

}
