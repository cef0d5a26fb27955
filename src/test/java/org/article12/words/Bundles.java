package org.article12.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part.Type;
import org.article12.words.Sources.Source;

/** The English message bundles, all together. */
final class Bundles {

	/** What a key looks like: it starts with a module's name. */
	static final Pattern KEY = Pattern
		.compile("(api|core|publicview|site|catalogue|parties|centres|plans|accounts|requests|routing"
				+ "|assignments|offers|desk|triage|planning|documents|conversations|notifications|deadlines|reporting|figures"
				+ "|demonstration|settings|imports|mailin|helpoffers|activityreports|progress|refused)\\.[a-zA-Z0-9_.-]+");

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
			return this.text.contains("{");
		}

		/** What is put in, as the message names it; inside other forms as well. */
		List<String> arguments() {
			MessagePattern pattern = new MessagePattern(this.text);
			return IntStream.range(0, hasParameters() ? pattern.countParts() : 0)
				.mapToObj(pattern::getPart)
				.filter((part) -> part.getType() == Type.ARG_NAME || part.getType() == Type.ARG_NUMBER)
				.map(pattern::getSubstring)
				.distinct()
				.toList();
		}

		/** How many values a caller has to pass at the least. */
		int needs() {
			return arguments().stream()
				.mapToInt((name) -> Integer.parseInt(name.substring(name.lastIndexOf('_') + 1)) + 1)
				.max()
				.orElse(0);
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
