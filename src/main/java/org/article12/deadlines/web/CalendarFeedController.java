package org.article12.deadlines.web;

import org.article12.accounts.People;
import org.article12.accounts.PortalAddress;
import org.article12.accounts.Recipient;
import org.article12.accounts.domain.Secrets;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.deadlines.store.CalendarFeeds;
import org.article12.deadlines.store.OwnDeadlines;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The calendar feed behind a secret address. It is read as of now each time; calendars
 * ask again and again, and are told shortly when nothing changed.
 */
@Controller
record CalendarFeedController(CalendarFeeds feeds, People people, OwnDeadlines deadlines, CalendarWriter writer,
		PortalAddress portal) {

	private static final String TYPE = "text/calendar;charset=UTF-8";

	@GetMapping("/calendar/{secret}.ics")
	ResponseEntity<byte[]> feed(@PathVariable String secret) {
		Recipient owner = this.feeds.owner(secret)
			.flatMap((PersonId person) -> this.people.find(person))
			.orElseThrow(() -> new NotVisible("A calendar feed"));
		byte[] content = this.writer.write(this.deadlines.of(owner.person()), this.portal.whole(), owner.language());
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"article-12.ics\"")
			// The address is the secret: it must not travel on.
			.header("Referrer-Policy", "no-referrer")
			.cacheControl(CacheControl.noCache().cachePrivate())
			.eTag(Secrets.hash(new String(content, java.nio.charset.StandardCharsets.UTF_8)))
			.body(content);
	}

}
