package org.article12.volume;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.words.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceAccessMode;

import org.article12.Article12Application;
import org.article12.Histories;
import org.article12.QuickHashes;
import org.article12.SignedIn;
import org.article12.TestDatabase;
import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.Submission;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.domain.DerivedTurns;
import org.article12.requests.TransitionTable;
import org.article12.triage.Desk;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.QueueFilter.TakenBy;
import org.article12.triage.domain.QueueFilter.WhoseTurn;
import org.article12.triage.domain.Sought;
import org.article12.triage.store.QueueOrder;
import org.article12.triage.store.QueueReading;
import org.article12.triage.store.QueueSort;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/** What the volume command makes is what the portal itself would have recorded. */
@ResourceLock(value = "the log", mode = ResourceAccessMode.READ)
class VolumeTests {

	private static final int REQUESTS = 2_000;

	private static final String DATABASE = "volume";

	private static ConfigurableApplicationContext portal;

	private static JdbcClient jdbc;

	private static MockMvcTester mvc;

	@BeforeAll
	static void fill() {
		TestDatabase.make(DATABASE);
		portal = command().run();
		jdbc = portal.getBean(JdbcClient.class);
		mvc = MockMvcTester.from((WebApplicationContext) portal,
				(builder) -> builder.addFilters(portal.getBean(SessionRepositoryFilter.class))
					.apply(springSecurity())
					.build());
	}

	@AfterAll
	static void stop() {
		if (portal != null) {
			SpringApplication.exit(portal);
		}
	}

	private static SpringApplicationBuilder command() {
		return new SpringApplicationBuilder(Article12Application.class, QuickHashes.class).profiles("demo", "volume")
			.properties("spring.datasource.url=" + TestDatabase.url(DATABASE), "article12.volume.requests=" + REQUESTS,
					"article12.volume.stay=true");
	}

	@Test
	void everyRequestIsThereInEveryStateWithARealisticSpread() {
		assertThat(count("select count(*) from assistance_request")).isEqualTo(REQUESTS);
		assertThat(count("select count(distinct status) from assistance_request")).isEqualTo(10);
		assertThat(count(
				"select count(distinct p.region) from assistance_request r join party_listed p on p.code = r.party_code"))
			.isGreaterThanOrEqualTo(4);
		assertThat(count("select count(distinct area_code) from request_area"))
			.isEqualTo(count("select count(*) from area where selectable"));
		assertThat(count("select count(distinct centre_code) from assignment")).isGreaterThan(6);
		assertThat(count("select max(last_entry) from assistance_request")).isBetween(8L, 14L);
		assertThat(count("""
				select round(avg(array_length(regexp_split_to_array(need, '\\s+'), 1))) from assistance_request
				where status <> 'DRAFT' and answers like '%"languages":["en"]%'""")).isBetween(60L, 100L);
	}

	@Test
	void theHistoryIsWholeAndInOrder() {
		assertNone("""
				select r.reference from assistance_request r where r.last_entry
					<> (select count(*) from history_entry h where h.request_id = r.id)""");
		assertNone(
				"""
						select r.reference from assistance_request r join history_entry h on h.request_id = r.id
						where h.number not between 1 and r.last_entry or (h.number = r.last_entry and h.to_status <> r.status)""");
		assertNone("""
				select h.request_id from history_entry h
				join history_entry next on next.request_id = h.request_id and next.number = h.number + 1
				where next.at < h.at or next.from_status <> h.to_status""");
		assertNone("select request_id from history_entry where at > now() + interval '1 second'");
		assertThat(count("select count(*) from history_order")).isEqualTo(count("select count(*) from history_entry"));
		assertNone("""
				select o.request_id from history_order o join history_entry h using (request_id, number)
				where o.recorded_at < h.at""");
	}

	@Test
	void oneThousandHistoriesTellWhatIsStored() {
		new Histories(portal).tellWhatIsStored(
				jdbc.sql("select id from assistance_request where status <> 'DRAFT' order by id limit 1000")
					.query((row, _) -> new RequestId(row.getObject(1, UUID.class)))
					.list());
	}

	@Test
	void areasAssignmentsAndSubmissionsAgree() {
		assertNone(
				"""
						select a.request_id from request_area a where a.status in ('OFFERED', 'ACCEPTED') and not exists (
							select from assignment_area l join assignment s on s.id = l.assignment_id
							where l.request_id = a.request_id and l.area_code = a.area_code and s.centre_code = a.centre_code
								and (l.live or (select status from assistance_request where id = a.request_id) = 'WITHDRAWN'))""");
		assertNone("""
				select l.request_id from assignment_area l join assistance_request r on r.id = l.request_id
				where l.live and r.status in ('DECLINED', 'NOT_SERVED', 'WITHDRAWN')""");
		assertNone("""
				select s.request_id from assignment s join assistance_request r on r.id = s.request_id
				where (r.status = 'CLOSED' and s.status in ('OFFERED', 'ACCEPTED', 'REPORTED'))
					or (s.status = 'OFFERED' and s.answer_due_on < now() - interval '5 days')""");
		assertNone("""
				select r.reference from assistance_request r where r.submissions
					<> (select count(*) from request_submission s where s.request_id = r.id)
					or (r.submissions > 0 and r.answers <> (select answers from request_submission s
						where s.request_id = r.id and s.number = r.submissions))""");
		assertNone("""
				select r.party_code from assistance_request r group by r.party_code, substring(r.reference, 5, 4)
				having max(substring(r.reference, 10)::int) <> (select last_number from reference_counter c
					where c.party_code = r.party_code and c.year = substring(min(r.reference), 5, 4)::int)
					or count(*) <> max(substring(r.reference, 10)::int)""");
	}

	@Test
	void messagesAgreeWithTheHistory() {
		assertThat(count("select count(distinct audience) from message where kind = 'MESSAGE'")).isEqualTo(3);
		assertNone(
				"""
						select h.request_id from history_entry h left join message m
							on m.request_id = h.request_id and m.entry_number = h.number
						where h.act in ('ASK_FOR_CLARIFICATION', 'ANSWER') and (m.id is null or m.posted_at <> h.at
							or m.words <> coalesce(h.particulars::jsonb ->> 'words', '')
							or m.about <> coalesce((select string_agg(value, ' ') from jsonb_array_elements_text(h.particulars::jsonb -> 'about')), ''))""");
		assertNone(
				"""
						select m.id from message m join message next
							on next.request_id = m.request_id and next.number = m.number + 1 where next.posted_at < m.posted_at""");
		assertNone("select id from message m where audience = 'ALL' and not exists (select from message_centre "
				+ "where message_id = m.id)");
	}

	@Test
	void turnsAndAnswersFollowTheRules() {
		AnswersRules rules = portal.getBean(AnswersRules.class);
		for (RequestReference reference : sample("status <> 'DRAFT'", 150)) {
			DerivedTurns turns = DerivedTurns.of(portal, reference);
			assertThat(turns.stored()).as(reference.value()).isEqualTo(turns.derived());
		}
		for (RequestReference reference : sample("status <> 'DRAFT'", 80)) {
			RequestRecord request = requests().submitted(reference).orElseThrow();
			assertThat(rules.problems(request.party(), request.answers())).as(reference.value()).isEmpty();
			assertThat(request.areas()).extracting((area) -> area.area().value())
				.containsExactlyInAnyOrderElementsOf(request.answers().areas().chosen());
			List<Submission> submissions = requests().submissions(request.id());
			assertThat(submissions.getLast().answers()).isEqualTo(request.answers());
		}
	}

	@Test
	void everyEntryIsARowOfTheTransitionTable() {
		assertThat(jdbc.sql("select distinct act, from_status, to_status, act = 'EXPIRE_OFFER' from history_entry")
			.query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
			.list()).allSatisfy((entry) -> {
				String[] parts = entry.split(" ");
				assertThat(TransitionTable.ALL).as(entry)
					.anyMatch((row) -> row.act().name().equals(parts[0]) && row.from().name().equals(parts[1])
							&& row.to().stream().anyMatch((to) -> to.name().equals(parts[2])));
			});
	}

	@Test
	void thePagesOpenForPartyOfficerAndCentre() {
		sample("status <> 'DRAFT'", 25)
			.forEach((reference) -> assertOpens("officer@secretariat.example", "/triage/" + reference));
		sample("party_code = 'SEN'", 10)
			.forEach((reference) -> assertOpens("focal.point@senegal.example", "/requests/" + reference));
		jdbc.sql("select id from assignment where centre_code = 'SCRC-SN' order by id limit 10")
			.query(String.class)
			.list()
			.forEach((id) -> assertOpens("officer@scrc-sn.example", "/assignments/" + id));
		assertOpens("officer@secretariat.example", "/triage");
		assertOpens("focal.point@senegal.example", "/requests");
		assertOpens("officer@scrc-sn.example", "/assignments");
	}

	@Test
	void theWordsAreThoseThatTheActsWouldHaveWritten() {
		String words = """
				select md5(string_agg(w.request_id || ' ' || w.words || ' ' || coalesce(w.by_secretariat::text, ''), '' order by w.request_id))
				from request_words w
				where w.request_id in (select id from assistance_request order by md5(reference) limit 300)""";
		String filled = jdbc.sql(words).query(String.class).single();
		jdbc.sql(
				"""
						select count(refresh_words(id)) from (select id from assistance_request order by md5(reference) limit 300) r""")
			.query(Long.class)
			.single();
		assertThat(jdbc.sql(words).query(String.class).single()).isEqualTo(filled);
	}

	@Test
	void theListReadInBatchesIsTheListOfThePages() {
		QueueReading reading = new QueueReading(portal);
		QueueFilter everything = reading.filter("", Set.copyOf(QueueFilter.VISIBLE));
		long all = count("select count(*) from assistance_request where status <> 'DRAFT'");
		reading.lists(everything).forEach((order, references) -> {
			assertThat(references).as(order.name()).doesNotHaveDuplicates().hasSize((int) all);
			assertThat(references.subList(0, 1000)).isEqualTo(reading.pages(everything, order, 5));
		});
	}

	@Test
	void theQueueIsWhatTheHistoryMakesOfIt() {
		assertNone("select request_id from queue_entry except select request_id from queue_source");
		assertNone(
				"""
						select s.request_id from queue_source s left join queue_entry q using (request_id)
						where (q.life, q.ended, q.officer_id, q.received_day, q.due_on, q.updated_at, q.areas, q.title,
								q.officer_name, q.received_on, q.least_developed, q.small_island, q.turns, q.after_ours, q.desk_due)
							is distinct from (s.life, s.ended, s.officer_id, s.received_day, s.due_on, s.updated_at, s.areas, s.title,
								s.officer_name, s.received_on, s.least_developed, s.small_island, s.turns, s.after_ours,
								s.desk_due)""");
		assertNone(
				"(table queue_words_now except select number, party_code, codes, words from queue_words_source) union all "
						+ "(select number, party_code, codes, words from queue_words_source except table queue_words_now)");
	}

	@Test
	void thePartiesLinesAreWhatTheRecordMakesOfThem() {
		String made = "select to_jsonb(s) from party_line_source s";
		String kept = "select to_jsonb(p) - 'changed' from party_line p";
		assertNone(made + " except " + kept);
		assertNone(kept + " except " + made);
	}

	@Test
	void theAssignmentsAreCounted() {
		assertNone(
				"""
						select centre_code, status from (select centre_code, status, count(*) as number from assignment group by 1, 2) a
						full join (select centre_code, status, sum(number) as number from assignment_count group by 1, 2) c
							using (centre_code, status) where a.number is distinct from c.number""");
	}

	@Test
	void aDatabaseThatHoldsRequestsIsRefused() {
		assertThatThrownBy(() -> portal.getBean(VolumeRun.class).run(new DefaultApplicationArguments()))
			.isInstanceOf(VolumeRefused.class)
			.hasMessage("The database holds requests already.");
		assertThat(count("select count(*) from assistance_request")).isEqualTo(REQUESTS);
	}

	@Test
	void theSameSeedTellsTheSame() {
		Dice one = new Dice(12, 7);
		Dice other = new Dice(12, 7);
		assertThat(one.id()).isEqualTo(other.id());
		assertThat(one.between(1, 1000)).isEqualTo(other.between(1, 1000));
		assertThat(new Dice(13, 7).id()).isNotEqualTo(new Dice(12, 7).id());
	}

	/**
	 * The queue as it is after years: what the volume command made, six times, which the
	 * tests before these have no use for.
	 */
	@Nested
	class OfALongQueue {

		private static final int TIMES = 6;

		@BeforeAll
		static void copyWhatIsThere() {
			new TransactionTemplate(portal.getBean(PlatformTransactionManager.class)).executeWithoutResult((_) -> {
				// A copy has no history, which its triggers would ask for.
				jdbc.sql("set local session_replication_role = replica").update();
				// Nobody asks here which requests are alike; it takes half of the
				// copying.
				jdbc.sql("drop index assistance_request_by_like_title, assistance_request_by_like_need").update();
				jdbc.sql(
						"""
								create temporary table copy as
								select r.id as request_id, gen_random_uuid() as id, left(r.reference, 9) || n * 100000 + substring(r.reference, 10)::int as reference
								from assistance_request r cross join generate_series(2, ?) n""")
					.param(TIMES)
					.update();
				copy("assistance_request", "id",
						"jsonb_build_object('id', copy.id, 'reference', copy.reference, 'start_token', copy.id)");
				copy("queue_entry", "request_id",
						"jsonb_build_object('request_id', copy.id, 'reference', copy.reference, 'number', nextval('queue_numbers'))");
				jdbc.sql(
						"insert into queue_change (number, changed) select number, pg_current_xact_id() from queue_entry "
								+ "on conflict (number) do update set changed = excluded.changed")
					.update();
				copy("request_words", "request_id", "jsonb_build_object('request_id', copy.id)");
				jdbc.sql("insert into queue_words select number, party_code, codes, words from queue_words_source "
						+ "on conflict (number) do nothing")
					.update();
				jdbc.sql("drop table copy").update();
			});
			jdbc.sql("vacuum analyze assistance_request, queue_entry, queue_words, request_words").update();
		}

		private static void copy(String table, String key, String changed) {
			jdbc.sql(
					"insert into %1$s select (jsonb_populate_record(one, %3$s)).* from %1$s one join copy on copy.request_id = one.%2$s"
						.formatted(table, key, changed))
				.update();
		}

		@Test
		void aLongQueueIsCountedToTenThousandAndAsksToBeNarrowed() {
			String page = Desk.body(mvc.get()
				.uri(URI.create("/triage?status=ALL&size=200&page=999"))
				.with(SignedIn.as("officer@secretariat.example"))
				.exchange());
			assertThat(page).contains(Said.the("triage.found.more", "10,000"), Said.partOf("triage.found.narrow"),
					"9,801");
			assertThat(page.split("class=\"queue-title\"", -1)).hasSize(201);
			String narrowed = Desk.body(mvc.get()
				.uri(URI.create("/triage?status=ALL&region=AFRICA"))
				.with(SignedIn.as("officer@secretariat.example"))
				.exchange());
			assertThat(narrowed).doesNotContain("More than 10,000");
		}

		/** A page of 25, and who works at the Secretariat among all people. */
		private static final long A_PAGE = 150;

		@Test
		void aPageReadsItsOwnRowsWhateverFilterOrderAndPage() {
			QueueReading reading = new QueueReading(portal);
			for (QueueFilter filter : filters()) {
				for (QueueOrder order : QueueOrder.values()) {
					for (int page : List.of(1, 999)) {
						assertFewRows(reading.page(filter, QueueSort.by(order), page, 25), filter, order);
					}
					assertFewRows(reading.page(filter, new QueueSort(order, true), 999, 25), filter, order);
				}
			}
		}

		@Test
		void wordsAreFoundThroughAnIndexAndOnce() {
			QueueReading reading = new QueueReading(portal);
			for (String typed : List.of("Zelkova", "un", "de", "废物", "PCB un", "\"open burning\"", "2025-00")) {
				for (Set<RequestStatus> statuses : List.of(Set.copyOf(QueueFilter.VISIBLE), Set.<RequestStatus>of())) {
					QueueFilter filter = reading.filter(typed, statuses);
					long all = count("select count(*) from queue_entry");
					assertThat(reading.page(filter, QueueSort.by(QueueOrder.RELEVANCE), 1, 25)).as(typed)
						.allMatch((statement) -> statement.rows() < 4 * all);
					for (QueueOrder order : QueueOrder.values()) {
						assertFewRows(reading.page(filter, QueueSort.by(order), 999, 25), filter, order);
					}
				}
			}
		}

		private static void assertFewRows(List<QueueReading.Statement> asked, QueueFilter filter, QueueOrder order) {
			assertThat(asked.stream().mapToLong(QueueReading.Statement::rows).sum())
				.as("%s of %s by %s", asked, filter, order)
				.isLessThanOrEqualTo(A_PAGE);
			assertThat(asked).hasSizeLessThanOrEqualTo(2);
		}

		private static List<QueueFilter> filters() {
			Sought nothing = Sought.NOTHING;
			PersonId officer = jdbc.sql("select officer_id from queue_entry where officer_id is not null limit 1")
				.query((row, _) -> PersonId.of(row.getString(1)))
				.single();
			List<QueueFilter> filters = new ArrayList<>();
			for (Set<RequestStatus> statuses : List.of(Set.<RequestStatus>of(), Set.copyOf(QueueFilter.VISIBLE),
					Set.of(RequestStatus.ROUTING), Set.of(RequestStatus.CLOSED))) {
				filters.add(new QueueFilter(nothing, statuses, null, null, null, null, false, null));
				filters.add(new QueueFilter(nothing, statuses, Region.AFRICA, null, null, null, false, null));
				filters.add(new QueueFilter(nothing, statuses, null, new PartyCode("SEN"), null, null, false, null));
				filters.add(new QueueFilter(nothing, statuses, null, null, new AreaCode("NIP"), null, false, null));
				filters.add(new QueueFilter(nothing, statuses, null, null, null, new WhoseTurn(Actor.CENTRE, null),
						true, null));
				filters.add(new QueueFilter(nothing, statuses, Region.AFRICA, null, new AreaCode("NIP"),
						new WhoseTurn(Actor.SECRETARIAT, null), false, new TakenBy(null)));
				filters.add(new QueueFilter(nothing, statuses, null, null, null, null, true, new TakenBy(officer)));
			}
			return filters;
		}

	}

	private static void assertOpens(String email, String address) {
		assertThat(mvc.get().uri(URI.create(address)).with(SignedIn.as(email))).as(address).hasStatusOk();
	}

	private static Requests requests() {
		return portal.getBean(Requests.class);
	}

	private static List<RequestReference> sample(String which, int howMany) {
		return jdbc
			.sql("select reference from assistance_request where " + which + " order by md5(reference) limit "
					+ howMany)
			.query(String.class)
			.list()
			.stream()
			.map(RequestReference::new)
			.toList();
	}

	private static void assertNone(String query) {
		assertThat(jdbc.sql(query).query().listOfRows()).isEmpty();
	}

	private static long count(String query) {
		return jdbc.sql(query).query(Long.class).single();
	}

}
