package org.article12.requests.store;

import java.time.Instant;
import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.requests.RecentlyOpened;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what somebody opened last, as far as that person may still see it. */
@Component
public class OpenedList {

	private static final String READ = """
			select r.reference, r.title, r.status, o.at
			from opened_request o join assistance_request r on r.id = o.request_id
			where o.person_id = :person and o.body = :body and o.body_code = :code and %s
			order by o.at desc, r.reference limit :most""";

	private final JdbcClient jdbc;

	OpenedList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** For a Party: of its own requests, drafts among them. */
	public List<Opened> ofParty(CurrentUser reader) {
		return read(reader, "r.party_code = :code");
	}

	/** For the Secretariat: of what has been submitted. */
	public List<Opened> submitted(CurrentUser reader) {
		return read(reader, "r.status <> 'DRAFT'");
	}

	private List<Opened> read(CurrentUser reader, String visible) {
		return this.jdbc.sql(READ.formatted(visible))
			.param("person", reader.id().value())
			.param("body", reader.membership().actingFor().kind())
			.param("code", reader.membership().actingFor().code())
			.param("most", RecentlyOpened.KEPT)
			.query((row, _) -> new Opened(new RequestReference(row.getString(1)), row.getString(2),
					RequestStatus.valueOf(row.getString(3)), row.getTimestamp(4).toInstant()))
			.list();
	}

	/**
	 * Something opened.
	 *
	 * @param reference the request's reference
	 * @param title its title
	 * @param status where it stands now
	 * @param at when it was opened
	 */
	public record Opened(RequestReference reference, String title, RequestStatus status, Instant at) {
	}

}
