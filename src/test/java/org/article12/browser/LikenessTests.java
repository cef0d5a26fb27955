package org.article12.browser;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is put together of known pieces is known, and whatever else is on a page is new.
 */
class LikenessTests {

	private static final String ROW = "<tr><td><img src='a.png' alt='Waste'></td><td><a href='/x'>12</a></td></tr>";

	private static final String HEAD = "<tr><th scope='col'>Area</th><th scope='col'>Number</th></tr>";

	private static final String FIELD = "<label for='title'>Title</label><input id='title' aria-describedby='hint'>"
			+ "<p id='hint'>Short</p>";

	private static final String LIST = "<html lang='en'><head><title>List</title></head><body><main><h1>List</h1>"
			+ "<table class='table'>" + HEAD + ROW + "</table></main></body></html>";

	private static final String FORM = "<html lang='en'><head><title>Form</title></head><body><main><h1>Form</h1>"
			+ "<form>" + FIELD + "</form></main></body></html>";

	private final Set<String> known = new HashSet<>();

	@Test
	void otherWordsNumbersAndNamesAreNoNewPiece() {
		knows(LIST, FORM);
		assertThat(isKnown(LIST.replace(ROW, ROW + ROW.replace("12", "345").replace("Waste", "Pesticides")))).isTrue();
		assertThat(isKnown(FORM.replace("title'", "need'").replace("hint'", "more'"))).isTrue();
	}

	@Test
	void whatIsReadWithoutScriptsIsNew() {
		knows(LIST);
		assertThat(this.known).doesNotContainAnyElementsOf(Likeness.of(LIST, false).pieces());
	}

	@Test
	void piecesOfTwoPagesMakeAThird() {
		String both = FORM.replace("</form>", "</form><table class='table'>" + HEAD + "</table>");
		assertThat(isKnown(both.replace(HEAD, HEAD + ROW))).isFalse();
		knows(LIST, both);
		assertThat(isKnown(both.replace(HEAD, HEAD + ROW))).isTrue();
	}

	/** A fault in a piece, or in what it stands in, makes it another one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { " alt='Waste'|", "'Waste'|''", ">12<|><", "'/x'|''", "<table |<table role='none' ",
					"'table'|'faint'", "<main>|<main aria-hidden='true'>", "<h1>List</h1>|<h3>List</h3>", " lang='en'|",
					"<title>List</title>|", " scope='col'|", "<td><a|<td><button></button><a",
					"</table>|</table><video autoplay src='x'></video>" })
	void eachFaultIsNewInAList(String part, String fault) {
		knows(LIST, FORM);
		assertThat(isKnown(planted(LIST, part, fault))).isFalse();
	}

	/** Likewise of what refers to something. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "for='title'|for='another'", "id='title'|id='another'", " id='hint'|", ">Title<|><",
					"<label for='title'>Title</label>|", "<input |<input type='image' ", "<form>|<form tabindex='3'>" })
	void eachFaultIsNewInAForm(String part, String fault) {
		knows(LIST, FORM);
		assertThat(isKnown(planted(FORM, part, fault))).isFalse();
	}

	private static String planted(String page, String part, String fault) {
		assertThat(page).contains(part);
		return page.replace(part, (fault != null) ? fault : "");
	}

	private void knows(String... pages) {
		for (String page : pages) {
			this.known.addAll(Likeness.of(page, true).pieces());
		}
	}

	private boolean isKnown(String page) {
		return this.known.containsAll(Likeness.of(page, true).pieces());
	}

}
