package org.article12.parties;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a Party another English name past the register's pages. */
public final class PartyNamed {

	private PartyNamed() {
	}

	/** From now on the register has known the Party by that name for ever. */
	public static void inEnglish(String party, String name, JdbcClient jdbc) {
		jdbc.sql("""
				with closed as (
					update party_fact set known_until = greatest(now(), known_from)
					where party_code = ? and fact = 'NAME_EN' and known_until is null returning *)
				insert into party_fact (party_code, fact, value, source, confirmed, why, recorded_at, known_from)
				select party_code, fact, ?, source, confirmed, 'For a test', now(), known_until from closed""")
			.params(party, name)
			.update();
	}

}
