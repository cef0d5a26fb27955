package org.article12.triage.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.core.CurrentUser;
import org.article12.core.Officers;
import org.article12.core.PersonId;
import org.article12.core.web.SummaryRow;
import org.article12.offers.Handover;
import org.article12.offers.web.AssignedViews;
import org.article12.offers.web.OwnChoices;
import org.article12.parties.Party;
import org.article12.requests.Act;
import org.article12.requests.AreaStatus;
import org.article12.requests.AreaView;
import org.article12.requests.DifferenceView;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Reader;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestedArea;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Submission;
import org.article12.triage.domain.AutomaticChecks;
import org.article12.triage.domain.Checks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a request's page ready to read. */
@Component
class RequestPages {

	private final Requests requests;

	private final Screening screening;

	private final AutomaticChecks checks;

	private final RequestViews views;

	private final CheckWords checkWords;

	private final AssignedViews assigned;

	private final OwnChoices choices;

	private final Officers officers;

	private final TriageWords words;

	RequestPages(Requests requests, Screening screening, AutomaticChecks checks, RequestViews views,
			CheckWords checkWords, AssignedViews assigned, OwnChoices choices, Officers officers, TriageWords words) {
		this.requests = requests;
		this.screening = screening;
		this.checks = checks;
		this.views = views;
		this.checkWords = checkWords;
		this.assigned = assigned;
		this.choices = choices;
		this.officers = officers;
		this.words = words;
	}

	@Transactional(readOnly = true)
	public RequestPage of(RequestRecord request, CurrentUser reader) {
		Checks found = this.checks.of(request);
		Set<Act> possible = this.screening.possible(request);
		List<HistoryEntry> history = this.requests.history(request.id(), reader);
		return new RequestPage(request.reference().value(), request.title(), this.words.party(request.party()),
				request.lastEntry(), this.views.status(request.status(), reader), this.views.turn(request, reader),
				possible, facts(request, found.party()), reader.id().equals(request.officer()),
				this.checkWords.of(found, request, possible, reader), difference(request),
				this.views.digest(request.titled(), Reader.SECRETARIAT), areas(request),
				this.assigned.of(request, possible), this.choices.of(request), this.views.history(history),
				this.views.declined(request, history, this.requests.reopenUntil(request).orElse(null)).orElse(null));
	}

	private List<SummaryRow> facts(RequestRecord request, Party party) {
		List<SummaryRow> rows = new ArrayList<>();
		rows.add(new SummaryRow(this.words.say("triage.fact.party"), partyWithMarks(party)));
		rows.add(new SummaryRow(this.words.say("triage.fact.region"), this.words.region(party.region())));
		LocalDate received = request.receivedOn();
		rows.add(new SummaryRow(this.words.say("triage.fact.received"), (received != null)
				? this.words.say("triage.fact.age", this.words.day(received), this.words.age(received)) : null));
		if (request.capacity() != null) {
			rows.add(new SummaryRow(this.words.say("triage.fact.capacity"),
					this.words.say("requests.capacity.as." + request.capacity().name())));
		}
		if (request.letterReference() != null) {
			rows.add(new SummaryRow(this.words.say("triage.fact.letter"), request.letterReference()));
		}
		rows.add(new SummaryRow(this.words.say("triage.fact.officer"), officer(request)));
		return rows;
	}

	private String officer(RequestRecord request) {
		PersonId officer = request.officer();
		String name = request.officerName();
		return (officer == null || name == null) ? this.words.say("triage.officer.nobody")
				: this.officers.find(officer).isPresent() ? name : this.words.say("triage.officer.left", name);
	}

	private String partyWithMarks(Party party) {
		List<String> lines = new ArrayList<>();
		lines.add(this.words.party(party.code()));
		if (party.leastDeveloped()) {
			lines.add(this.words.say("triage.ldc"));
		}
		if (party.smallIsland()) {
			lines.add(this.words.say("triage.sids"));
		}
		return String.join("\n", lines);
	}

	private List<DifferenceView> difference(RequestRecord request) {
		if (request.submissions() < 2) {
			return List.of();
		}
		List<Submission> submissions = this.requests.submissions(request.id());
		Submission previous = submissions.get(submissions.size() - 2);
		return this.views.difference(previous.titled(), request.titled(), Reader.SECRETARIAT);
	}

	private List<RequestPage.Area> areas(RequestRecord request) {
		List<AreaView> inWords = this.views.areas(request.areas());
		List<RequestedArea> movable = Handover.areas(request);
		// The Party reads and the officer screens what was submitted, in its own words.
		Map<String, String> titles = request.titled().titles().areas();
		List<RequestPage.Area> areas = new ArrayList<>();
		for (int at = 0; at < inWords.size(); at++) {
			RequestedArea area = request.areas().get(at);
			AreaView view = inWords.get(at);
			areas.add(new RequestPage.Area(area.area().value(), titles.getOrDefault(area.area().value(), view.title()),
					view.status(), view.centre(), view.note(), area.status() == AreaStatus.OPEN,
					area.status() == AreaStatus.UNSERVED, movable.contains(area)));
		}
		return areas;
	}

}
