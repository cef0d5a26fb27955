package org.article12.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class IcuMessagesTests {

	private final IcuMessages messages = new IcuMessages(List.of("messages/plurals"));

	@Test
	void aNumberHasTheFormsOfTheLanguage() {
		assertThat(List.of(0, 1, 2, 1000)).extracting((number) -> say("files", Locale.ENGLISH, number))
			.containsExactly("No file", "1 file", "2 files", "1,000 files");
		assertThat(List.of(1, 2, 5, 21)).extracting((number) -> say("files", Locale.forLanguageTag("ru"), number))
			.containsExactly("1 файл", "2 файла", "5 файлов", "21 файл");
		assertThat(List.of(0, 1, 2, 3, 11, 100))
			.extracting((number) -> say("files", Locale.forLanguageTag("ar"), number))
			.doesNotHaveDuplicates();
	}

	@Test
	void whatHasNoParametersIsSaidAsItStands() {
		assertThat(say("plain", Locale.ENGLISH)).isEqualTo("It's {all} here");
	}

	@Test
	void wordsPutInAreNotReadAsAPattern() {
		assertThat(say("named", Locale.ENGLISH, "{0} '{1}' {x, plural,")).isEqualTo("“{0} '{1}' {x, plural,” is here");
	}

	@Test
	void aNameTakesWhatStandsAtItsPosition() {
		assertThat(say("reordered", Locale.ENGLISH, "Senegal", 1, "RE24")).isEqualTo("RE24 has a question of Senegal");
		assertThat(say("reordered", Locale.ENGLISH, "Senegal", 3, "RE24"))
			.isEqualTo("RE24 has 3 questions, all of Senegal");
		assertThat(say("reordered", Locale.ENGLISH, "Senegal", 1)).isEqualTo("{centre_2} has a question of Senegal");
	}

	@Test
	void whatIsMissingHasOtherWordsOrIsAFault() {
		assertThat(this.messages.getMessage("missing", null, "Otherwise", Locale.ENGLISH)).isEqualTo("Otherwise");
		assertThat(this.messages.getMessage(new DefaultMessageSourceResolvable(new String[] { "missing" },
				new Object[] { 2 }, "{count_0, plural, one{One} other{Some}}"), Locale.ENGLISH))
			.isEqualTo("Some");
		assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> say("missing", Locale.ENGLISH));
	}

	/** Texts put into sentences are joined without ICU, where ICU would do no more. */
	@Test
	void everyMessageReadsAsIcuWouldWriteIt() throws IOException {
		IcuMessages portal = IcuMessages.ofEveryModule();
		Object[] texts = IntStream.range(0, 20).mapToObj((at) -> "text " + at).toArray();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*.properties")) {
			Properties messages = PropertiesLoaderUtils
				.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
			for (String key : messages.stringPropertyNames()) {
				Map<String, Object> named = new HashMap<>();
				Set<String> names = new MessageFormat(messages.getProperty(key), Locale.ENGLISH).getArgumentNames();
				names.stream()
					.filter((name) -> name.matches(".*_\\d+"))
					.forEach((name) -> named.put(name, texts[Integer.parseInt(name.replaceAll(".*_", ""))]));
				if (!names.isEmpty() && !messages.getProperty(key).matches("(?s).*\\{\\w+\\s*,.*")) {
					assertThat(portal.getMessage(key, texts, Locale.ENGLISH)).as(key)
						.isEqualTo(new MessageFormat(messages.getProperty(key), Locale.ENGLISH).format(named));
				}
			}
		}
	}

	private String say(String key, Locale language, Object... parameters) {
		return this.messages.getMessage(key, parameters, language);
	}

}
