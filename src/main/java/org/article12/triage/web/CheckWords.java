package org.article12.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.web.Glyph;
import org.article12.core.web.Link;
import org.article12.parties.Eligibility;
import org.article12.parties.Party;
import org.article12.plans.PlanActivity;
import org.article12.requests.RequestViews;
import org.article12.triage.domain.Checks;
import org.article12.triage.domain.Checks.Similar;
import org.article12.triage.web.RequestPage.Check;
import org.springframework.stereotype.Component;

/** Puts automatic checks into words. */
@Component
class CheckWords {

	private final TriageWords words;

	private final RequestViews views;

	CheckWords(TriageWords words, RequestViews views) {
		this.words = words;
		this.views = views;
	}

	List<Check> of(Checks found, CurrentUser reader) {
		List<Check> checks = new ArrayList<>();
		checks.add(eligibility(found.party()));
		checks.addAll(activities(found));
		checks.add(similar(found.similar(), reader));
		return checks;
	}

	private Check eligibility(Party party) {
		String name = this.words.party(party.code());
		return switch (party.eligibility()) {
			case Eligibility.Eligible(Eligibility.Reason reason) ->
				passed(this.words.say("triage.check.party." + reason.name(), name), List.of());
			case Eligibility.NotEligible(Eligibility.Reason reason) ->
				flagged(this.words.say("triage.check.party." + reason.name(), name), List.of(), List.of());
		};
	}

	private List<Check> activities(Checks found) {
		List<Check> checks = new ArrayList<>();
		if (!found.activities().isEmpty()) {
			checks.add(passed(this.words.say("triage.check.on-record", found.activities().size()),
					found.activities().stream().map(this::activity).toList()));
		}
		if (!found.inWords().isEmpty()) {
			checks.add(flagged(this.words.say("triage.check.in-words"), List.of(found.inWords()), List.of()));
		}
		if (checks.isEmpty()) {
			checks.add(passed(this.words.say("triage.check.no-activity"), List.of()));
		}
		return checks;
	}

	private String activity(PlanActivity activity) {
		String years = Stream.of(activity.startYear(), activity.endYear())
			.filter((year) -> year != null)
			.map(String::valueOf)
			.distinct()
			.reduce((one, other) -> one + "–" + other)
			.orElse("");
		return Stream
			.of(activity.code() + " " + activity.title(), activity.plan(),
					activity.article().isEmpty() ? "" : this.words.say("triage.check.article", activity.article()),
					activity.pops(), years, activity.leadInstitution())
			.filter((part) -> !part.isBlank())
			.reduce((one, other) -> one + this.words.say("triage.separator") + other)
			.orElse("");
	}

	private Check similar(List<Similar> similar, CurrentUser reader) {
		if (similar.isEmpty()) {
			return passed(this.words.say("triage.check.no-similar"), List.of());
		}
		return flagged(this.words.say("triage.check.similar"), List.of(),
				similar.stream()
					.map((other) -> new Link("/triage/" + other.reference(),
							this.words.say("triage.check.similar.one", other.reference().value(), other.title(),
									this.views.status(other.status(), reader).word())))
					.toList());
	}

	private static Check passed(String words, List<String> details) {
		return new Check(Glyph.TICK, words, false, details, List.of());
	}

	private static Check flagged(String words, List<String> details, List<Link> links) {
		return new Check(Glyph.CROSS, words, true, details, links);
	}

}
