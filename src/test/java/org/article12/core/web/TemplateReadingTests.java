package org.article12.core.web;

import org.article12.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.expression.StandardExpressions;

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

}
