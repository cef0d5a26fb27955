package org.article12.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.core.security.OnRecord;
import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the accounts whom to tell, with one query. */
@Component
class ActivePeople implements People {

	private static final String PEOPLE = """
			select p.id, p.name, p.email, p.language, bool_or(m.lead) as lead
			from person p join membership m on m.person_id = p.id
			where p.active and (:demonstration or not p.demonstration) and %s
			group by p.id order by p.name, p.id""";

	private final JdbcClient jdbc;

	private final DemonstrationProfile demonstration;

	private final OnRecord<ActingFor, List<Recipient>> found = new OnRecord<>(200);

	ActivePeople(JdbcClient jdbc, DemonstrationProfile demonstration) {
		this.jdbc = jdbc;
		this.demonstration = demonstration;
	}

	@Override
	public List<Recipient> actingFor(ActingFor body) {
		JdbcClient.StatementSpec query = switch (body) {
			case ActingFor.OfParty(PartyCode party) -> query("m.party_code = :code").param("code", party.value());
			case ActingFor.OfCentre(CentreCode centre) -> query("m.centre_code = :code").param("code", centre.value());
			case ActingFor.OfSecretariat _ -> query("m.kind = 'SECRETARIAT'");
		};
		return this.found.of(body, () -> List.copyOf(query.query(ActivePeople::read).list()));
	}

	@Override
	public Map<CentreCode, List<Recipient>> actingForCentres(Collection<CentreCode> centres) {
		if (centres.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql("""
				select m.centre_code, p.id, p.name, p.email, p.language, m.lead
				from person p join membership m on m.person_id = p.id
				where p.active and (:demonstration or not p.demonstration) and m.centre_code in (:centres)
				order by p.name, p.id""")
			.param("demonstration", this.demonstration.isOn())
			.param("centres", centres.stream().map(CentreCode::value).toList())
			.query((row, number) -> Map.entry(new CentreCode(row.getString("centre_code")), read(row, number)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	@Override
	public List<Recipient> leads() {
		return query("""
				m.kind = 'SECRETARIAT' and (m.lead or m.administrator and not exists (
					select from membership other join person q on q.id = other.person_id
					where other.lead and q.active and (:demonstration or not q.demonstration)))""")
			.query(ActivePeople::read)
			.list();
	}

	@Override
	public List<Recipient> administrators() {
		return query("m.administrator").query(ActivePeople::read).list();
	}

	@Override
	public Optional<Recipient> find(PersonId person) {
		return query("p.id = :person").param("person", person.value()).query(ActivePeople::read).optional();
	}

	private JdbcClient.StatementSpec query(String which) {
		return this.jdbc.sql(PEOPLE.formatted(which)).param("demonstration", this.demonstration.isOn());
	}

	private static Recipient read(ResultSet row, int number) throws SQLException {
		return new Recipient(new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
				row.getString("email"), Locale.forLanguageTag(row.getString("language")), row.getBoolean("lead"));
	}

}
