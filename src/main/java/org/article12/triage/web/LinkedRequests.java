package org.article12.triage.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.requests.Act;
import org.article12.requests.LinkedRequest;
import org.article12.requests.Reader;
import org.article12.requests.RequestLinks;
import org.article12.requests.RequestPageSection;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.Screening;
import org.article12.requests.StatusView;
import org.article12.requests.SubmittedRequests;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows officers the requests that were linked with one. */
@Component
@Order(400)
class LinkedRequests implements RequestPageSection {

	private final RequestLinks links;

	private final Screening screening;

	private final RequestViews views;

	private final TriageWords words;

	LinkedRequests(RequestLinks links, Screening screening, RequestViews views, TriageWords words) {
		this.links = links;
		this.screening = screening;
		this.views = views;
		this.words = words;
	}

	@Override
	public boolean isBeside() {
		return true;
	}

	@Override
	public boolean isFor(Reader reader) {
		return reader == Reader.SECRETARIAT;
	}

	@Override
	public Optional<Panel> panel(RequestRecord request, CurrentUser reader) {
		List<LinkedRequest> links = request.mayHave(RequestLinks.LINKED) ? this.links.of(request.id()) : List.of();
		List<Line> lines = links.stream().map((link) -> line(link, reader)).toList();
		boolean possible = this.screening.possible(request).contains(Act.LINK);
		return (lines.isEmpty() && !possible) ? Optional.empty()
				: Optional.of(new Panel(this.words.say("triage.links.panel"), "triage/links-panel", Map.of("lines",
						lines, "begin", possible ? SubmittedRequests.page(request.reference()) + "/links" : "")));
	}

	private Line line(LinkedRequest link, CurrentUser reader) {
		return new Line(SubmittedRequests.page(link.reference()), link.reference().value(), link.title(),
				this.words.party(link.party()), this.views.status(link.status(), reader), link.at(), link.byName(),
				link.words());
	}

	/**
	 * A linked request.
	 *
	 * @param href where it is read
	 * @param reference its reference
	 * @param title its title
	 * @param party the Party that asks
	 * @param status where it stands
	 * @param at when they were linked
	 * @param by who linked them
	 * @param words why; may be empty
	 */
	public record Line(String href, String reference, String title, String party, StatusView status, Instant at,
			String by, String words) {
	}

}
