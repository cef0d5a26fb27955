package org.article12.assignments.domain;

/** What a centre keeps templates of. */
public enum TemplateKind {

	/** A work plan. */
	PLAN(TemplateContent.OfPlan.class),
	/** What is said of a milestone. */
	PROGRESS(TemplateContent.OfProgress.class),
	/** A report on delivery. */
	REPORT(TemplateContent.OfReport.class);

	private final Class<? extends TemplateContent> content;

	TemplateKind(Class<? extends TemplateContent> content) {
		this.content = content;
	}

	/** What a template of this kind holds. */
	public Class<? extends TemplateContent> content() {
		return this.content;
	}

}
