package org.article12.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.TestOrder;
import org.article12.words.Bundles.Message;
import org.article12.words.TemplateKeys.Use;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is put into a message has a name there that a translator understands, with its
 * position at the end; and whoever says a message passes all that it names.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class MessageArgumentsTests {

	private static final String NAME = "[a-z][A-Za-z]+_\\d{1,2}";

	private static final Map<String, Message> MESSAGES = Bundles.all();

	private static final List<Use> USES = Stream
		.concat(Sources.templates().stream().map(TemplateKeys::of), Sources.java().stream().map(JavaCalls::of))
		.flatMap(List::stream)
		.filter((use) -> use.passed() != Use.UNKNOWN)
		.toList();

	@Test
	void everyArgumentHasANameThatEndsInItsPosition() {
		MESSAGES.forEach((key, message) -> assertThat(message.arguments()).as(key)
			.allSatisfy((name) -> assertThat(name).matches(NAME).doesNotMatch("(arg|argument|param|parameter)_.*")));
	}

	@Test
	void aPositionHasOneNameInAMessage() {
		MESSAGES.forEach((key, message) -> assertThat(message.arguments())
			.extracting((name) -> name.substring(name.lastIndexOf('_')))
			.as(key)
			.doesNotHaveDuplicates());
	}

	@Test
	void whoeverSaysAMessagePassesWhatItNames() {
		assertThat(USES).filteredOn((use) -> use.whole() && MESSAGES.containsKey(use.key()))
			.allSatisfy((use) -> assertThat(use.passed()).as("%s says %s", use.at(), use.key())
				.isGreaterThanOrEqualTo(MESSAGES.get(use.key()).needs()));
	}

	/**
	 * Of the places that put keys together, some leave the members out that need more.
	 */
	@Test
	void someoneSaysEachMemberOfAFamilyWithWhatItNames() {
		MessageFamilies.ALL.forEach((family) -> family.keys().forEach((key) -> {
			List<Use> said = USES.stream()
				.filter((use) -> use.key().equals(use.whole() ? key : family.beginning()))
				.toList();
			assertThat(said.stream().mapToInt(Use::passed).max().orElse(Use.UNKNOWN)).as("%s, said by %s", key, said)
				.isGreaterThanOrEqualTo(MESSAGES.get(key).needs());
		}));
	}

	/** The others are passed on by methods that say what they are given. */
	@Test
	void howManyArePassedIsSeenForMostMessages() {
		assertThat(USES.stream().filter(Use::whole).map(Use::key).distinct()).hasSizeGreaterThan(MESSAGES.size() / 2);
	}

}
