package org.article12.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.accounts.domain.BodyKind;
import org.article12.core.ActingFor;
import org.article12.core.PageOf;
import org.article12.core.PersonId;
import org.article12.core.search.Question;
import org.article12.core.search.WordsSql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for the administrator's pages. */
@Component
public class AccountList {

	/** How many accounts stand on a page. */
	public static final int PAGE_SIZE = 50;

	private static final String MATCHING = """
			from person p where (:state = 'ALL' or p.active = (:state = 'ACTIVE')) and %s""";

	private static final String BODIES = """
			coalesce((select string_agg(coalesce(party.name, centre.name,
						case when m.administrator then :administrator else :secretariat end), '; '
					order by m.kind, m.party_code, m.centre_code)
				from membership m
				left join party_listed party on party.code = m.party_code
				left join centre_listed centre on centre.code = m.centre_code
				where m.person_id = p.id), '') as bodies,
			exists (select from membership m where m.person_id = p.id and m.lead) as lead""";

	/** Which accounts. */
	public enum State {

		/** Those that are open. */
		ACTIVE,
		/** Those that are shut. */
		SHUT,
		/** All of them. */
		ALL

	}

	/**
	 * An account in the list.
	 *
	 * @param bodies the names of the bodies that the person acts for; may be empty
	 * @param lead whether the person leads at the Secretariat
	 * @param welcomed whether the person has set a passphrase
	 */
	public record Line(PersonId id, String name, String email, String bodies, boolean lead, boolean active,
			boolean welcomed, boolean demonstration, Instant createdAt) {
	}

	/**
	 * A membership with its body's name.
	 *
	 * @param body the name; null for the Secretariat
	 * @param lead whether the person leads there
	 */
	public record Body(UUID id, ActingFor actingFor, @Nullable String body, boolean lead) {
	}

	/** What the Secretariat is called, for an officer and for an administrator. */
	public record Names(String officer, String administrator) {
	}

	private final JdbcClient jdbc;

	private final BodyNames bodies;

	AccountList(JdbcClient jdbc, BodyNames bodies) {
		this.jdbc = jdbc;
		this.bodies = bodies;
	}

	/**
	 * One page of the accounts by name.
	 * @param question what the name, the address or a body must hold; accounts that hold
	 * parts of it alone come last
	 * @param secretariat what the Secretariat is called
	 * @param number the page, from 1
	 */
	public PageOf<Line> page(Question question, State state, Names secretariat, int number) {
		WordsSql words = WordsSql.of(question, "p", this.bodies.of(question, secretariat));
		String matching = MATCHING.formatted(words.found());
		long total = this.jdbc.sql("select count(*) " + matching)
			.param("state", state.name())
			.params(words.parameters())
			.query(Long.class)
			.single();
		List<Line> lines = this.jdbc
			.sql("select p.*, " + BODIES + " " + matching + " order by " + words.bestFirst()
					+ "lower(p.name), p.email limit :limit offset :offset")
			.param("state", state.name())
			.params(words.parameters())
			.param("secretariat", secretariat.officer())
			.param("administrator", secretariat.administrator())
			.param("limit", PAGE_SIZE)
			.param("offset", (number - 1L) * PAGE_SIZE)
			.query((row, at) -> line(row))
			.list();
		return new PageOf<>(lines, number, PAGE_SIZE, total);
	}

	/** One account. */
	public Optional<Line> find(PersonId person, Names secretariat) {
		return this.jdbc.sql("select p.*, " + BODIES + " from person p where p.id = :id")
			.param("secretariat", secretariat.officer())
			.param("administrator", secretariat.administrator())
			.param("id", person.value())
			.query((row, at) -> line(row))
			.optional();
	}

	/** What a person acts for. */
	public List<Body> bodies(PersonId person) {
		return this.jdbc.sql("""
				select m.id, m.kind, m.party_code, m.centre_code, m.administrator, m.lead,
					coalesce(party.name, centre.name) as body
				from membership m
				left join party_listed party on party.code = m.party_code
				left join centre_listed centre on centre.code = m.centre_code
				where m.person_id = ? order by m.kind, m.party_code, m.centre_code""")
			.param(person.value())
			.query((row, at) -> new Body(row.getObject("id", UUID.class), BodyKind.valueOf(row.getString("kind"))
				.body(row.getString("party_code"), row.getString("centre_code"), row.getBoolean("administrator")),
					row.getString("body"), row.getBoolean("lead")))
			.list();
	}

	private static Line line(ResultSet row) throws SQLException {
		return new Line(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("email"),
				row.getString("bodies"), row.getBoolean("lead"), row.getBoolean("active"),
				row.getString("passphrase_hash") != null, row.getBoolean("demonstration"),
				row.getTimestamp("created_at").toInstant());
	}

}
