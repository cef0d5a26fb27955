package org.article12.core.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;

import static org.assertj.core.api.Assertions.assertThat;

/** What templates read without the expression language, they read as it does. */
class PlainPathTests {

	private static final Map<String, @Nullable Object> VARIABLES = Map.of("row",
			new Row("SEN-1", new Turn(true, "Senegal"), null, List.of("a", "b"), Map.of("KEY", "of a map")), "word",
			"a word", "none", List.of(), "bean", new Bean(), "yes", true, "wordYes", "true");

	private final SpringTemplateEngine usual = new SpringTemplateEngine();

	private final SpringTemplateEngine quick = new SpringTemplateEngine();

	PlainPathTests() {
		this.quick.setDialect(new PlainPaths.Dialect());
	}

	@ParameterizedTest
	@ValueSource(strings = { "row.name", "row.turn.late", "row.turn.who", "!row.turn.late", "row.nobody",
			"row.nobody == null", "row.nobody != null", "row.turn != null", "row.names.isEmpty()", "row.names.size()",
			"row.names", "word.isEmpty()", "word.length()", "word.empty", "none.isEmpty()", "none.empty", "unknown",
			"unknown == null", "bean.word", "bean.good", "bean.said()", "bean.both", "!bean.good", "yes", "!yes",
			"!wordYes", "row.map.KEY", "row.kind", "row.kind.name", "row.kind.name()", "row.kind == null", "null",
			"true", "!true", "NULL", "row.name.bytes.length", "row.turn.shout()", "row.turn.shout" })
	void readsWhatTheExpressionLanguageReads(String expression) {
		assertThat(read(this.quick, expression)).isEqualTo(read(this.usual, expression)).doesNotContain("failed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "row.nobody.who", "row.other", "row.names.size", "row.map.other", "row.other()",
			"unknown.name", "!row.name", "!unknown", "word.other", "bean.hidden", "bean.fails",
			"row.turn.who.class.classLoader", "row.name()()" })
	void failsWhereTheExpressionLanguageFails(String expression) {
		assertThat(read(this.quick, expression)).isEqualTo(read(this.usual, expression)).isEqualTo("failed");
	}

	@Test
	void readsOneKindAfterTheOther() {
		String each = "<th:block th:each=\"one : ${all}\" th:text=\"${one.name}\"></th:block>";
		Context context = new Context(Locale.ENGLISH,
				Map.of("all", List.of(Kind.FIRST, new Row("r", null, null, List.of(), Map.of()), Kind.SECOND)));

		assertThat(this.quick.process(new TemplateSpec(each, TemplateMode.HTML), context)).isEqualTo("FIRSTrSECOND");
	}

	private static String read(SpringTemplateEngine engine, String expression) {
		String template = "<th:block th:with=\"value=${%s}\" th:text=\"${value == null ? 'nothing' : value + ' ' + value.class.simpleName}\"></th:block>"
			.formatted(expression);
		try {
			return engine.process(new TemplateSpec(template, TemplateMode.HTML),
					new Context(Locale.ENGLISH, VARIABLES));
		}
		catch (RuntimeException ex) {
			return "failed";
		}
	}

	enum Kind {

		FIRST, SECOND;

		public String getName() {
			return name();
		}

	}

	record Turn(boolean late, String who) {

		public String shout() {
			return this.who + "!";
		}

	}

	record Row(String name, @Nullable Turn turn, @Nullable String nobody, List<String> names, Map<String, String> map) {

		public Kind getKind() {
			return Kind.FIRST;
		}

	}

	static class Bean {

		public String getWord() {
			return "a bean's";
		}

		public boolean isGood() {
			return true;
		}

		public String said() {
			return "said";
		}

		public String getBoth() {
			return "got";
		}

		public String both() {
			return "called";
		}

		String getHidden() {
			return "hidden";
		}

		public String getFails() {
			throw new IllegalStateException("no");
		}

	}

}
