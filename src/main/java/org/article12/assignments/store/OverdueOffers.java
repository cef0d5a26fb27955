package org.article12.assignments.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.article12.core.trouble.Subject;
import org.article12.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds offers whose date has passed without an answer. */
@Component
public class OverdueOffers {

	private final JdbcClient jdbc;

	OverdueOffers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Open offers to be answered by that day or before, the oldest date first. */
	public List<Overdue> upTo(LocalDate day) {
		return this.jdbc.sql("""
				select a.id, a.request_id, r.reference from assignment a join request_listed r on r.id = a.request_id
				where a.status = 'OFFERED' and a.answer_due_on <= ? order by a.answer_due_on, a.id""")
			.param(day)
			.query((row, _) -> new Overdue(row.getObject(1, UUID.class), new RequestId(row.getObject(2, UUID.class)),
					row.getString(3)))
			.list();
	}

	/**
	 * Such an offer.
	 *
	 * @param id identifies the assignment
	 * @param request its request
	 * @param reference the request's reference
	 */
	public record Overdue(UUID id, RequestId request, String reference) {

		/** What it is called where an administrator reads of trouble with it. */
		public Subject subject() {
			return new Subject(this.id.toString(), this.reference, "/triage/" + this.reference);
		}

	}

}
