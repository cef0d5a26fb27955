package org.article12.publicview.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.article12.core.web.PublicCaching;
import org.article12.publicview.domain.PublishedSummary;
import org.article12.publicview.store.Summaries;
import org.article12.publicview.web.AtomFeed.Head;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What is published, as Atom feeds: the summaries of requests, and reports. A summary
 * that is not published any more is not in its feed: an entry that said so would go on
 * naming it. A report that was withdrawn stays, as its page does, and says so.
 */
@Controller
record FeedController(Summaries summaries, PublishedList reports, SummaryWords words, AtomFeed feed) {

	private static final int MOST = 50;

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	@GetMapping("/progress.atom")
	ResponseEntity<byte[]> ofSummaries() {
		return answer(
				new Head("requests", this.words.say("publicview.feed.title"), "/progress.atom", "/progress/requests"),
				this.summaries.latest(MOST).stream().map(this::entry).toList());
	}

	@GetMapping("/progress/reports.atom")
	ResponseEntity<byte[]> ofReports() {
		return answer(new Head("reports", this.words.say("publicview.feed.reports"), "/progress/reports.atom",
				"/progress/reports"), this.reports.entries().stream().limit(MOST).toList());
	}

	private FeedEntry entry(PublishedSummary summary) {
		return new FeedEntry("requests/" + summary.reference(),
				this.words.say("publicview.feed.entry", this.words.party(summary), summary.title()), summary.since(),
				"/progress/requests/" + summary.reference(),
				this.words.say("publicview.feed.words", this.words.stage(summary.stage()), this.words.areas(summary),
						summary.isSaid() ? summary.said() : ""));
	}

	private ResponseEntity<byte[]> answer(Head head, List<FeedEntry> entries) {
		return ResponseEntity.ok()
			.contentType(ATOM)
			.cacheControl(PublicCaching.PUBLISHED)
			.body(this.feed.of(head, entries));
	}

}
