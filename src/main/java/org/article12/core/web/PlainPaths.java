package org.article12.core.web;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/**
 * Reads what two thirds of the templates' expressions are, plain paths, without Spring's
 * expression language, which asks anew at each name who could read it. Everything else,
 * and every error, is the expression language's.
 */
final class PlainPaths implements IStandardVariableExpressionEvaluator {

	@Override
	public @Nullable Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
			StandardExpressionExecutionContext how) {
		if (expression instanceof VariableExpression variable && !how.getPerformTypeConversion()) {
			PlainPath path = path(variable);
			Object value = (path != null) ? read(path, variable, context) : PlainPath.CANNOT_TELL;
			if (value != PlainPath.CANNOT_TELL) {
				return value;
			}
		}
		return SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, how);
	}

	// What could not be told once is kept there by the expression language, and is asked
	// of it from then on.
	private static @Nullable PlainPath path(VariableExpression expression) {
		Object kept = expression.getCachedExpression();
		if (kept == null) {
			kept = PlainPath.of(expression.getExpression()).orElse(null);
			if (kept != null) {
				expression.setCachedExpression(kept);
			}
		}
		return (kept instanceof PlainPath path) ? path : null;
	}

	private static @Nullable Object read(PlainPath path, VariableExpression expression, IExpressionContext context) {
		try {
			return path.in(context);
		}
		catch (Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new TemplateProcessingException("Exception evaluating \"" + expression.getExpression() + "\"", ex);
		}
	}

	/** What templates say with {@code th:}, read so. */
	static final class Dialect extends SpringStandardDialect {

		@Override
		public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
			return new PlainPaths();
		}

	}

}
