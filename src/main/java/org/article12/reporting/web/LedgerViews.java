package org.article12.reporting.web;

import java.time.Instant;
import java.util.List;

import org.article12.assignments.AssignmentStatus;
import org.article12.catalogue.AreaCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.core.web.Glyph;
import org.article12.parties.Parties;
import org.article12.plans.PlanActivity;
import org.article12.reporting.domain.Ledger;
import org.article12.requests.Reader;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.article12.requests.StatusView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a ledger into words. */
@Component
class LedgerViews {

	private final RequestWords words;

	private final Parties parties;

	private final Formats formats;

	LedgerViews(RequestWords words, Parties parties, Formats formats) {
		this.words = words;
		this.parties = parties;
		this.formats = formats;
	}

	/** The ledger for that reader. */
	LedgerView of(Ledger ledger, Reader reader) {
		List<NeedView> needs = ledger.asked()
			.stream()
			.map((need) -> new NeedView(activity(need.activity()),
					need.requests().stream().map((asked) -> request(asked, need.activity().code(), reader)).toList()))
			.toList();
		return new LedgerView(this.parties.name(ledger.party(), ReaderLanguage.get()), ledger.totals(), needs,
				ledger.elsewhere().stream().map((asked) -> request(asked, "", reader)).toList(),
				ledger.notAsked().stream().map(LedgerViews::activity).toList());
	}

	private static ActivityView activity(PlanActivity activity) {
		return new ActivityView(activity.code(), activity.title(), activity.plan());
	}

	private RequestView request(Ledger.Asked asked, String under, Reader reader) {
		String address = switch (reader) {
			case PARTY -> "/requests/" + asked.reference() + ((asked.status() == RequestStatus.DRAFT) ? "/edit" : "");
			case SECRETARIAT, CENTRE -> "/triage/" + asked.reference();
		};
		List<String> others = asked.activities().stream().filter((code) -> !code.equals(under)).toList();
		return new RequestView(asked.reference().value(), address,
				Text.isBlank(asked.title()) ? this.words.say("requests.untitled") : asked.title(),
				this.words.status(asked.status(), reader), areas(asked.areas()), this.words.list(others),
				asked.help().stream().map(this::help).toList());
	}

	private HelpView help(Ledger.Help help) {
		Instant confirmedAt = help.confirmedAt();
		return new HelpView(this.words.centre(help.centre()), areas(help.areas()),
				this.words.say("reporting.help." + help.status().name()), glyph(help.status()), help.given(),
				help.technologies(), (confirmedAt != null) ? this.formats.date(confirmedAt) : null);
	}

	private static Glyph glyph(AssignmentStatus status) {
		return switch (status) {
			case OFFERED -> Glyph.EMPTY;
			case ACCEPTED -> Glyph.HALF;
			case REPORTED -> Glyph.FULL;
			case CONFIRMED -> Glyph.TICK;
			case DECLINED, EXPIRED, CANCELLED -> Glyph.CROSS;
		};
	}

	private String areas(List<AreaCode> areas) {
		return this.words.list(areas.stream().map((area) -> this.words.area(area.value())).toList());
	}

	/**
	 * A Party's ledger as its page shows it.
	 *
	 * @param party the Party's name
	 * @param totals what it comes to
	 * @param asked the activities that requests asked for
	 * @param elsewhere requests that name no activity on record
	 * @param notAsked the activities that nobody has asked for
	 */
	record LedgerView(String party, Ledger.Totals totals, List<NeedView> asked, List<RequestView> elsewhere,
			List<ActivityView> notAsked) {
	}

	/** An activity: its code, its title and the plan that it stands in. */
	record ActivityView(String code, String title, String plan) {
	}

	/** An activity, and the requests that asked for it. */
	record NeedView(ActivityView activity, List<RequestView> requests) {
	}

	/**
	 * A request, and what came of it.
	 *
	 * @param reference its reference
	 * @param address where its page is
	 * @param title its title
	 * @param status where it stands
	 * @param areas the titles of its areas
	 * @param others the codes of the other activities that it serves; empty where none
	 * @param help what centres do or did for it
	 */
	record RequestView(String reference, String address, String title, StatusView status, String areas, String others,
			List<HelpView> help) {
	}

	/**
	 * What one centre does or did.
	 *
	 * @param centre the centre's name
	 * @param areas the titles of its areas
	 * @param status how its work stands
	 * @param glyph the drawing beside the status
	 * @param given what it delivered, or null
	 * @param technologies which technologies it transferred; may be empty
	 * @param confirmedOn when the Party confirmed it, ready to read, or null
	 */
	record HelpView(String centre, String areas, String status, Glyph glyph, Ledger.@Nullable Figures given,
			String technologies, @Nullable String confirmedOn) {
	}

}
