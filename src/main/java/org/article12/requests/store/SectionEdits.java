package org.article12.requests.store;

import java.sql.Timestamp;
import java.time.Clock;

import org.article12.core.CurrentUser;
import org.article12.requests.RequestId;
import org.article12.requests.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes who edited which part of the answers last. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SectionEdits {

	private final JdbcClient jdbc;

	private final Clock clock;

	SectionEdits(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes that somebody has changed a section.
	 * @param byHand whether a button was pressed to save it
	 */
	public void note(CurrentUser user, RequestId request, Section section, boolean byHand) {
		write(user, request, section, byHand, """
				do update set person_id = excluded.person_id, person_name = excluded.person_name,
					edited_at = excluded.edited_at, by_hand = section_edit.by_hand or excluded.by_hand""");
	}

	/**
	 * Notes that somebody has saved a section as it was: what the portal had filled in
	 * counts as answered from now on.
	 */
	public void noteUnchanged(CurrentUser user, RequestId request, Section section) {
		write(user, request, section, true, "do update set by_hand = true");
	}

	private void write(CurrentUser user, RequestId request, Section section, boolean byHand, String otherwise) {
		this.jdbc.sql("""
				insert into section_edit (request_id, section, person_id, person_name, by_hand, edited_at)
				values (?, ?, ?, ?, ?, ?) on conflict (request_id, section) """ + otherwise)
			.params(request.value(), section.name(), user.id().value(), user.name(), byHand,
					Timestamp.from(this.clock.instant()))
			.update();
	}

}
