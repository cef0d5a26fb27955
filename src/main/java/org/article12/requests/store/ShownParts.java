package org.article12.requests.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

import org.article12.requests.Answers;
import org.article12.requests.FormPage;
import org.article12.requests.RequestId;
import org.article12.requests.Section;
import org.article12.requests.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what the pages of a section showed, until the request is submitted: a save
 * changes what it makes otherwise than its own page showed, and nothing else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ShownParts {

	/** Of a section so many are kept; older pages are asked about whatever differs. */
	private static final int KEPT = 100;

	private final JdbcClient jdbc;

	private final Clock clock;

	ShownParts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Whether a later sending of that page has arrived already. */
	public boolean isOvertaken(RequestId request, Section section, FormPage page) {
		return page.sent() > 0
				&& this.jdbc.sql("select sent from shown_part where request_id = ? and section = ? and shown_as = ?")
					.params(request.value(), section.name(), named(page))
					.query(Integer.class)
					.optional()
					.filter((sent) -> sent >= page.sent())
					.isPresent();
	}

	/** What a page sent last or, as long as it has not, what it showed. */
	public Optional<Answers.Part> of(RequestId request, FormPage page, Answers.Part current) {
		Optional<Answers.Part> sent = find(request, current.section(), named(page));
		if (sent.isPresent()) {
			return sent;
		}
		return page.showed().equals(Stamp.of(current)) ? Optional.of(current)
				: find(request, current.section(), page.showed());
	}

	/** Remembers what pages showed that were made so far, before it is replaced. */
	public void remember(RequestId request, Answers.Part current) {
		put(request, current, Stamp.of(current), 0);
	}

	/** Remembers what a page has sent. */
	public void noteSent(RequestId request, FormPage page, Answers.Part typed) {
		if (!page.id().isEmpty()) {
			put(request, typed, named(page), page.sent());
			forgetOldest(request, typed.section());
		}
	}

	private void put(RequestId request, Answers.Part part, String as, int sent) {
		this.jdbc.sql("""
				insert into shown_part (request_id, section, shown_as, part, sent, kept_at) values (?, ?, ?, ?, ?, ?)
				on conflict (request_id, section, shown_as)
					do update set part = excluded.part, sent = excluded.sent, kept_at = excluded.kept_at""")
			.params(request.value(), part.section().name(), as, AnswersColumn.write(Answers.NONE.with(part)), sent,
					Timestamp.from(this.clock.instant()))
			.update();
	}

	private void forgetOldest(RequestId request, Section section) {
		this.jdbc.sql("""
				delete from shown_part where request_id = :request and section = :section and shown_as in (
					select shown_as from shown_part where request_id = :request and section = :section
					order by kept_at desc, shown_as offset :kept)""")
			.param("request", request.value())
			.param("section", section.name())
			.param("kept", KEPT)
			.update();
	}

	private Optional<Answers.Part> find(RequestId request, Section section, String as) {
		return this.jdbc.sql("select part from shown_part where request_id = ? and section = ? and shown_as = ?")
			.params(request.value(), section.name(), as)
			.query(String.class)
			.optional()
			.map((part) -> AnswersColumn.read(part).part(section));
	}

	private static String named(FormPage page) {
		return "page " + page.id();
	}

}
