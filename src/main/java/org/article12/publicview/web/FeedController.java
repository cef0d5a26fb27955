package org.article12.publicview.web;

import java.nio.charset.StandardCharsets;

import org.article12.publicview.store.Summaries;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The published summaries as an Atom feed. */
@Controller
class FeedController {

	private static final int MOST = 50;

	private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	private final Summaries summaries;

	private final AtomFeed feed;

	FeedController(Summaries summaries, AtomFeed feed) {
		this.summaries = summaries;
		this.feed = feed;
	}

	@GetMapping("/progress.atom")
	ResponseEntity<byte[]> feed() {
		return ResponseEntity.ok()
			.contentType(ATOM)
			.cacheControl(PublicCaching.SUMMARIES)
			.body(this.feed.of(this.summaries.latest(MOST)));
	}

}
