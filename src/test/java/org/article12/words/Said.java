package org.article12.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part.Type;
import org.article12.core.IcuMessages;

/**
 * What the portal says in English, by the key of the message, so that tests speak of
 * meaning and the words can be improved in one place.
 */
public final class Said {

	private static final IcuMessages MESSAGES = IcuMessages.ofEveryModule();

	private Said() {
	}

	/** A message with what is put into it. */
	public static String the(String key, Object... parameters) {
		return MESSAGES.getMessage(key, parameters, Locale.ENGLISH);
	}

	/**
	 * The longest part of a message that stands in it whatever is put in, for tests that
	 * cannot know what that is, or that say that it is put in nowhere.
	 */
	public static String partOf(String key) {
		return pieces(the(key)).stream().max(Comparator.comparingInt(String::length)).orElseThrow();
	}

	/** What stands between what is put in; of forms of a number, nothing. */
	static List<String> pieces(String message) {
		MessagePattern pattern = new MessagePattern(message);
		List<String> pieces = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < pattern.countParts(); at++) {
			if (pattern.getPartType(at) == Type.ARG_START) {
				pieces.add(message.substring(from, pattern.getPatternIndex(at)).replace("''", "'"));
				at = pattern.getLimitPartIndex(at);
				from = pattern.getPart(at).getLimit();
			}
		}
		pieces.add(message.substring(from).replace("''", "'"));
		return pieces;
	}

}
