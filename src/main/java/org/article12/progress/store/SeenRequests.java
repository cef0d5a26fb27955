package org.article12.progress.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.progress.Column;
import org.article12.progress.RowKey;
import org.article12.requests.PublicStage;
import org.article12.requests.RequestReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of the requests behind a number, those that a reader may see, signed in or not. */
@Component
public class SeenRequests {

	private static final String TOLD = "true";

	private static final String UNTOLD = "false";

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
			.query(SeenRequests::read)
			.list();
	}

	/**
	 * Those of which everybody can read a summary that says itself why they count here:
	 * what the row is about, and that the request was received, or is open. Of other
	 * numbers none, for they would tell more of a request than its Party agreed to.
	 */
	public List<SeenRequest> published(List<RequestReference> references, RowKey row, Column column) {
		return this.jdbc.sql("""
				select s.reference, s.party_code, s.title from summary_listed s
				where s.reference = any(:references) and %s and %s
				order by s.reference""".formatted(telling(row), telling(column)))
			.param("references", references.stream().map(RequestReference::value).toArray(String[]::new))
			.param("row", row.code())
			.param("delivered", PublicStage.DELIVERED.statuses().stream().map(Enum::name).toArray(String[]::new))
			.query(SeenRequests::read)
			.list();
	}

	private static String telling(RowKey row) {
		return row.isTotal() ? TOLD : switch (row.kind()) {
			case REGION -> "s.region = :row";
			case PARTY -> "s.party_code = :row";
			case AREA -> "exists (select from summary_area a where a.request_id = s.request_id and a.area_code = :row)";
			default -> UNTOLD;
		};
	}

	// A summary does not say whether what was delivered has come to its end.
	private static String telling(Column column) {
		return switch (column) {
			case RECEIVED -> TOLD;
			case OPENING, OPEN -> "s.status <> all(:delivered)";
			default -> UNTOLD;
		};
	}

	private static SeenRequest read(ResultSet row, int index) throws SQLException {
		return new SeenRequest(new RequestReference(row.getString("reference")),
				new PartyCode(row.getString("party_code")), row.getString("title"));
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
