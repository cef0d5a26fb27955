package org.article12.progress.web;

import java.util.Map;
import java.util.Set;

import org.article12.core.ReaderLanguage;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** The body of the report's page as it is kept once it is published. */
@Component
class ReportMarkup {

	private final ITemplateEngine templates;

	private final ApplicationContext portal;

	ReportMarkup(ITemplateEngine templates, ApplicationContext portal) {
		this.templates = templates;
		this.portal = portal;
	}

	String of(ReportView report) {
		Context context = new Context(ReaderLanguage.get(), Map.of("report", report));
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.portal, null));
		return this.templates.process("progress/body", Set.of("whole"), context);
	}

}
