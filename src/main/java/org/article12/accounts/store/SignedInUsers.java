package org.article12.accounts.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.article12.accounts.domain.BodyKind;
import org.article12.accounts.domain.DemonstrationProfile;
import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PersonId;
import org.article12.core.ReaderLanguage;
import org.article12.core.security.FrameFact;
import org.article12.core.security.FrameFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads who is acting, and for whom, with one query. */
@Component
class SignedInUsers implements CurrentUsers {

	/** One object for each body that the person acts for; of a session {@code s}. */
	private static final String ACTIVE_WITH_BODIES = """
			select coalesce(json_agg(json_build_object('person', p.id, 'name', p.name, 'email', p.email, 'zone', p.time_zone,
				'membership', m.id, 'kind', m.kind, 'party', m.party_code, 'centre', m.centre_code,
				'administrator', m.administrator, 'body', coalesce((select name from party_listed where code = m.party_code),
					(select name from centre_listed where code = m.centre_code)))
				order by m.kind, m.party_code, m.centre_code), '[]')::text
			from person p
			join membership m on m.person_id = p.id
			where p.id = s.principal_name::uuid and p.active and (%s or not p.demonstration)""";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {
	};

	/** What was read of texts that come again with each page. */
	private static final Cache<String, List<Row>> READ = Caffeine.newBuilder().maximumSize(1_000).build();

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final FrameFact fact;

	SignedInUsers(JdbcClient jdbc, MessageSource messages, @Qualifier("person") FrameFact fact) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.fact = fact;
	}

	@Bean
	static FrameFact person(DemonstrationProfile demonstration) {
		return new FrameFact("person", ACTIVE_WITH_BODIES.formatted(demonstration.isOn()), false);
	}

	@Override
	public Optional<CurrentUser> find(PersonId person, @Nullable UUID membership) {
		List<Row> rows = rows(person);
		return rows.stream()
			.filter((row) -> membership == null || row.membership().equals(membership))
			.findFirst()
			.map((chosen) -> user(chosen, rows));
	}

	/** As the session's statement told, or read for somebody else. */
	private List<Row> rows(PersonId person) {
		return FrameFacts.told(this.fact)
			.map((told) -> READ.get(told, (text) -> List.copyOf(JSON.readValue(text, ROWS))))
			.filter((rows) -> rows.stream().anyMatch((row) -> row.person().equals(person.value())))
			.orElseGet(() -> JSON.readValue(this.jdbc
				.sql("select (" + this.fact.sql() + ") from (select cast(:person as text) as principal_name) s")
				.param("person", person.toString())
				.query(String.class)
				.single(), ROWS));
	}

	private CurrentUser user(Row chosen, List<Row> rows) {
		List<CurrentUser.Membership> others = rows.stream()
			.filter((row) -> row != chosen)
			.map(this::membership)
			.toList();
		return new CurrentUser(new PersonId(chosen.person()), chosen.name(), chosen.email(), membership(chosen), others,
				TimeZones.zone(chosen.zone()));
	}

	private CurrentUser.Membership membership(Row row) {
		ActingFor actingFor = BodyKind.valueOf(row.kind()).body(row.party(), row.centre(), row.administrator());
		String body = (row.body() != null) ? row.body()
				: this.messages.getMessage("accounts.secretariat", null, ReaderLanguage.get());
		return new CurrentUser.Membership(row.membership(), actingFor, body);
	}

	private record Row(UUID person, String name, String email, @Nullable String zone, UUID membership, String kind,
			@Nullable String party, @Nullable String centre, boolean administrator, @Nullable String body) {
	}

}
