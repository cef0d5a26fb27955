package org.article12.core.picture;

import java.text.NumberFormat;
import java.util.Map;
import java.util.Set;

import org.article12.core.ReaderLanguage;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Turns figures into pictures, as {@code @pictures} in templates. */
@Component("pictures")
public class Pictures {

	/** The media type of a picture as a file. */
	public static final String MEDIA_TYPE = "image/svg+xml;charset=UTF-8";

	private final ITemplateEngine templates;

	private final ApplicationContext portal;

	Pictures(ITemplateEngine templates, ApplicationContext portal) {
		this.templates = templates;
		this.portal = portal;
	}

	/** Draws a picture, with numbers in the reader's language. */
	public Drawing draw(Picture picture) {
		return switch (picture.kind()) {
			case BARS, STACKED -> new Bars(picture, Pictures::number).draw();
			case LINES -> new Lines(picture, Pictures::number).draw();
			case HEAT -> new Heat(picture, Pictures::number).draw();
		};
	}

	/** The picture as a file of its own. */
	public String file(Picture picture) {
		Context context = new Context(ReaderLanguage.get(), Map.of("picture", picture));
		context.setVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.portal, null));
		return this.templates.process("fragments/pictures", Set.of("drawing"), context);
	}

	/** Whether it counts things that come whole. */
	static boolean isWhole(Picture picture) {
		return picture.figures().allMatch((figure) -> figure.size() == Math.rint(figure.size()));
	}

	private static String number(double figure) {
		NumberFormat format = NumberFormat.getInstance(ReaderLanguage.get());
		format.setMaximumFractionDigits(3);
		return format.format(figure);
	}

}
