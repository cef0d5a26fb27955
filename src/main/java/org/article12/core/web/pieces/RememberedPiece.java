package org.article12.core.web.pieces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.FragmentExpression.ExecutedFragmentExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.FastStringWriter;
import org.unbescape.html.HtmlEscape;

import org.springframework.context.ApplicationContext;
import org.springframework.expression.AccessException;

/**
 * {@code page:remembered="~{fragments/page :: status(word=${…}, glyph=${…})}"} puts a
 * fragment in the place of its element, as {@code th:replace} does, but remembers its
 * markup. The fragment sees the values that it is given and nothing else of the page: not
 * who reads it, nor the form, nor the web request. So it has no form that is sent by
 * POST.
 *
 * <p>
 * What is given as {@code hole} it does not see either: where the fragment writes
 * {@code ${hole}}, each page puts its own. So a row with a link back to its list is the
 * same in all lists.
 */
class RememberedPiece extends AbstractAttributeTagProcessor {

	/** After conditions, loops and local names, before other attributes. */
	private static final int PRECEDENCE = 650;

	private static final String HOLE = "hole";

	/** What always answers the same. */
	private static final Set<String> BEANS = Set.of("fmt", "requestWords");

	private final Pieces pieces;

	private final ApplicationContext beans;

	RememberedPiece(String prefix, Pieces pieces, ApplicationContext beans) {
		super(TemplateMode.HTML, prefix, null, false, "remembered", true, PRECEDENCE, true);
		this.pieces = pieces;
		this.beans = beans;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
			IElementTagStructureHandler handler) {
		FragmentExpression expression = (FragmentExpression) StandardExpressions
			.getExpressionParser(context.getConfiguration())
			.parseExpression(context, value);
		ExecutedFragmentExpression asked = FragmentExpression.createExecutedFragmentExpression(context, expression);
		if (asked.hasSyntheticParameters()) {
			throw new TemplateProcessingException("The values of a remembered piece have names: " + value);
		}
		String template = FragmentExpression.resolveTemplateName(asked);
		String in = (template != null) ? template : context.getTemplateData().getTemplate();
		String fragment = FragmentExpression.resolveFragments(asked).iterator().next();
		Map<String, @Nullable Object> given = (asked.getFragmentParameters() != null) ? asked.getFragmentParameters()
				: Map.of();
		Piece piece = piece(context, in, fragment, given);
		AssembledPage page = (AssembledPage) context.getVariable(AssembledPage.NAME);
		handler.replaceWith((page != null) ? page.placeOf(piece) : piece.html(), false);
	}

	private Piece piece(ITemplateContext page, String template, String fragment, Map<String, @Nullable Object> given) {
		if (!given.containsKey(HOLE)) {
			return this.pieces.piece(template, fragment, given, page.getLocale(),
					() -> made(page, template, fragment, given));
		}
		Map<String, @Nullable Object> open = new HashMap<>(given);
		open.put(HOLE, Piece.HOLE);
		return this.pieces
			.piece(template, fragment, open, page.getLocale(),
					() -> withHole(fragment, made(page, template, fragment, open)))
			.filled(HtmlEscape.escapeHtml4Xml(String.valueOf(given.get(HOLE))));
	}

	private String made(ITemplateContext page, String template, String fragment, Map<String, @Nullable Object> given) {
		Map<String, @Nullable Object> variables = new HashMap<>(given);
		variables.put(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, evaluation());
		FastStringWriter markup = new FastStringWriter(2000);
		page.getConfiguration()
			.getTemplateManager()
			.parseAndProcess(new TemplateSpec(template, Set.of(fragment), TemplateMode.HTML, null),
					new Context(page.getLocale(), variables), markup);
		return withoutSending(fragment, markup.toString());
	}

	private static String withHole(String fragment, String markup) {
		if (!markup.contains(Piece.HOLE)) {
			throw new TemplateProcessingException(
					"The piece " + fragment + " does not write the hole that it is given");
		}
		return markup;
	}

	/** Lets a piece ask no bean whose answers change. */
	private ThymeleafEvaluationContext evaluation() {
		ThymeleafEvaluationContext evaluation = new ThymeleafEvaluationContext(this.beans, null);
		evaluation.setBeanResolver((_, name) -> {
			if (!BEANS.contains(name)) {
				throw new AccessException("A remembered piece asks @" + name + ", which may answer otherwise later");
			}
			return this.beans.getBean(name);
		});
		return evaluation;
	}

	/** Its token, and the name of its press, are one reader's and one page's. */
	private static String withoutSending(String fragment, String markup) {
		if (markup.contains("method=\"post\"")) {
			throw new TemplateProcessingException("The piece " + fragment + " sends a form and cannot be remembered");
		}
		return markup;
	}

}
