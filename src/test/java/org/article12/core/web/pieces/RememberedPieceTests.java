package org.article12.core.web.pieces;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.context.support.StaticApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A piece is made of what it is given, and of nothing else. */
class RememberedPieceTests {

	private final Pieces pieces = new Pieces();

	private final SpringTemplateEngine templates = new SpringTemplateEngine();

	RememberedPieceTests() {
		StaticApplicationContext beans = new StaticApplicationContext();
		beans.getBeanFactory().registerSingleton("clock", new StringBuilder("here"));
		beans.getBeanFactory().registerSingleton("fmt", new StringBuilder("here"));
		this.templates.setTemplateResolver(new StringTemplateResolver());
		this.templates.addDialect(new PieceDialect(this.pieces, beans));
	}

	@Test
	void theSameValuesMakeItOnce() {
		String page = "<i page:remembered=\"~{:: part(one=${one})}\"></i><p th:fragment=\"part(one)\" th:text=\"${one}\"></p>";
		assertThat(made(page, Map.of("one", List.of("Ghana")))).startsWith("<p>[Ghana]</p>");
		long made = this.pieces.made();
		assertThat(made(page, Map.of("one", Stream.of("Ghana").toList()))).startsWith("<p>[Ghana]</p>");
		assertThat(this.pieces.made()).isEqualTo(made);
		assertThat(made(page, Map.of("one", List.of("Senegal")))).startsWith("<p>[Senegal]</p>");
		assertThat(this.pieces.made()).isEqualTo(made + 1);
	}

	@Test
	void itSeesNothingThatItIsNotGiven() {
		assertThat(made(
				"<i page:remembered=\"~{:: part(one=1)}\"></i><p th:fragment=\"part(one)\" th:text=\"${user}\"></p>",
				Map.of("user", "Awa")))
			.startsWith("<p></p>");
	}

	@Test
	void whatPeopleWroteIsNoTemplate() {
		assertThat(made(
				"<i page:remembered=\"~{:: part(one=${one})}\"></i><p th:fragment=\"part(one)\" th:text=\"${one}\"></p>",
				Map.of("one", "[[${7 * 7}]] <b>")))
			.startsWith("<p>[[${7 * 7}]] &lt;b&gt;</p>");
	}

	@Test
	void piecesStandInPieces() {
		assertThat(made(
				"<i page:remembered=\"~{:: all(ones=${ones})}\"></i><u th:fragment=\"all(ones)\"><b th:each=\"one : ${ones}\" "
						+ "page:remembered=\"~{:: part(one=${one})}\"></b></u><p th:fragment=\"part(one)\" th:text=\"${one}\"></p>",
				Map.of("ones", List.of(1, 2))))
			.startsWith("<u><p>1</p><p>2</p></u>");
	}

	@Test
	void eachPagePutsItsOwnIntoAHole() {
		String page = "<i page:remembered=\"~{:: part(one='x', hole=${mine})}\"></i><a th:fragment=\"part(one, hole)\" th:href=\"|/${one}?${hole}|\"></a>";
		assertThat(made(page, Map.of("mine", "a=1&b=\"<"))).startsWith("<a href=\"/x?a=1&amp;b=&quot;&lt;\"></a>");
		long made = this.pieces.made();
		assertThat(made(page, Map.of("mine", "c=2"))).startsWith("<a href=\"/x?c=2\"></a>");
		assertThat(this.pieces.made()).isEqualTo(made);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<i page:remembered=\"~{:: part(one=${one})}\"></i><form th:fragment=\"part(one)\" method=\"post\"></form>",
			"<i page:remembered=\"~{:: part(${one})}\"></i><p th:fragment=\"part(one)\"></p>",
			"<i page:remembered=\"~{:: part(one=${other})}\"></i><p th:fragment=\"part(one)\"></p>",
			"<i page:remembered=\"~{:: part(hole=1)}\"></i><p th:fragment=\"part(hole)\"></p>",
			"<i page:remembered=\"~{:: part(one=1)}\"></i><th:block th:remove=\"all\"><p th:fragment=\"part(one)\" th:text=\"${@clock}\"></p></th:block>" })
	void whatIsOneReadersOrChangesIsRefused(String page) {
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> made(page, Map.of("one", 1, "other", new Object())));
	}

	@Test
	void itMayAskHowThingsAreWritten() {
		assertThat(made(
				"<i page:remembered=\"~{:: part(one=1)}\"></i><th:block th:remove=\"all\"><p th:fragment=\"part(one)\" th:text=\"${@fmt}\"></p></th:block>",
				Map.of()))
			.startsWith("<p>here</p>");
	}

	private String made(String page, Map<String, Object> values) {
		return this.templates.process(page, new Context(Locale.ENGLISH, values));
	}

}
