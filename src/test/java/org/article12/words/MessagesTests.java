package org.article12.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.ibm.icu.text.MessageFormat;
import org.article12.core.Refusal;
import org.article12.words.Bundles.Message;
import org.article12.words.JavaLiterals.Literal;
import org.article12.words.Sources.Source;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** Every word that a page asks for exists, once, and can be put into a sentence. */
class MessagesTests {

	/** What looks like a key in Java and is none. */
	private static final Set<String> NO_KEYS = Set.of();

	private static final Pattern NO_KEY = Pattern.compile(".*\\.(csv|html|properties|sql|css|js)");

	private static final Map<String, Message> MESSAGES = Bundles.all();

	private static final List<TemplateKeys.Use> TEMPLATE_USES = Sources.templates()
		.stream()
		.flatMap((template) -> TemplateKeys.of(template).stream())
		.toList();

	private static final List<Literal> JAVA_KEYS = javaKeys();

	@Test
	void templatesAskOnlyForMessagesThatExist() {
		List<String> findings = new ArrayList<>();
		TEMPLATE_USES.forEach((use) -> {
			if (use.whole() && !MESSAGES.containsKey(use.key())) {
				findings.add(use.at() + " asks for " + use.key() + ", which stands in no bundle");
			}
			if (!use.whole() && !MessageFamilies.has(use.key())) {
				findings.add(use.at() + " builds keys from " + use.key() + ", which is no family of MessageFamilies");
			}
		});
		assertThat(findings).isEmpty();
	}

	@Test
	void javaAsksOnlyForMessagesThatExist() {
		List<String> findings = new ArrayList<>();
		JAVA_KEYS.forEach((literal) -> {
			String key = literal.text();
			if (key.endsWith(".") && !MessageFamilies.has(key)) {
				findings.add(literal.at() + " builds keys from " + key + ", which is no family of MessageFamilies");
			}
			if (!key.endsWith(".") && !MESSAGES.containsKey(key)) {
				findings.add(literal.at() + " asks for " + key + ", which stands in no bundle");
			}
		});
		assertThat(findings).isEmpty();
	}

	@Test
	void everyReasonForARefusalIsKnownHere() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
		assertThat(scanner.findCandidateComponents("org.article12")).extracting(BeanDefinition::getBeanClassName)
			.filteredOn((name) -> name != null && !name.contains("Tests$"))
			.containsExactlyInAnyOrderElementsOf(RefusalFamilies.REASONS.stream().map(Class::getName).toList());
	}

	@Test
	void everyMemberOfAFamilyHasWords() {
		Set<String> missing = MessageFamilies.keys();
		missing.removeAll(MESSAGES.keySet());
		assertThat(missing).isEmpty();
	}

	@Test
	void everyKeyStandsOnceAndInItsModulesBundle() {
		Map<String, String> seen = new HashMap<>();
		for (Source bundle : Sources.bundles()) {
			String module = bundle.path().getFileName().toString().replace(".properties", "");
			for (String key : Bundles.of(bundle).keySet()) {
				assertThat(seen.put(key, module)).as("%s stands in two bundles", key).isNull();
				assertThat(key).as("a key of %s.properties", module).matches("(" + module + "|refused)\\..+");
			}
		}
	}

	@Test
	void messagesWithParametersAreSoundMessageFormats() {
		MESSAGES.forEach((key, message) -> {
			if (message.hasParameters()) {
				assertThat(message.text().replace("''", "")).as("%s: an apostrophe is doubled beside parameters", key)
					.doesNotContain("'");
				assertThat(message.text()).as("%s: forms of a number are plural’s", key).doesNotContain(",choice,");
				new MessageFormat(message.text(), Locale.ENGLISH);
			}
			else {
				assertThat(message.text()).as("%s: an apostrophe is doubled only beside parameters", key)
					.doesNotContain("''");
			}
		});
	}

	@Test
	void oneClassAloneAsksSpringWhoReads() {
		assertThat(Sources.java()).filteredOn((source) -> source.text().contains("LocaleContextHolder"))
			.extracting((source) -> source.path().getFileName().toString())
			.containsExactly("ReaderLanguage.java");
	}

	@Test
	void everyMessageIsUsed() {
		Set<String> unused = new TreeSet<>(MESSAGES.keySet());
		TEMPLATE_USES.forEach((use) -> unused.remove(use.key()));
		JAVA_KEYS.forEach((literal) -> unused.remove(literal.text()));
		unused.removeAll(MessageFamilies.keys());
		assertThat(unused).isEmpty();
	}

	/** The string literals of the program that are keys, or beginnings of keys. */
	private static List<Literal> javaKeys() {
		return Sources.java()
			.stream()
			.flatMap((source) -> JavaLiterals.of(source).stream())
			.map((literal) -> literal.withText(literal.text().replaceAll("^\\{(.*)}$", "$1")))
			.filter((literal) -> Bundles.KEY.matcher(literal.text()).matches()
					|| Bundles.KEY.matcher(literal.text() + "x").matches() && literal.text().endsWith("."))
			.filter((literal) -> !NO_KEYS.contains(literal.text()) && !NO_KEY.matcher(literal.text()).matches())
			.toList();
	}

}
