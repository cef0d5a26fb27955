package org.article12.parties;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes back what a test recorded of a Party that came with the portal. */
public final class PartyTakenBack {

	private PartyTakenBack() {
	}

	/** From now on the register knows of the Party what it knew when it was new. */
	public static void of(String party, JdbcClient jdbc) {
		jdbc.sql(
				"""
						with closed as (
							update party_fact set known_until = greatest(now(), known_from)
							where party_code = :party and known_until is null returning known_until)
						insert into party_fact (party_code, fact, value, valid_from, valid_until, source, confirmed, why, recorded_at,
							known_from)
						select party_code, fact, value, valid_from, valid_until, source, confirmed, '', recorded_at,
							(select max(known_until) from closed)
						from party_fact where party_code = :party and known_from is null""")
			.param("party", party)
			.update();
	}

}
