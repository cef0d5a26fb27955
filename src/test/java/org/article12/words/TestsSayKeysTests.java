package org.article12.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.TestOrder;
import org.article12.words.JavaLiterals.Literal;
import org.article12.words.Sources.Source;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests ask what is {@link Said} under a key, so that a better sentence breaks none of
 * them, except a few journeys that read the page as a person does.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class TestsSayKeysTests {

	/**
	 * Names that the tests themselves give, and that a message happens to have as well.
	 */
	private static final Set<String> NAMES = Set.of("No answer", "Article 12", "Due on ", "The need", "Not started",
			"Another Party", "One centre", "Funding was found", "No centre yet");

	/** What no message is there to say, or stands in a place that takes no method. */
	private static final Set<String> PARTS = Set.of("submitted the request", "a request of another Party",
			"Up to 5,000 characters", "at most 12", "6 and Annex A Part II", "to be confirmed", "a second time",
			"Of the centre", "It was not", "Not submitted", "22 November 2026", "For the record", "not saved yet",
			"+41 22 555 01 12", "as you have not asked to move");

	/** The words themselves are what these try. */
	private static final Set<String> OF_WORDS = Set.of("RoutingWordsTests.java", "ReferenceImportTests.java",
			"CalendarWriterTests.java");

	/**
	 * In these, somebody who knows English and no key lives through a request from the
	 * first word to the last: what is asked for is found on the page by what it says, and
	 * what is said there makes sense after what was said before.
	 */
	private static final Set<String> READ_AS_A_PERSON = Set.of(
			// All three over two centres, with each way that an offer can end.
			"LifeOfARequestJourney.java",
			// From the first click to a centre at work, without script as well.
			"RequestIsFiledAndAcceptedJourney.java",
			// From the plan to the Party's yes, over a dispute, without script as well.
			"DeliveryJourney.java",
			// The life that ends early: a question, an answer, a refusal with its reason.
			"ClarificationAndDeclineJourney.java",
			// Before any request, without an account.
			"VisitorFindsACentreJourney.java");

	/** So many may slip in, each being a matter of taste, before it becomes a habit. */
	private static final int FEW = 4;

	private static final Map<String, String> MESSAGES = Bundles.all()
		.entrySet()
		.stream()
		.collect(Collectors.toMap((one) -> one.getValue().text().strip(), Map.Entry::getKey, (one, other) -> one));

	/** What stands between what is put in, if it is long enough to be no chance. */
	private static final List<String> PIECES = MESSAGES.keySet()
		.stream()
		.flatMap((text) -> Said.pieces(text)
			.stream()
			.map((piece) -> piece.replaceAll("^\\P{L}+|\\P{L}+$", ""))
			.filter((piece) -> words(piece) > (text.contains("{") ? 2 : 4)))
		.toList();

	private static final List<Literal> LITERALS = literals();

	@Test
	void noTestRepeatsAMessage() {
		assertThat(LITERALS).filteredOn((literal) -> words(literal.text()) > 1 && !NAMES.contains(literal.text()))
			.filteredOn((literal) -> MESSAGES.containsKey(literal.text().strip()))
			.hasSizeLessThan(FEW);
	}

	@Test
	void noTestRepeatsAPartOfAMessage() {
		assertThat(LITERALS).filteredOn((literal) -> words(literal.text()) > 2)
			.filteredOn((literal) -> PARTS.stream().noneMatch(literal.text()::equals))
			.filteredOn((literal) -> !NAMES.contains(literal.text()) && isPart(literal.text().strip()))
			.hasSizeLessThan(FEW);
	}

	@Test
	void noTestRepeatsAMessageWithWhatIsPutIn() {
		assertThat(LITERALS).filteredOn((literal) -> words(literal.text()) > 2)
			.filteredOn((literal) -> PIECES.stream().anyMatch(literal.text()::contains))
			.hasSizeLessThan(FEW);
	}

	private boolean isPart(String text) {
		return MESSAGES.keySet().stream().anyMatch((message) -> message.contains(text));
	}

	private static int words(String text) {
		return text.strip().split("\\s+").length;
	}

	private static List<Literal> literals() {
		return Sources.tests()
			.stream()
			.filter((source) -> !source.path().toString().contains("/words/"))
			.filter((source) -> !READ_AS_A_PERSON.contains(name(source)) && !OF_WORDS.contains(name(source)))
			.flatMap(TestsSayKeysTests::literals)
			.toList();
	}

	private static String name(Source source) {
		return source.path().getFileName().toString();
	}

	private static Stream<Literal> literals(Source source) {
		return JavaLiterals.of(source)
			.stream()
			.map((literal) -> literal.withText(literal.text().replace("\\\"", "\"")));
	}

}
