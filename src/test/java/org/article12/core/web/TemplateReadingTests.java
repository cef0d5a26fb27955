package org.article12.core.web;

import java.util.Locale;
import java.util.Map;

import org.article12.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The portal's own engine reads as it is meant to. */
@PortalTest
class TemplateReadingTests {

	@Autowired
	private SpringTemplateEngine templates;

	@Test
	void plainPathsAreReadWithoutTheExpressionLanguage() {
		assertThat(StandardExpressions.getVariableExpressionEvaluator(this.templates.getConfiguration()))
			.isInstanceOf(PlainPaths.class);
	}

	@Test
	void whatElementsAreIndentedByIsLeftOutAndNothingElse() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new Indentation(new StringTemplateResolver()));
		Context given = new Context(Locale.ENGLISH, Map.of("typed", "<b>\n\t\t</b>  two\n  lines"));
		assertThat(engine.process("""
				<ul>
						<li th:text="${typed}"></li>
					<li>two
						words <b>three</b> <i>four</i></li>
				</ul>
				""", given)).isEqualTo("""
				<ul>
				<li>&lt;b&gt;
				\t\t&lt;/b&gt;  two
				  lines</li>
				<li>two
						words <b>three</b> <i>four</i></li>
				</ul>
				""");
	}

}
