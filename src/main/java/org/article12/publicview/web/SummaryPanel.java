package org.article12.publicview.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.requests.Reader;
import org.article12.requests.RequestPageSection;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on a request's page whether the public reads of it. */
@Component
@Order(400)
class SummaryPanel implements RequestPageSection {

	private final ConsentPages pages;

	private final SummaryWords words;

	SummaryPanel(ConsentPages pages, SummaryWords words) {
		this.pages = pages;
		this.words = words;
	}

	@Override
	public boolean isFor(Reader reader) {
		return reader != Reader.CENTRE;
	}

	@Override
	public boolean isBeside() {
		return true;
	}

	@Override
	public Optional<Panel> panel(RequestRecord request, CurrentUser reader) {
		if (request.status() == RequestStatus.DRAFT) {
			return Optional.empty();
		}
		return Optional.of(new Panel(this.words.say("publicview.panel.title"), "publicview/panel",
				Map.of("summary", view(request, Reader.of(reader)))));
	}

	private View view(RequestRecord request, Reader reader) {
		boolean party = reader == Reader.PARTY;
		String reference = request.reference().value();
		String said = Objects.requireNonNullElse(request.consent().words(), "");
		return new View(this.pages.state(request), Text.isBlank(said) ? null : said,
				ConsentPages.isPublic(request) ? "/progress/requests/" + reference : null,
				party ? "/requests/%s/summary".formatted(reference)
						: request.consent().isGiven() ? "/triage/%s/summary".formatted(reference) : null,
				party);
	}

	/**
	 * What the panel shows.
	 *
	 * @param state whether it is public, in one sentence
	 * @param said what the Party says for the public; null where nothing
	 * @param page its public page; null where it has none
	 * @param act where the reader can change that; null where nothing can be
	 * @param isParty whether it is the Party that reads
	 */
	public record View(String state, @Nullable String said, @Nullable String page, @Nullable String act,
			boolean isParty) {
	}

}
