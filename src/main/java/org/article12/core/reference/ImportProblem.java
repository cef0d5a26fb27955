package org.article12.core.reference;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/**
 * One thing that is wrong with an imported file. Its words are in the message bundle
 * under {@code core.import.} and the kind's name.
 *
 * @param file the file's name
 * @param line the line on which the row begins, from 1; 0 when it is about the file
 * @param column the column's name; empty when it is about the row or the file
 * @param kind what is wrong
 * @param parameters what the words mention, in order
 */
public record ImportProblem(String file, long line, String column, Kind kind,
		List<String> parameters) implements MessageSourceResolvable {

	/** What can be wrong. */
	public enum Kind {

		/** The file is not there, not UTF-8, or not CSV. */
		UNREADABLE,
		/** The file has no header. */
		EMPTY,
		/** A column that the file must have is not there. */
		MISSING_COLUMN,
		/** A column that nobody would read. */
		UNKNOWN_COLUMN,
		/** A column stands in the header twice. */
		REPEATED_COLUMN,
		/** The row has more or fewer fields than the header. */
		FIELD_COUNT,
		/** A required field is blank. */
		BLANK,
		/** The field holds a character that no text holds. */
		CONTROL_CHARACTER,
		/** Neither true nor false. */
		NOT_A_BOOLEAN,
		/** Not a number, or not within its bounds. */
		NOT_A_NUMBER,
		/** Not a date of the form 2026-11-22. */
		NOT_A_DATE,
		/** Not one of the words that the column may hold. */
		NOT_ONE_OF,
		/** Not of the form that such a code has. */
		MALFORMED,
		/** The same key stands on another row. */
		DUPLICATE,
		/** Names something that another file does not have. */
		UNKNOWN_REFERENCE,
		/** Contradicts what follows from other fields or files. */
		CONTRADICTION

	}

	public ImportProblem {
		parameters = List.copyOf(parameters);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "core.import." + this.kind };
	}

	@Override
	public Object @Nullable [] getArguments() {
		return this.parameters.toArray();
	}

	/** The place and what is wrong there, in words. */
	public String words(MessageSource messages, Locale locale) {
		String place = (this.line == 0) ? "core.import.at.file"
				: this.column.isEmpty() ? "core.import.at.line" : "core.import.at.column";
		return messages.getMessage(place,
				new Object[] { this.file, Long.toString(this.line), this.column, messages.getMessage(this, locale) },
				locale);
	}

}
