package org.article12.requests.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import org.article12.TestDatabase;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.requests.Actor;
import org.article12.requests.AreaStatus;
import org.article12.requests.RecordedActor;
import org.article12.requests.Capacity;
import org.article12.requests.History;
import org.article12.requests.Particulars;
import org.article12.requests.Recorded;
import org.article12.requests.RequestId;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Histories from before entries had an order, an actor and kinds of particulars are
 * numbered and read.
 */
class OldHistoriesTests {

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final CentreCode CENTRE = new CentreCode("SCRC-SN");

	private static final UUID PERSON = new UUID(0, 7);

	private final RequestId request = new RequestId(new UUID(0, 1));

	private final RequestId other = new RequestId(new UUID(0, 2));

	private final DataSource database = TestDatabase.withSchemaOf("old_histories", "072");

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	@Test
	void theyAreNumberedAndReadAsTheyWere() {
		registers();
		request(this.request, "SEN-2026-0001", "ROUTING", 4);
		request(this.other, "SEN-2026-0002", "SUBMITTED", 1);
		entry(this.request, 1, "SUBMIT", "2026-03-02T10:00:00Z", PERSON, "Awa Diop", "Sénégal", null,
				"{\"capacity\":\"NATIONAL_FOCAL_POINT\"}");
		entry(this.request, 2, "CONFIRM_ELIGIBILITY", "2026-03-04T10:00:00Z", PERSON, "H. Okafor", "Secrétariat", null,
				"{}");
		entry(this.request, 3, "OFFER", "2026-03-05T10:00:00Z", PERSON, "H. Okafor", "Secrétariat", "SCRC-SN",
				"{\"areas\":\"NIP\",\"dueOn\":\"2026-03-19\"}");
		entry(this.request, 4, "EXPIRE_OFFER", "2026-03-20T13:00:00Z", null, "Article 12", "Article 12", "SCRC-SN",
				"{\"areas\":\"\",\"returned\":\"NIP\",\"dueOn\":\"2026-03-19\"}");
		entry(this.other, 1, "SUBMIT", "2026-03-03T10:00:00Z", PERSON, "Awa Diop", "Sénégal", null,
				"{\"capacity\":\"OFFICIAL_CONTACT_POINT\"}");
		message(1, "Secrétariat", "Of the Secretariat");
		message(2, "Centre of Dakar", "Of the centre");
		message(3, "Senegal", "Of the Party");

		TestDatabase.migrate(this.database);

		StoredChronicle chronicle = new StoredChronicle(this.jdbc, new DataSourceTransactionManager(this.database));
		List<Recorded> all = chronicle.after(0, 100);
		assertThat(all).extracting(Recorded::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
		assertThat(all).extracting(Recorded::request)
			.containsExactly(this.request, this.other, this.request, this.request, this.request);
		assertThat(all).allSatisfy((recorded) -> assertThat(recorded.recordedAt()).isEqualTo(recorded.entry().at()));
		History history = chronicle.of(this.request);
		assertThat(history.entries()).extracting((recorded) -> recorded.entry().by())
			.containsExactly(
					new RecordedActor(Actor.PARTY, new PersonId(PERSON), "Awa Diop", new PartyCode("SEN"), null),
					new RecordedActor(Actor.SECRETARIAT, new PersonId(PERSON), "H. Okafor", null, null),
					new RecordedActor(Actor.SECRETARIAT, new PersonId(PERSON), "H. Okafor", null, null),
					RecordedActor.calendar());
		assertThat(history.entries()).extracting((recorded) -> recorded.entry().particulars())
			.containsExactly(new Particulars.Submitted(Capacity.NATIONAL_FOCAL_POINT, Set.of(), null, null, null),
					new Particulars.EligibilityConfirmed(),
					new Particulars.Offered(null, Set.of(NIP), LocalDate.of(2026, 3, 19)),
					new Particulars.OfferExpired(null, Set.of(NIP), LocalDate.of(2026, 3, 19)));
		assertThat(history.asOf(Instant.parse("2026-03-06T00:00:00Z")).areas()).extracting(RequestedArea::centre)
			.containsExactly(CENTRE);
		assertThat(history.knownBefore(Instant.parse("2026-03-03T00:00:00Z")).state().status())
			.isEqualTo(RequestStatus.SUBMITTED);
		assertThat(history.state().areas()).extracting(RequestedArea::status).containsExactly(AreaStatus.OPEN);
		assertThat(chronicle.lastBefore(Instant.parse("2026-03-05T00:00:00Z"))).isEqualTo(3);
		assertThat(this.jdbc.sql("select actor || coalesce(' ' || actor_code, '') from message order by number")
			.query(String.class)
			.list()).containsExactly("SECRETARIAT", "CENTRE SCRC-SN", "PARTY SEN");
	}

	private void registers() {
		this.jdbc
			.sql("""
					insert into party (code, iso2, name, official_name, region, subregion, development_status, least_developed,
						small_island, official_un_language, instrument, instrument_on, in_force_on, latitude, longitude, notes)
					values ('SEN', 'SN', 'Senegal', 'Senegal', 'AFRICA', 'Western Africa', 'DEVELOPING', true, false, 'fr',
						'RATIFICATION', '2003-10-08', '2004-05-17', 14, -14, '')""")
			.update();
		this.jdbc
			.sql("""
					insert into centre (code, name, region, host_party_code, host_city, website, status, current_name,
						later_endorsement, basel_centre_at_nomination, basel_centre_now, present_host_city, present_latitude,
						present_longitude, present_note, sort_order)
					values ('SCRC-SN', 'Centre of Dakar', 'AFRICA', 'SEN', 'Dakar', '', 'ENDORSED', 'Centre of Dakar', '', false,
						false, 'Dakar', 14, -17, '', 1)""")
			.update();
	}

	private void request(RequestId id, String reference, String status, int entries) {
		this.jdbc
			.sql("""
					insert into assistance_request (id, reference, party_code, status, start_token, started_at, started_by, title,
						answers, submitted_at, received_on, last_entry, submissions)
					values (?, ?, 'SEN', ?, gen_random_uuid(), '2026-03-01', ?, 'A title', '{}', '2026-03-02', '2026-03-02', ?, 1)""")
			.params(id.value(), reference, status, PERSON, entries)
			.update();
	}

	private void entry(RequestId id, int number, String act, String at, @Nullable UUID person, String name, String body,
			@Nullable String centre, String particulars) {
		this.jdbc
			.sql("""
					insert into history_entry (request_id, number, act, from_status, to_status, at, person_id, person_name, body,
						audience, centre_code, particulars)
					values (:id, :number, :act, 'SUBMITTED', :to, :at, cast(:person as uuid), :name, :body, 'EVERYONE', :centre,
						:particulars)""")
			.param("id", id.value())
			.param("number", number)
			.param("act", act)
			.param("to", "SUBMIT".equals(act) ? "SUBMITTED" : "ROUTING")
			.param("at", Timestamp.from(Instant.parse(at)))
			.param("person", (person != null) ? person.toString() : null)
			.param("name", name)
			.param("body", body)
			.param("centre", centre)
			.param("particulars", particulars)
			.update();
	}

	private void message(int number, String body, String words) {
		this.jdbc
			.sql("""
					insert into message (id, request_id, number, kind, audience, posted_at, person_id, person_name, body, words,
						token)
					values (gen_random_uuid(), ?, ?, 'MESSAGE', 'SECRETARIAT', '2026-03-06', ?, 'Somebody', ?, ?, gen_random_uuid())""")
			.params(this.request.value(), number, PERSON, body, words)
			.update();
	}

}
