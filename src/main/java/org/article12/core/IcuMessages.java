package org.article12.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import org.article12.core.text.Apart;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/**
 * The portal's words, from files of messages in ICU's syntax, which knows the plural and
 * select forms of each language. What is put into a message has a name there that ends in
 * its position among what the caller passes: <code>{party_0} asked {count_1}</code>.
 */
public final class IcuMessages extends ResourceBundleMessageSource {

	/** What is put in, and at its end the position. */
	private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile(".+_(?<position>\\d{1,2})");

	/**
	 * The messages that were said before, by language and key. Without it each is looked
	 * for in the file of one module after the other.
	 */
	private final Map<Locale, Map<String, Sentence>> said = new ConcurrentHashMap<>();

	/** There are as many as there are messages with parameters, times the languages. */
	private final Map<Pattern, Sentence> formats = new ConcurrentHashMap<>();

	/**
	 * Reads messages.
	 * @param files the files' names, without language and ending
	 */
	public IcuMessages(List<String> files) {
		setBasenames(files.toArray(String[]::new));
		setDefaultEncoding("UTF-8");
		setFallbackToSystemLocale(false);
	}

	/** Reads the messages of every module, each from the file with the module's name. */
	public static IcuMessages ofEveryModule() {
		try {
			return new IcuMessages(Stream
				.of(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
				.map((file) -> Objects.requireNonNull(file.getFilename()).replaceFirst("(_.*)?\\.properties$", ""))
				.distinct()
				.sorted()
				.map((module) -> "messages/" + module)
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected @Nullable String getMessageInternal(@Nullable String code, Object @Nullable [] parameters,
			@Nullable Locale language) {
		if (code == null) {
			return null;
		}
		Locale reader = (language != null) ? language : Locale.getDefault();
		Map<String, Sentence> known = this.said.computeIfAbsent(reader, (_) -> new ConcurrentHashMap<>());
		Sentence sentence = known.get(code);
		if (sentence == null) {
			String pattern = super.getMessageInternal(code, null, reader);
			if (pattern == null) {
				return null;
			}
			sentence = sentence(pattern, reader);
			known.put(code, sentence);
		}
		return sentence.with(parameters, this, reader);
	}

	@Override
	protected String formatMessage(String pattern, Object @Nullable [] parameters, @Nullable Locale language) {
		Locale reader = (language != null) ? language : Locale.getDefault();
		return sentence(pattern, reader).with(parameters, this, reader);
	}

	private Sentence sentence(String pattern, Locale reader) {
		return this.formats.computeIfAbsent(new Pattern(pattern, reader), Sentence::new);
	}

	/** What is put into a sentence may have been typed by anybody, in any script. */
	@Override
	protected Object[] resolveArguments(Object @Nullable [] parameters, @Nullable Locale language) {
		Object[] resolved = super.resolveArguments(parameters, language).clone();
		Arrays.setAll(resolved, (at) -> (resolved[at] instanceof String text) ? Apart.in(text) : resolved[at]);
		return resolved;
	}

	private record Pattern(String text, Locale language) {
	}

	/** A message that can be said. */
	private static final class Sentence {

		private final String text;

		private final Supplier<Wording> wording;

		private Sentence(Pattern pattern) {
			this.text = pattern.text();
			// What is said without parameters need not be a pattern.
			this.wording = SingletonSupplier.of(() -> Wording.of(pattern));
		}

		private String with(Object @Nullable [] parameters, IcuMessages messages, Locale reader) {
			return (parameters == null || parameters.length == 0) ? this.text
					: this.wording.get().with(messages.resolveArguments(parameters, reader));
		}

	}

	/**
	 * A message with parameters.
	 *
	 * @param format writes it
	 * @param positions each name in it, and where its value stands among what is passed
	 * @param pieces the same where nothing in it depends on the value: texts, and between
	 * them the positions of values; empty where something does
	 */
	private record Wording(MessageFormat format, Map<String, Integer> positions, List<Object> pieces) {

		private static Wording of(Pattern pattern) {
			MessagePattern parts = new MessagePattern(pattern.text());
			Map<String, Integer> positions = IntStream.range(0, parts.countParts())
				.mapToObj(parts::getPart)
				.filter((part) -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
				.map(parts::getSubstring)
				.distinct()
				.map(NAME::matcher)
				.filter(Matcher::matches)
				.collect(Collectors.toMap(Matcher::group, (name) -> Integer.valueOf(name.group("position"))));
			return new Wording(new MessageFormat(pattern.text(), pattern.language()), positions,
					pieces(parts, positions));
		}

		private static List<Object> pieces(MessagePattern pattern, Map<String, Integer> positions) {
			List<Object> pieces = new ArrayList<>();
			int from = 0;
			for (int at = 0; at < pattern.countParts(); at++) {
				MessagePattern.Part part = pattern.getPart(at);
				switch (part.getType()) {
					case MSG_START, MSG_LIMIT, SKIP_SYNTAX, ARG_LIMIT -> {
						if (part.getType() != MessagePattern.Part.Type.ARG_LIMIT) {
							pieces.add(pattern.getPatternString().substring(from, part.getIndex()));
						}
						from = part.getLimit();
					}
					case ARG_START -> {
						pieces.add(pattern.getPatternString().substring(from, part.getIndex()));
						if (part.getArgType() != MessagePattern.ArgType.NONE) {
							return List.of();
						}
					}
					case ARG_NAME -> {
						Integer position = positions.get(pattern.getSubstring(part));
						if (position == null) {
							return List.of();
						}
						pieces.add(position);
					}
					default -> {
						return List.of();
					}
				}
			}
			return List.copyOf(pieces);
		}

		private String with(Object[] parameters) {
			String joined = joined(parameters);
			if (joined != null) {
				return joined;
			}
			Map<String, Object> named = new HashMap<>();
			this.positions.forEach((name, position) -> {
				if (position < parameters.length) {
					named.put(name, parameters[position]);
				}
			});
			// ICU's formats keep state while they write.
			synchronized (this.format) {
				return this.format.format(named);
			}
		}

		/** What ICU would write where all that is put in are texts; else null. */
		private @Nullable String joined(Object[] parameters) {
			StringBuilder joined = new StringBuilder();
			for (Object piece : this.pieces) {
				if (piece instanceof String text) {
					joined.append(text);
				}
				else if ((Integer) piece < parameters.length && parameters[(Integer) piece] instanceof String text) {
					joined.append(text);
				}
				else {
					return null;
				}
			}
			return this.pieces.isEmpty() ? null : joined.toString();
		}

	}

}
