package org.article12.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.article12.Today;
import org.article12.accounts.Accounts;
import org.article12.accounts.store.OneTimeLinks.Purpose;
import org.article12.accounts.store.OneTimeLinks;
import org.article12.activityreports.ReportPeriod;
import org.article12.core.PersonId;
import org.article12.core.security.AccessRule;
import org.article12.deadlines.store.CalendarFeeds;

import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record that an address of the walk names: one of Senegal, of its centre or of an
 * account, in a state that suits what is done there, taken from the demonstration's data.
 * Every knock is taken back, so that the walk leaves them as they are. Whoever brings
 * addresses with a variable adds a line; the first line that fits counts.
 */
class Records {

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final OneTimeLinks links;

	private final CalendarFeeds calendars;

	private final List<Line> lines = List.of(new Line("/centres/.*", (rule) -> Map.of("code", "SCRC-SN")),
			new Line("/welcome/.*", (rule) -> Map.of("secret", secret())),
			new Line("/unsubscribe/.*", (rule) -> Map.of("secret", stop())),
			new Line("/undo/.*", (rule) -> Map.of("id", UUID.randomUUID().toString())),
			new Line("/calendar/.*", (rule) -> Map.of("secret", calendar())),
			new Line("/figures/form/.*", (rule) -> Map.of("picture", "DRAFTS")),
			new Line("/figures/.*", (rule) -> Map.of("picture", "AREAS")),
			// What lies beside a request, for all whom it concerns
			new Line("/records/.*", (rule) -> Map.of("reference", atTheCentre())),
			new Line("/documents/.*", (rule) -> Map.of("id", document())),
			new Line("/progress/requests/.*", (rule) -> Map.of("reference", published())),
			// The Party's pages
			new Line("/requests/.*/summary/removal", (rule) -> Map.of("reference", published())),
			new Line("/requests/.*/(edit.*|check|submission|deletion|documents.*)",
					(rule) -> Map.of("reference", request("DRAFT"), "section", "need", "document",
							UUID.randomUUID().toString())),
			new Line("/requests/.*/answer", (rule) -> Map.of("reference", request("CLARIFICATION"))),
			new Line("/requests/.*/(confirmation|dispute)", (rule) -> Map.of("reference", request("DELIVERED"))),
			new Line("/requests/.*", (rule) -> Map.of("reference", request("SUBMITTED"))),
			// The Secretariat's pages
			new Line("/triage/views/.*", (rule) -> Map.of("view", view())),
			new Line("/triage/bulk/.*", (rule) -> Map.of("id", batch())),
			new Line("/triage/mail/.*", (rule) -> Map.of("id", mailThatWaits())),
			new Line("/triage/.*/screening", (rule) -> Map.of("reference", request("CLARIFICATION"))),
			new Line("/triage/.*/cancellation", (rule) -> Map.of("reference", requestOf(assignment("ACCEPTED")))),
			new Line("/triage/.*/unserved", (rule) -> Map.of("reference", withAnOpenArea())),
			new Line("/triage/.*/reminder", (rule) -> Map.of("reference", request("CLARIFICATION"))),
			new Line("/triage/.*/(offers|reopening|handover)", (rule) -> Map.of("reference", request("ROUTING"))),
			new Line("/triage/.*/summary", (rule) -> Map.of("reference", published())),
			new Line("/triage/.*", (rule) -> Map.of("reference", request("SUBMITTED"))),
			new Line("/registers/offers-of-help/proposals/.*",
					(rule) -> Map.of("party", "SEN", "id", proposal("offers-of-help", "SEN"))),
			new Line("/registers/offers-of-help/.*", (rule) -> Map.of("reference", "DEU-1")),
			new Line("/offers-of-help/.*",
					(rule) -> Map.of("reference", "SEN-1", "id", proposal("offers-of-help", "SEN"))),
			new Line("/reports/progress/editions/.*", (rule) -> Map.of("id", edition(), "part", "FOREWORD")),
			new Line("/registers/imports/.*", (rule) -> Map.of("register", "plans", "id", table())),
			new Line("/registers/plans/.*",
					(rule) -> Map.of("id", plan(), "activity", activity(plan()), "proposal",
							proposal("plans", plan()))),
			new Line("/plan/.*",
					(rule) -> Map.of("id", plan(), "activity", activity(plan()), "proposal",
							proposal("plans", plan()))),
			new Line("/registers/catalogue/areas/.*", (rule) -> Map.of("code", "NIP")),
			new Line("/registers/catalogue/guidance/.*", (rule) -> Map.of("code", "BAT_BEP")),
			new Line("/registers/catalogue/pops/.*", (rule) -> Map.of("code", "DDT")),
			new Line("/registers/catalogue/agreements/.*", (rule) -> Map.of("code", "BASEL")),
			new Line("/registers/catalogue/.*", (rule) -> Map.of("kind", "areas", "code", "NIP")),
			new Line("/registers/parties/.*/accession", (rule) -> Map.of("code", "HTI")),
			new Line("/registers/parties/.*", (rule) -> Map.of("code", "SEN", "fact", "region")),
			new Line("/registers/centres/.*",
					(rule) -> Map.of("code", "SCRC-KW", "id", proposal("centres", "SCRC-KW"))),
			// The centre's pages
			new Line("/deliveries/.*", (rule) -> Map.of("id", assignment("ACCEPTED"))),
			new Line("/assignments/activity-reports/.*", (rule) -> Map.of("period", years())),
			new Line("/(reports/activity|progress/activity-reports)/.*",
					(rule) -> Map.of("centre", "SCRC-SN", "period", reported(rule))),
			new Line("/assignments/profile/.*", (rule) -> Map.of("id", proposal("centres", "SCRC-SN"))),
			new Line("/assignments/templates/.*", (rule) -> Map.of("template", template())),
			new Line("/assignments/answers/.*", (rule) -> Map.of("id", answers())),
			new Line("/assignments/.*/(plan|progress|report)", (rule) -> Map.of("id", assignment("ACCEPTED"))),
			new Line("/assignments/.*", (rule) -> Map.of("id", assignment("OFFERED"))),
			// What lies beside a request
			new Line("/conversations/.*", (rule) -> Map.of("reference", atTheCentre())),
			// The administrator's pages
			new Line("/accounts/.*/lead.*", (rule) -> Map.of("id", officer(), "membership", membership(officer()))),
			new Line("/accounts/.*/memberships/.*/removal",
					(rule) -> (rule.method() == HttpMethod.GET)
							? Map.of("id", officer(), "membership", membership(officer()))
							: Map.of("id", ghana(), "membership", membership(ghana()))),
			new Line("/(demonstration/)?mails/.*", (rule) -> Map.of("id", mail())),
			new Line("/accounts/.*", (rule) -> Map.of("id", ghana(), "membership", membership(ghana()))));

	Records(ApplicationContext portal) {
		this.jdbc = portal.getBean(JdbcClient.class);
		this.accounts = portal.getBean(Accounts.class);
		this.links = portal.getBean(OneTimeLinks.class);
		this.calendars = portal.getBean(CalendarFeeds.class);
	}

	/** A request of Senegal's of which a summary is published. */
	private String published() {
		return this.jdbc.sql("select reference from summary_listed where party_code = 'SEN' order by reference limit 1")
			.query(String.class)
			.single();
	}

	/** A view that all officers see. */
	private String view() {
		return this.jdbc.sql("""
				insert into queue_view (id, owner_id, owner_name, name, folded, query, shared)
				values (gen_random_uuid(), ?, 'Helena Okafor', 'Walked', 'walked', '', true)
				on conflict (owner_id, folded) do update set shared = true returning id""")
			.param(UUID.fromString(officer()))
			.query(String.class)
			.single();
	}

	/** A template of Senegal's centre. */
	private String template() {
		return this.jdbc.sql("""
				insert into work_template (id, centre_code, kind, name, folded, content, changed_at, changed_by,
					changed_by_name)
				values (gen_random_uuid(), 'SCRC-SN', 'PROGRESS', 'Walked', 'walked', '{"words": "On time"}', now(),
					gen_random_uuid(), 'Walker')
				on conflict (centre_code, kind, folded) do update set name = 'Walked' returning id""")
			.query(String.class)
			.single();
	}

	/** A draft of a report. */
	private String edition() {
		return this.jdbc.sql("""
				insert into progress_edition (id, period_from, period_to, known, number, occasion)
				select gen_random_uuid(), d.today - 400, d.today - 30, d.today, 999, 'Walked'
				from (select cast(? as date) as today) d returning id""")
			.param(Today.atTheSecretariat())
			.query(String.class)
			.single();
	}

	/** The values of the address's variables, in order. */
	Object[] variables(AccessRule rule) {
		if (!rule.pattern().contains("{")) {
			return new Object[0];
		}
		Map<String, String> values = this.lines.stream()
			.filter((line) -> rule.pattern().matches(line.pattern()))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Records has no line for " + rule.pattern()))
			.values()
			.apply(rule);
		return VARIABLE.matcher(rule.pattern()).results().map((variable) -> values.get(variable.group(1))).toArray();
	}

	/** What the address's page names besides, which is a 404 when it is missing. */
	Map<String, String> parameters(AccessRule rule) {
		if (rule.pattern().endsWith("/cancellation")) {
			return Map.of("assignment", assignment("ACCEPTED"));
		}
		if (rule.pattern().endsWith("/unserved") && rule.method() == HttpMethod.GET) {
			return Map.of("area", openArea(withAnOpenArea()));
		}
		if (rule.pattern().startsWith("/settings/") && rule.method() == HttpMethod.POST) {
			return Map.of("seen", changesOf(rule.pattern().substring("/settings/".length())));
		}
		return Map.of();
	}

	/** How often a section of the settings has been changed, by whatever test. */
	private String changesOf(String section) {
		return first("""
				select cast(coalesce(max(number), 0) as text) from register_change
				where register = 'settings' and entry = upper(?)""", section);
	}

	private String requestOf(String assignment) {
		return first("""
				select r.reference from assistance_request r join assignment a on a.request_id = r.id
				where a.id::text = ?""", assignment);
	}

	private String openArea(String reference) {
		return first("""
				select a.area_code from request_area a join assistance_request r on r.id = a.request_id
				where a.status = 'OPEN' and r.reference = ?""", reference);
	}

	private String withAnOpenArea() {
		return first("""
				select r.reference from assistance_request r join request_area a on a.request_id = r.id
				where r.status = ? and a.status = 'OPEN'""", "ROUTING");
	}

	private String request(String status) {
		return first("select reference from assistance_request where party_code = 'SEN' and status = ?", status);
	}

	/** A request of Senegal's in which its own centre takes part, and Algeria's not. */
	private String atTheCentre() {
		return first("""
				select r.reference from assistance_request r join assignment a on a.request_id = r.id
				where r.party_code = 'SEN' and a.centre_code = ? and a.status in ('OFFERED', 'ACCEPTED', 'REPORTED')
					and not exists (
						select 1 from assignment o where o.request_id = r.id and o.centre_code = 'SCRC-DZ')""",
				"SCRC-SN");
	}

	/** The earliest, which is the demonstration's own, whatever other tests have made. */
	private String assignment(String status) {
		return first("""
				select (array_agg(a.id::text order by r.reference, a.id))[1]
				from assignment a join assistance_request r on r.id = a.request_id
				where a.centre_code = 'SCRC-SN' and r.party_code = 'SEN' and a.status = ? having count(*) > 0""",
				status);
	}

	/** A file of a request on which Senegal's centre works. */
	private String document() {
		UUID folder = UUID.randomUUID();
		UUID document = UUID.randomUUID();
		this.jdbc.sql("insert into document_folder (id) values (?)").param(folder).update();
		this.jdbc
			.sql("""
					insert into document (id, folder_id, holder_kind, holder_id, name, media_type, size, digest, at, person_id,
						person_name, actor, scan, kept_at)
					select ?, ?, 'REQUEST', request_id, 'walk.pdf', 'application/pdf', 3, repeat('0', 64), now(), ?, '',
						'SECRETARIAT', 'NO_SCANNER', now()
					from (select id as request_id from assistance_request where reference = ?)""")
			.params(document, folder, UUID.randomUUID(), atTheCentre())
			.update();
		this.jdbc.sql("insert into document_chunk (document_id, number, content) values (?, 0, 'PDF')")
			.param(document)
			.update();
		return document.toString();
	}

	private String plan() {
		return first("select id::text from plan where party_code = ?", "SEN");
	}

	private String activity(String plan) {
		return first("select id::text from plan_activity where plan_id::text = ?", plan);
	}

	private String batch() {
		String id = UUID.randomUUID().toString();
		this.jdbc.sql("""
				insert into batch (id, act, made_at, made_by, made_by_name, membership_id, words, asked)
				values (cast(? as uuid), 'TAKE', now(), gen_random_uuid(), 'Walk', gen_random_uuid(), '', 1)""")
			.param(id)
			.update();
		return id;
	}

	private String answers() {
		String id = UUID.randomUUID().toString();
		this.jdbc.sql("""
				insert into given_answers (id, centre_code, answer, made_at, made_by, made_by_name)
				values (cast(? as uuid), 'SCRC-SN', 'ACCEPT', now(), gen_random_uuid(), 'Walk')""").param(id).update();
		return id;
	}

	private String table() {
		this.jdbc.sql("""
				insert into brought_table (id, register, at, by_person_id, by_name, file_name, content)
				select '00000000-0000-4000-8000-00000000a12a', 'plans', now(), gen_random_uuid(), 'Walk', 'walk.csv',
					convert_to(E'party,plan,code,title\\nSEN,2007,A1,Title\\n', 'UTF8')
				on conflict do nothing""").update();
		return "00000000-0000-4000-8000-00000000a12a";
	}

	private static String years() {
		return ReportPeriod.of(Today.atTheSecretariat()).before().name();
	}

	/** A report of Senegal's centre, in the state that the address asks for. */
	private String reported(AccessRule rule) {
		String status = rule.pattern().endsWith("/publication") ? "ACKNOWLEDGED" : "SENT";
		int year = ReportPeriod.of(Today.atTheSecretariat()).before().firstYear();
		String content = """
				{"figures": {}, "chapters": {}, "counted": {}, "countedOn": "2026-01-01"}""";
		this.jdbc.sql("""
				insert into activity_report (centre_code, first_year, status, changes, draft)
				values ('SCRC-SN', ?, ?, 1, cast(? as jsonb))
				on conflict (centre_code, first_year) do update set status = excluded.status""")
			.params(year, status, content)
			.update();
		this.jdbc.sql("""
				insert into activity_report_act
				select 'SCRC-SN', ?, 1, 'SENT', now(), gen_random_uuid(), 'Walk', '', cast(? as jsonb), null
				on conflict do nothing""").params(year, content).update();
		this.jdbc.sql("""
				insert into activity_report_act
				select 'SCRC-SN', ?, 2, 'PUBLISHED', now(), gen_random_uuid(), 'Walk', '', null, 'PDF'
				on conflict do nothing""").param(year).update();
		return years();
	}

	private String proposal(String register, String entry) {
		this.jdbc
			.sql("""
					insert into register_proposal (id, register, entry, part, at, by_person_id, by_name, body, body_code, why)
					select gen_random_uuid(), :register, :entry, '', now(), gen_random_uuid(), 'Walk', 'PARTY', 'SEN', 'Walk'
					where not exists (select from register_proposal where register = :register and entry = :entry)""")
			.param("register", register)
			.param("entry", entry)
			.update();
		return first("select id::text from register_proposal where entry = ?", entry);
	}

	private String stop() {
		this.jdbc.sql(
				"insert into mail_stop values (cast(? as uuid), 'stop-of-the-walk') on conflict (person_id) do nothing")
			.param(ghana())
			.update();
		return first("select secret from mail_stop where person_id::text = ?", ghana());
	}

	private String secret() {
		return this.links.make(new PersonId(UUID.fromString(ghana())), Purpose.RESET);
	}

	private String calendar() {
		return this.calendars.make(new PersonId(java.util.UUID.fromString(ghana())));
	}

	private String ghana() {
		return this.accounts.find("focal.point@ghana.example").orElseThrow().toString();
	}

	private String officer() {
		return this.accounts.find("officer@secretariat.example").orElseThrow().toString();
	}

	private String membership(String person) {
		return first("select id::text from membership where person_id::text = ?", person);
	}

	private String mailThatWaits() {
		return this.jdbc
			.sql("""
					insert into received_mail (id, identity, received_at, from_address, from_name, subject, words, state, why)
					values (gen_random_uuid(), 'walked', now(), 'a@b.example', 'A', 'S', 'W', 'WAITING', 'NO_REQUEST')
					on conflict (identity) do update set state = 'WAITING', done_at = null returning id""")
			.query(String.class)
			.single();
	}

	private String mail() {
		String id = java.util.UUID.randomUUID().toString();
		this.jdbc.sql("""
				insert into mail (id, person_id, topic, to_name, to_address, language, message_id, subject, plain, html,
					state, created_at, waiting_since)
				values (cast(:id as uuid), cast(:person as uuid), 'SUBMIT', 'Kwame', 'kwame@example', 'en',
					'<' || :id || '@localhost>', 'Subject', 'Text', 'Text', 'KEPT', now(), now())""")
			.param("id", id)
			.param("person", ghana())
			.update();
		return id;
	}

	private String first(String sql, String parameter) {
		return this.jdbc.sql(sql + " order by 1 limit 1")
			.param(parameter)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new AssertionError("The demonstration has nothing for: " + sql + " " + parameter));
	}

	private record Line(String pattern, Function<AccessRule, Map<String, String>> values) {
	}

}
