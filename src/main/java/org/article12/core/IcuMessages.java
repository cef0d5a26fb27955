package org.article12.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
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

/**
 * The portal's words, from files of messages in ICU's syntax, which knows the plural and
 * select forms of each language. What is put into a message has a name there that ends in
 * its position among what the caller passes: <code>{party_0} asked {count_1}</code>.
 */
public final class IcuMessages extends ResourceBundleMessageSource {

	/** What is put in, and at its end the position. */
	private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile(".+_(?<position>\\d{1,2})");

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
		String pattern = super.getMessageInternal(code, null, language);
		return (pattern != null) ? formatMessage(pattern, parameters, language) : null;
	}

	@Override
	protected String formatMessage(String pattern, Object @Nullable [] parameters, @Nullable Locale language) {
		if (parameters == null || parameters.length == 0) {
			return pattern;
		}
		Locale reader = (language != null) ? language : Locale.getDefault();
		return format(new Pattern(pattern, reader), resolveArguments(parameters, reader));
	}

	/** What is put into a sentence may have been typed by anybody, in any script. */
	@Override
	protected Object[] resolveArguments(Object @Nullable [] parameters, @Nullable Locale language) {
		Object[] resolved = super.resolveArguments(parameters, language).clone();
		Arrays.setAll(resolved, (at) -> (resolved[at] instanceof String text) ? Apart.in(text) : resolved[at]);
		return resolved;
	}

	private String format(Pattern pattern, Object[] parameters) {
		return this.formats.computeIfAbsent(pattern, Pattern::parse).with(parameters);
	}

	private record Pattern(String text, Locale language) {

		private Sentence parse() {
			return new Sentence(new MessageFormat(this.text, this.language), positions(new MessagePattern(this.text)));
		}

		private static Map<String, Integer> positions(MessagePattern pattern) {
			return IntStream.range(0, pattern.countParts())
				.mapToObj(pattern::getPart)
				.filter((part) -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
				.map(pattern::getSubstring)
				.distinct()
				.map(NAME::matcher)
				.filter(Matcher::matches)
				.collect(Collectors.toMap(Matcher::group, (name) -> Integer.valueOf(name.group("position"))));
		}

	}

	/**
	 * A message that can be said.
	 *
	 * @param format writes it
	 * @param positions each name in it, and where its value stands among what is passed
	 */
	private record Sentence(MessageFormat format, Map<String, Integer> positions) {

		private String with(Object[] parameters) {
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

	}

}
