package org.article12.triage.web;

import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.triage.domain.SavedView;
import org.article12.triage.store.SavedViews;
import org.jspecify.annotations.Nullable;

/**
 * A view as its form has it.
 *
 * @param name its name
 * @param shared {@code true} when all officers see it
 * @param first {@code true} when it is shown to the reader where nothing else is asked
 * for
 * @param weekly {@code true} when the reader gets it by mail each week
 * @param replace {@code true} when it becomes the list that is shown beside
 */
public record ViewForm(@Filled(message = "{triage.view.name.missing}") @AtMost(SavedView.MOST_OF_A_NAME) String name,
		String shared, String first, String weekly, String replace) {

	private static final String YES = "true";

	public ViewForm(@Nullable String name, @Nullable String shared, @Nullable String first, @Nullable String weekly,
			@Nullable String replace) {
		this.name = (name != null) ? name : "";
		this.shared = YES.equals(shared) ? YES : "";
		this.first = YES.equals(first) ? YES : "";
		this.weekly = YES.equals(weekly) ? YES : "";
		this.replace = YES.equals(replace) ? YES : "";
	}

	/** The form of a view that is not saved yet. */
	static ViewForm empty() {
		return new ViewForm(null, null, null, null, null);
	}

	static ViewForm of(SavedView view, boolean first) {
		return new ViewForm(view.name(), Boolean.toString(view.shared()), Boolean.toString(first),
				Boolean.toString(view.weekly()), YES);
	}

	/** The name as it is kept. */
	String line() {
		return Text.line(this.name);
	}

	/** Whether the view becomes the list that is shown beside. */
	boolean replaces() {
		return YES.equals(this.replace);
	}

	SavedViews.Wishes wishes() {
		return new SavedViews.Wishes(YES.equals(this.shared), YES.equals(this.first), YES.equals(this.weekly));
	}

}
