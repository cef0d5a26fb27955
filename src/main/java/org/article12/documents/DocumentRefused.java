package org.article12.documents;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A file is not taken. Thrown within a transaction it takes back what the caller did in
 * it.
 */
public class DocumentRefused extends RuntimeException {

	private final Reason reason;

	private final String name;

	private final String inside;

	private final @Nullable OtherKind found;

	/**
	 * A refusal.
	 * @param reason why
	 * @param name the file's name as its sender calls it
	 */
	public DocumentRefused(Reason reason, String name) {
		this(reason, name, "", null);
	}

	private DocumentRefused(Reason reason, String name, String inside, @Nullable OtherKind found) {
		super(reason + " " + name);
		this.reason = reason;
		this.name = name;
		this.inside = inside;
		this.found = found;
	}

	/** A refusal of a file of a kind that is not taken, which says what it is. */
	public static DocumentRefused kind(String name, OtherKind found) {
		return new DocumentRefused(Reason.KIND, name, "", found);
	}

	/**
	 * A refusal of a file for what lies in it.
	 * @param inside how the file calls that
	 */
	public static DocumentRefused embedded(String name, String inside) {
		return new DocumentRefused(Reason.EMBEDDED, name, inside, null);
	}

	/** Why. */
	public Reason reason() {
		return this.reason;
	}

	/** The file's name. */
	public String name() {
		return this.name;
	}

	/** The name of what lies in the file and must not; empty for other reasons. */
	public String inside() {
		return this.inside;
	}

	/** What the file is, where it is of a kind that is not taken. */
	public Optional<OtherKind> found() {
		return Optional.ofNullable(this.found);
	}

	/** Why a file is not taken. */
	public enum Reason {

		/** There is nothing in it. */
		EMPTY,
		/** It is larger than a file may be. */
		TOO_LARGE,
		/** Its folder has no room left for it. */
		FOLDER_FULL,
		/** It is of a kind that is not taken, whatever its name says. */
		KIND,
		/** It carries a program: macros of an office file, a script of a PDF. */
		MACROS,
		/** A program or a file of another kind lies in it. */
		EMBEDDED,
		/** It fetches something from elsewhere as soon as it is opened. */
		EXTERNAL,
		/** It is locked with a password, so that nobody can look into it. */
		LOCKED,
		/** It was held for a form that came back, and is held no longer. */
		GONE,
		/** The virus scanner found something. */
		INFECTED,
		/** The virus scanner did not answer, and files are not taken without it. */
		NOT_SCANNED

	}

}
