package org.article12.progress.store;

import java.util.List;

import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.requests.RequestReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of the requests behind a number, those that a reader may see. */
@Component
public class SeenRequests {

	private final JdbcClient jdbc;

	SeenRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Those that the reader may see: the Secretariat all, a Party its own, a centre those
	 * that it is asked to help with or helps; in the order of their references.
	 */
	public List<SeenRequest> among(List<RequestReference> references, CurrentUser reader) {
		return this.jdbc.sql("""
				select r.reference, r.party_code, r.title from request_listed r
				where r.reference = any(?) and r.submitted_at is not null and (? or r.party_code = ? or exists (
					select 1 from assignment_listed a where a.request_id = r.id and a.centre_code = ?
						and a.status in ('OFFERED', 'ACCEPTED', 'REPORTED', 'CONFIRMED')))
				order by r.reference""")
			.params(references.stream().map(RequestReference::value).toArray(String[]::new), reader.isSecretariat(),
					reader.party().map(PartyCode::value).orElse(""), reader.centre().map(CentreCode::value).orElse(""))
			.query((row, _) -> new SeenRequest(new RequestReference(row.getString("reference")),
					new PartyCode(row.getString("party_code")), row.getString("title")))
			.list();
	}

	/**
	 * A request, as it is called today.
	 *
	 * @param reference its reference
	 * @param party the Party that asks
	 * @param title its title
	 */
	public record SeenRequest(RequestReference reference, PartyCode party, String title) {
	}

}
