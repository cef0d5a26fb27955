package org.article12.core.web;

import java.util.Set;

import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPreProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.preprocessor.IPreProcessor;
import org.thymeleaf.preprocessor.PreProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Leaves out of pages by how much their templates are indented, which is a twentieth of a
 * page. It is left out once, when a template is read, and so from nothing that people
 * wrote. Between two elements one line break stays, as good as any white space; no
 * template writes preformatted text itself.
 */
final class Indentation extends AbstractDialect implements IPreProcessorDialect {

	private static final int PRECEDENCE = 1000;

	Indentation() {
		super("Indentation");
	}

	@Override
	public int getDialectPreProcessorPrecedence() {
		return PRECEDENCE;
	}

	@Override
	public Set<IPreProcessor> getPreProcessors() {
		return Set.of(new PreProcessor(TemplateMode.HTML, LeftOut.class, PRECEDENCE));
	}

	/** Hears a template as it is read; Thymeleaf makes one for each. */
	public static final class LeftOut extends AbstractTemplateHandler {

		private static final String BREAK = "\n";

		public LeftOut() {
		}

		@Override
		public void handleText(IText text) {
			super.handleText(isBreak(text) ? getContext().getModelFactory().createText(BREAK) : text);
		}

		private static boolean isBreak(IText text) {
			String words = text.getText();
			return words.length() > 1 && words.indexOf('\n') >= 0 && words.chars()
				.allMatch((letter) -> letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r');
		}

	}

}
