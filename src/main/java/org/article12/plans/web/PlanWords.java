package org.article12.plans.web;

import java.util.List;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.Words;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.StaleForm;
import org.article12.core.web.TimelineEntry;
import org.article12.plans.Plan;
import org.article12.plans.domain.PlanChange;
import org.article12.plans.domain.PlanChange.Difference;
import org.article12.plans.domain.RecordedActivity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the register of plans into words. */
@Component
class PlanWords extends Words implements FieldLabels {

	private final Formats formats;

	PlanWords(MessageSource messages, Formats formats) {
		super(messages);
		this.formats = formats;
	}

	/** A change as an entry of a timeline. */
	TimelineEntry entry(PlanChange change) {
		return new TimelineEntry(change.at(), change.byName(), difference(change.difference()), change.why());
	}

	private String difference(Difference difference) {
		if (difference.field().isEmpty()) {
			return say("plans.change.new", difference.after());
		}
		String field = say("plans.field." + difference.field());
		if (difference.before().isEmpty()) {
			return say("plans.change.filled", field, difference.after());
		}
		return difference.after().isEmpty() ? say("plans.change.emptied", field, difference.before())
				: say("plans.change.field", field, difference.before(), difference.after());
	}

	/** The page that says what others corrected meanwhile. */
	StaleForm stale(Plan plan, RecordedActivity activity, List<PlanChange> meanwhile, CurrentUser user) {
		boolean own = !meanwhile.isEmpty() && meanwhile.stream().allMatch((change) -> change.isBy(user.id()));
		return new StaleForm(StaleForm.Why.moved(own), activity.content().code(),
				"/registers/plans/" + plan.id() + "/activities/" + activity.id(),
				meanwhile.stream()
					.map((change) -> new StaleForm.Change(change.byName(), this.formats.time(change.at()),
							difference(change.difference())))
					.toList());
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "startYear" -> Optional.of(say("plans.start"));
			case "endYear" -> Optional.of(say("plans.end"));
			case "leadInstitution" -> Optional.of(say("plans.lead"));
			default -> Optional.empty();
		};
	}

}
