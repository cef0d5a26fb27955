package org.article12.core.web.pieces;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
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
		String page = "<i page:remembered=\"~{:: part(one='x', back=${mine})}\" page:holes=\"back\"></i><a th:fragment=\"part(one, back)\" th:href=\"|/${one}?${back}|\"></a>";
		assertThat(made(page, Map.of("mine", "a=1&b=\"<"))).startsWith("<a href=\"/x?a=1&amp;b=&quot;&lt;\"></a>");
		long made = this.pieces.made();
		assertThat(made(page, Map.of("mine", "c=2"))).startsWith("<a href=\"/x?c=2\"></a>");
		assertThat(this.pieces.made()).isEqualTo(made);
	}

	private static final String ROWS = """
			<i th:each="row : ${rows}" page:remembered="~{:: line(row=${row})}" page:holes="row"></i>
			<th:block th:remove="all"><p th:fragment="line(row)" th:title="${row.name}"><b th:if="${row.late}">!</b><u
			th:each="area : ${row.areas}" th:text="|${area}, |"></u><s th:if="${row.note}" th:text="${row.note}"></s></p></th:block>""";

	@Test
	void rowsThatDifferInTheirTextsAloneAreOnePiece() {
		List<Row> rows = List.of(new Row("Ghana", true, List.of("a", "b & c"), null),
				new Row("Côte d'Ivoire", true, List.of("<u>", "\u0000"), null));
		long made = this.pieces.made();
		assertThat(made(ROWS, Map.of("rows", rows)).lines().map(String::strip)).contains(
				"<p title=\"Ghana\"><b>!</b><u>a, </u><u>b &amp; c, </u></p><p title=\"Côte d&#39;Ivoire\"><b>!</b><u>&lt;u&gt;, </u><u>\u0000, </u></p>");
		assertThat(this.pieces.made()).isEqualTo(made + 1);
	}

	@Test
	void whatElseIsDifferentMakesAnother() {
		long made = this.pieces.made();
		made(ROWS,
				Map.of("rows",
						List.of(new Row("A", true, List.of("a"), null), new Row("A", false, List.of("a"), null),
								new Row("A", true, List.of(), null), new Row("A", true, List.of("a"), ""),
								new Row("A", true, List.of("a"), "note"), new Row("B", true, List.of("b"), "other"))));
		assertThat(this.pieces.made()).isEqualTo(made + 5);
	}

	@Test
	void piecesWithHolesStandInOthers() {
		String page = "<i page:remembered=\"~{:: all(rows=${rows})}\" page:holes=\"rows\"></i><div th:remove=\"all\"><ul th:fragment=\"all(rows)\">"
				+ "<li th:each=\"row : ${rows}\" page:remembered=\"~{:: line(row=${row})}\" page:holes=\"row\"></li></ul><b th:fragment=\"line(row)\" th:text=\"${row.name}\"></b></div>";
		assertThat(made(page, Map.of("rows", List.of(row("a"), row("b"))))).startsWith("<ul><b>a</b><b>b</b></ul>");
		assertThat(made(page, Map.of("rows", List.of(row("c"), row("d"))))).startsWith("<ul><b>c</b><b>d</b></ul>");
	}

	/** A fragment that asks what a text says would be wrong for the next one. */
	@ParameterizedTest
	@ValueSource(strings = { "th:if=\"${row.name == 'Ghana'}\" th:text=\"${row.name}\"",
			"th:text=\"${#strings.toUpperCase(row.name)}\"", "th:text=\"${row.name.length() + row.name}\"",
			"th:utext=\"${row.name}\"" })
	void aTextInAHoleMayOnlyBeWritten(String writing) {
		String page = "<i page:remembered=\"~{:: line(row=${row})}\" page:holes=\"row\"></i><div th:remove=\"all\"><p th:fragment=\"line(row)\" "
				+ writing + "></p></div>";
		assertThatExceptionOfType(TemplateProcessingException.class)
			.isThrownBy(() -> made(page, Map.of("row", row("Ghana <"))));
	}

	private static Row row(String name) {
		return new Row(name, false, List.of(), null);
	}

	private record Row(String name, boolean late, List<String> areas, @Nullable String note) {
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<i page:remembered=\"~{:: part(one=${one})}\"></i><form th:fragment=\"part(one)\" method=\"post\"></form>",
			"<i page:remembered=\"~{:: part(${one})}\"></i><p th:fragment=\"part(one)\"></p>",
			"<i page:remembered=\"~{:: part(one=${other})}\"></i><p th:fragment=\"part(one)\"></p>",
			"<i page:remembered=\"~{:: part(one='x')}\" page:holes=\"one\"></i><p th:fragment=\"part(one)\"></p>",
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
