package org.article12.words;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two brackets, of a Java call or of a template's.
 *
 * @param arguments what stands between the commas
 * @param starts where each begins in the text
 */
record Call(List<String> arguments, List<Integer> starts) {

	/**
	 * The call whose opening bracket stands there; texts in quotation marks may hold
	 * anything.
	 */
	static Call at(String text, int bracket) {
		List<Integer> starts = new ArrayList<>();
		List<String> arguments = new ArrayList<>();
		int depth = 0;
		int start = bracket + 1;
		char quote = 0;
		for (int at = start; at < text.length(); at++) {
			char character = text.charAt(at);
			if (quote != 0) {
				at += (character == '\\') ? 1 : 0;
				quote = (character == quote) ? 0 : quote;
			}
			else if (character == '"' || character == '\'') {
				quote = character;
			}
			else if ("([{".indexOf(character) >= 0) {
				depth++;
			}
			else if (depth == 0 && (character == ',' || ")]}".indexOf(character) >= 0)) {
				if (!text.substring(start, at).isBlank()) {
					arguments.add(text.substring(start, at).strip());
					starts.add(start);
				}
				if (character != ',') {
					break;
				}
				start = at + 1;
			}
			else if (")]}".indexOf(character) >= 0) {
				depth--;
			}
		}
		return new Call(arguments, starts);
	}

	/** What follows the argument in which that place of the text lies. */
	List<String> after(int place) {
		int index = (int) this.starts.stream().filter((start) -> start <= place).count();
		return this.arguments.subList(index, this.arguments.size());
	}

}
