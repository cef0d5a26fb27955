package org.article12.words;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages show is not written in Java either. */
class JavaWordsTests {

	private static final Pattern SENTENCE = Pattern.compile("[A-Z]\\p{L}+(,? \\p{L}+)+.*");

	/** Where a sentence is for those who run the portal, not for those who use it. */
	private static final Pattern FOR_OPERATORS = Pattern
		.compile("(?s).*(throw |Exception\\(|NotVisible\\(|AssertionError\\(|[lL]og(ger)?\\.\\w+\\().*");

	@Test
	void noSentenceStandsInTheWebPackages() {
		List<String> findings = Sources.java()
			.stream()
			.filter((source) -> source.path().getParent().endsWith("web"))
			// Rules of access are for docs/permissions.md, and on no page.
			.filter((source) -> !source.text().contains("implements ModuleAccess"))
			.flatMap((source) -> JavaLiterals.of(source).stream())
			.filter((literal) -> SENTENCE.matcher(literal.text()).matches())
			.filter((literal) -> !FOR_OPERATORS.matcher(literal.before()).matches())
			.map((literal) -> literal.at() + " " + literal.text())
			.toList();
		assertThat(findings).isEmpty();
	}

}
