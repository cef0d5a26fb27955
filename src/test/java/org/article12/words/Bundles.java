package org.article12.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.article12.words.Sources.Source;

/** The English message bundles, all together. */
final class Bundles {

	/** What a key looks like: it starts with a module's name. */
	static final Pattern KEY = Pattern
		.compile("(api|core|site|catalogue|parties|centres|plans|accounts|requests|routing"
				+ "|assignments|offers|triage|planning|documents|conversations|notifications|deadlines|reporting"
				+ "|demonstration|refused)\\.[a-zA-Z0-9_.-]+");

	private static final Pattern PARAMETER = Pattern.compile("\\{\\d+");

	private Bundles() {
	}

	/** Every message by its key. */
	static Map<String, Message> all() {
		Map<String, Message> messages = new TreeMap<>();
		Sources.bundles().forEach((bundle) -> of(bundle).forEach(messages::put));
		return messages;
	}

	/** The messages of one bundle; properties as java.util reads them, in order. */
	static Map<String, Message> of(Source bundle) {
		Map<String, Message> messages = new LinkedHashMap<>();
		new Reader(bundle, messages).read();
		return messages;
	}

	/** The keys alone. */
	static Set<String> keys() {
		return all().keySet();
	}

	/** A message and the file where it stands. */
	record Message(String text, String file) {

		boolean hasParameters() {
			return PARAMETER.matcher(this.text).find();
		}

	}

	/** Reads as {@link java.util.Properties} does, and objects to a key met twice. */
	private static final class Reader extends java.util.Properties {

		private final transient Source bundle;

		private final transient Map<String, Message> messages;

		private Reader(Source bundle, Map<String, Message> messages) {
			this.bundle = bundle;
			this.messages = messages;
		}

		private void read() {
			try {
				load(new java.io.StringReader(this.bundle.text()));
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}

		@Override
		public synchronized Object put(Object key, Object value) {
			Message before = this.messages.put((String) key,
					new Message((String) value, this.bundle.path().getFileName().toString()));
			if (before != null) {
				throw new AssertionError(key + " stands twice in " + this.bundle.path());
			}
			return value;
		}

	}

}
