package org.article12.words;

import java.util.List;

import org.article12.figures.domain.Group;
import org.article12.figures.domain.PictureCode;

/** The families of message keys of figures. */
final class FiguresFamilies {

	private static final String[] FORM_PICTURES = { "DRAFTS", "PARTS", "STOPS" };

	static final List<MessageFamilies.Family> ALL = List.of(MessageFamilies.of("figures.picture.", PictureCode.class),
			MessageFamilies.of("figures.told.", PictureCode.class),
			MessageFamilies.of("figures.unit.", new String[] { "REQUESTS", "DAYS", "OFFERS", "AREAS" }),
			MessageFamilies.of("figures.axis.",
					new String[] { "MONTH", "STAGE", "STATUS", "PARTY", "AREA", "REGION", "CENTRE", "STEP" }),
			MessageFamilies.of("figures.event.", PictureCode.Event.class),
			MessageFamilies.of("figures.stage.", PictureCode.Stage.class),
			MessageFamilies.of("figures.count.", new String[] { "REQUESTS" }),
			MessageFamilies.of("figures.time.", PictureCode.Time.class),
			MessageFamilies.of("figures.work.", PictureCode.Work.class),
			MessageFamilies.of("figures.part.", PictureCode.PartEvent.class),
			MessageFamilies.of("figures.answer.", PictureCode.Answer.class),
			MessageFamilies.of("figures.step.", PictureCode.Step.class),
			MessageFamilies.of("figures.outcome.", PictureCode.Outcome.class),
			MessageFamilies.of("figures.group.", Group.class),
			MessageFamilies.of("figures.form.picture.", FORM_PICTURES),
			MessageFamilies.of("figures.form.told.", FORM_PICTURES),
			MessageFamilies.of("figures.form.", new String[] { "SAVED", "INCOMPLETE", "CONFLICT", "STOPPED", "LYING" }),
			MessageFamilies.of("figures.draft.", new String[] { "STARTED", "SUBMITTED", "DELETED", "LYING" }),
			MessageFamilies.of("figures.section.", new String[] { "BEFORE", "TOGETHER" }));

	private FiguresFamilies() {
	}

}
