package org.article12.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.Glyph;
import org.article12.core.web.Link;
import org.article12.parties.Eligibility;
import org.article12.parties.Party;
import org.article12.plans.PlanActivity;
import org.article12.requests.Act;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.SimilarRequest;
import org.article12.requests.SubmittedRequests;
import org.article12.triage.domain.Checks;
import org.article12.triage.web.RequestPage.Alike;
import org.article12.triage.web.RequestPage.Check;
import org.springframework.stereotype.Component;

/** Puts automatic checks into words. */
@Component
class CheckWords {

	private final TriageWords words;

	private final RequestViews views;

	private final RequestWords requestWords;

	CheckWords(TriageWords words, RequestViews views, RequestWords requestWords) {
		this.words = words;
		this.views = views;
		this.requestWords = requestWords;
	}

	List<Check> of(Checks found, RequestRecord request, Set<Act> possible, CurrentUser reader) {
		List<Check> checks = new ArrayList<>();
		checks.add(eligibility(found.party()));
		checks.addAll(activities(found));
		List<SimilarRequest> alike = found.similar();
		if (alike != null) {
			checks.add(similar(alike, request, possible, reader));
		}
		return checks;
	}

	private Check eligibility(Party party) {
		String name = this.words.party(party.code());
		return switch (party.eligibility()) {
			case Eligibility.Eligible(Eligibility.Reason reason) ->
				passed(this.words.say("triage.check.party." + reason.name(), name), List.of());
			case Eligibility.NotEligible(Eligibility.Reason reason) ->
				flagged(this.words.say("triage.check.party." + reason.name(), name), List.of());
		};
	}

	private List<Check> activities(Checks found) {
		List<Check> checks = new ArrayList<>();
		if (!found.activities().isEmpty()) {
			checks.add(passed(this.words.say("triage.check.on-record", found.activities().size()),
					found.activities().stream().map(this::activity).toList()));
		}
		if (!found.inWords().isEmpty()) {
			checks.add(flagged(this.words.say("triage.check.in-words"), List.of(found.inWords())));
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
			.of(activity.code() + " " + activity.title(),
					activity.isOpen() ? "" : this.words.say("triage.check.withdrawn"), activity.plan(),
					activity.article().isEmpty() ? "" : this.words.say("triage.check.article", activity.article()),
					activity.pops(), years, activity.leadInstitution())
			.filter((part) -> !Text.isBlank(part))
			.reduce((one, other) -> one + this.words.say("triage.separator") + other)
			.orElse("");
	}

	private Check similar(List<SimilarRequest> similar, RequestRecord request, Set<Act> possible, CurrentUser reader) {
		if (similar.isEmpty()) {
			return passed(this.words.say("triage.check.no-similar"), List.of());
		}
		return new Check(Glyph.CROSS, this.words.say("triage.check.similar"), true, List.of(), similar.stream()
			.map((other) -> new Alike(other.reference().value(), link(other, reader), acts(request, other, possible)))
			.toList());
	}

	/** Another request that is like the one, with the reason. */
	Link link(SimilarRequest other, CurrentUser reader) {
		return new Link(SubmittedRequests.page(other.reference()),
				this.words.say("triage.check.similar.one", other.reference().value(), other.title(),
						this.views.status(other.status(), reader).word(), this.requestWords.likeness(other.in())));
	}

	private List<Link> acts(RequestRecord request, SimilarRequest other, Set<Act> possible) {
		String page = SubmittedRequests.page(request.reference());
		List<Link> acts = new ArrayList<>();
		if (possible.contains(Act.LINK)) {
			acts.add(new Link(page + "/links?other=" + other.reference(), this.words.say("triage.links.act")));
		}
		if (possible.contains(Act.DECLINE)) {
			acts.add(
					new Link(page + "/duplicate?other=" + other.reference(), this.words.say("triage.duplicate.title")));
		}
		return acts;
	}

	private static Check passed(String words, List<String> details) {
		return new Check(Glyph.TICK, words, false, details, List.of());
	}

	private static Check flagged(String words, List<String> details) {
		return new Check(Glyph.CROSS, words, true, details, List.of());
	}

}
