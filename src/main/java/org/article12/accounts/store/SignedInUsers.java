package org.article12.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.article12.accounts.domain.BodyKind;
import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PersonId;
import org.article12.core.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is acting, and for whom, with one query. */
@Component
class SignedInUsers implements CurrentUsers {

	private static final String ACTIVE_WITH_BODIES = """
			select p.name, p.email, p.time_zone, m.id, m.kind, m.party_code, m.centre_code, m.administrator,
				coalesce(party.name, centre.name) as body
			from person p
			join membership m on m.person_id = p.id
			left join party_listed party on party.code = m.party_code
			left join centre_listed centre on centre.code = m.centre_code
			where p.id = :person and p.active and (:demonstration or not p.demonstration)
			order by m.kind, m.party_code, m.centre_code""";

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final DemonstrationProfile demonstration;

	SignedInUsers(JdbcClient jdbc, MessageSource messages, DemonstrationProfile demonstration) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.demonstration = demonstration;
	}

	@Override
	public Optional<CurrentUser> find(PersonId person, @Nullable UUID membership) {
		Locale locale = ReaderLanguage.get();
		List<Row> rows = this.jdbc.sql(ACTIVE_WITH_BODIES)
			.param("person", person.value())
			.param("demonstration", this.demonstration.isOn())
			.query((row, number) -> row(row, locale))
			.list();
		return rows.stream()
			.filter((row) -> membership == null || row.membership().id().equals(membership))
			.findFirst()
			.map((chosen) -> user(person, chosen, rows));
	}

	private static CurrentUser user(PersonId person, Row chosen, List<Row> rows) {
		List<CurrentUser.Membership> others = rows.stream()
			.map(Row::membership)
			.filter((other) -> !other.equals(chosen.membership()))
			.toList();
		return new CurrentUser(person, chosen.name(), chosen.email(), chosen.membership(), others, chosen.zone());
	}

	private Row row(ResultSet row, Locale locale) throws SQLException {
		ActingFor actingFor = BodyKind.valueOf(row.getString("kind"))
			.body(row.getString("party_code"), row.getString("centre_code"), row.getBoolean("administrator"));
		@Nullable String body = row.getString("body");
		return new Row(row.getString("name"), row.getString("email"), TimeZones.zone(row.getString("time_zone")),
				new CurrentUser.Membership(row.getObject("id", UUID.class), actingFor,
						(body != null) ? body : this.messages.getMessage("accounts.secretariat", null, locale)));
	}

	private record Row(String name, String email, @Nullable ZoneId zone, CurrentUser.Membership membership) {
	}

}
