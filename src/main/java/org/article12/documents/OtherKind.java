package org.article12.documents;

/**
 * What a file is that is not taken, so that its sender can be told and knows what to do:
 * most of them were renamed, or come so from a telephone.
 */
public enum OtherKind {

	/** A photo as Apple's telephones take it. */
	HEIC,
	/** Any other image. */
	IMAGE,
	/** A drawing that can hold programs. */
	SVG,
	/** Files packed into one. */
	ARCHIVE,
	/** A program, or what installs one. */
	PROGRAM,
	/** Commands in plain text. */
	SCRIPT,
	/** A link to another file or address. */
	SHORTCUT,
	/** A page of the web. */
	WEB_PAGE,
	/** Rich text. */
	RTF,
	/** Text that is no table. */
	TEXT,
	/** Data for programs, such as XML or JSON. */
	DATA,
	/** A mail with what is attached to it. */
	MAIL,
	/** A document of Apple's office programs. */
	APPLE_OFFICE,
	/** A document of an office program that few people have. */
	OTHER_OFFICE,
	/** An electronic book. */
	BOOK,
	/** Sound. */
	AUDIO,
	/** A film. */
	VIDEO,
	/** Nothing that can be recognised. */
	UNKNOWN

}
