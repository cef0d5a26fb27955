package org.article12;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tables and views that a text names, read as SQL: after {@code from}, {@code join},
 * {@code into}, {@code update} and the like, and after each comma of a list of these. Of
 * words that are no SQL it may name some that are no tables.
 */
final class SqlNames {

	private static final Pattern NO_NAMES = Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern TOKEN = Pattern.compile("[:.]?[a-z_][a-z_0-9]*|[(),;]");

	private static final Set<String> BEFORE_ONE = Set.of("join", "into", "update", "copy", "truncate");

	private static final Set<String> BEFORE_A_LIST = Set.of("from", "using");

	private static final Set<String> BETWEEN = Set.of("only", "lateral", "table", "public");

	private static final Set<String> AFTER_A_LIST = Set.of("where", "group", "order", "having", "limit", "offset",
			"union", "intersect", "except", "returning", "set", "when", "for", "window", "select", "values", ";");

	private final List<String> names = new ArrayList<>();

	/** Whether a comma goes on with a list, for each parenthesis that is open. */
	private final List<Boolean> lists = new ArrayList<>(List.of(false));

	private boolean expected;

	/** Whether the word before may begin a comparison. */
	private boolean compared;

	private SqlNames() {
	}

	/** The names, in the order of the text. */
	static List<String> of(String text) {
		SqlNames found = new SqlNames();
		String sql = NO_NAMES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").replace("\"", "");
		TOKEN.matcher(sql).results().forEach((token) -> found.read(token.group()));
		return found.names;
	}

	private void read(String token) {
		switch (token) {
			case "(" -> this.lists.addLast(this.expected && isList());
			case ")" -> {
				if (this.lists.size() > 1) {
					this.lists.removeLast();
				}
				this.expected = false;
			}
			case "," -> this.expected = isList();
			default -> word(token);
		}
	}

	private void word(String word) {
		if (word.startsWith(":") || word.equals("distinct")) {
			// A parameter is no table, and "is distinct from" is followed by a value.
			this.expected = false;
			this.compared = word.equals("distinct");
			return;
		}
		boolean value = this.compared;
		this.compared = false;
		if (value && word.equals("from")) {
			return;
		}
		if (word.startsWith(".")) {
			if (!this.expected) {
				return;
			}
			word = word.substring(1);
		}
		if (BEFORE_ONE.contains(word) || BEFORE_A_LIST.contains(word)) {
			this.expected = true;
			if (BEFORE_A_LIST.contains(word)) {
				list(true);
			}
		}
		else if (AFTER_A_LIST.contains(word)) {
			this.expected = false;
			list(false);
		}
		else if (this.expected && !BETWEEN.contains(word)) {
			this.names.add(word);
			this.expected = false;
		}
	}

	private boolean isList() {
		return this.lists.getLast();
	}

	private void list(boolean is) {
		this.lists.set(this.lists.size() - 1, is);
	}

}
