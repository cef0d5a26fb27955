package org.article12.core.web.pieces;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
import org.thymeleaf.standard.expression.GenericTokenExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.expression.TextLiteralExpression;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.FastStringWriter;

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
 * {@code page:holes="row, back"} beside it says of which of the values the fragment only
 * writes the texts: it sees holes in their places, and each page puts its own there
 * ({@link Holes}). So all rows are one piece that differ in their texts alone.
 */
class RememberedPiece extends AbstractAttributeTagProcessor {

	/** After conditions, loops and local names, before other attributes. */
	private static final int PRECEDENCE = 650;

	/** What always answers the same. */
	private static final Set<String> BEANS = Set.of("fmt", "requestWords");

	/** Where Java checks what it is told of itself, as in all tests, each is proved. */
	private static final boolean PROVED = RememberedPiece.class.desiredAssertionStatus();

	/** What the attributes of all templates ask for. */
	private final Map<String, Asked> asked = new ConcurrentHashMap<>();

	private final Pieces pieces;

	private final ApplicationContext beans;

	private final String prefix;

	RememberedPiece(String prefix, Pieces pieces, ApplicationContext beans) {
		super(TemplateMode.HTML, prefix, null, false, "remembered", true, PRECEDENCE, true);
		this.prefix = prefix;
		this.pieces = pieces;
		this.beans = beans;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName name, String value,
			IElementTagStructureHandler handler) {
		Asked asked = this.asked.computeIfAbsent(value, (_) -> Asked.read(value, context));
		String in = (asked.template() != null) ? asked.template() : context.getTemplateData().getTemplate();
		String fragment = asked.fragment();
		Map<String, @Nullable Object> given = asked.values(context);
		String holed = tag.getAttributeValue(this.prefix, "holes");
		if (holed != null) {
			handler.replaceWith(filled(context, in, fragment, given, holed), false);
			return;
		}
		AssembledPage page = (AssembledPage) context.getVariable(AssembledPage.NAME);
		Piece piece = this.pieces.piece(in, fragment, given, context.getLocale(),
				() -> made(context, in, fragment, given));
		handler.replaceWith((page != null) ? page.placeOf(piece) : piece.html(), false);
	}

	private String filled(ITemplateContext page, String template, String fragment, Map<String, @Nullable Object> given,
			String holed) {
		Holes holes = new Holes();
		Map<String, @Nullable Object> open = new HashMap<>(given);
		for (String one : holed.split(",")) {
			String name = one.strip();
			open.put(name, holes.in(given.get(name)));
		}
		return this.pieces.piece(template, fragment, open, page.getLocale(), () -> {
			String markup = made(page, template, fragment, open);
			mustOnlyWrite(fragment, markup, holes.texts());
			if (PROVED && !new Piece(markup).filled(holes.texts()).equals(made(page, template, fragment, given))) {
				throw asksItsTexts(fragment);
			}
			return markup;
		}).filled(holes.texts());
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

	private static void mustOnlyWrite(String fragment, String markup, List<String> texts) {
		Holes.Cut cut = Holes.cut(markup);
		if ((cut.holes().isEmpty() && !texts.isEmpty()) || !cut.isClean()) {
			throw asksItsTexts(fragment);
		}
	}

	private static TemplateProcessingException asksItsTexts(String fragment) {
		return new TemplateProcessingException(
				"The piece " + fragment + " does more with the texts in its holes than write them");
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

	/**
	 * What an attribute asks for.
	 *
	 * @param template where the fragment stands; null for the same template
	 * @param fragment its name
	 * @param values what it is given, by name
	 */
	private record Asked(@Nullable String template, String fragment, Map<String, IStandardExpression> values) {

		static Asked read(String attribute, ITemplateContext context) {
			FragmentExpression expression = (FragmentExpression) StandardExpressions
				.getExpressionParser(context.getConfiguration())
				.parseExpression(context, attribute);
			if (expression.hasSyntheticParameters()) {
				throw new TemplateProcessingException("The values of a remembered piece have names: " + attribute);
			}
			Map<String, IStandardExpression> values = new LinkedHashMap<>();
			if (expression.getParameters() != null) {
				expression.getParameters()
					.forEach((one) -> values.put(constant(one.getLeft(), context, attribute), one.getRight()));
			}
			return new Asked((expression.getTemplateName() != null)
					? constant(expression.getTemplateName(), context, attribute) : null,
					constant(expression.getFragmentSelector(), context, attribute), values);
		}

		private static String constant(IStandardExpression name, ITemplateContext context, String attribute) {
			if (!(name instanceof TextLiteralExpression || name instanceof GenericTokenExpression)) {
				throw new TemplateProcessingException("Which piece is remembered is always the same: " + attribute);
			}
			return name.execute(context).toString();
		}

		Map<String, @Nullable Object> values(ITemplateContext context) {
			Map<String, @Nullable Object> values = new HashMap<>();
			this.values.forEach((name, value) -> values.put(name, value.execute(context)));
			return values;
		}

	}

}
