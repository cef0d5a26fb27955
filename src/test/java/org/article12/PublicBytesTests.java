package org.article12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.article12.core.security.AccessPolicy;
import org.article12.core.security.AccessRule;
import org.article12.core.security.AccessRule.Audience;
import org.article12.requests.Answers;
import org.article12.requests.PartyVerbs;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that the portal says to whoever is not signed in, held against everything
 * that people wrote and nobody published: the texts are read from the tables, and the
 * addresses from the policy, so that a new table or a new page is held against the others
 * without a word here.
 */
@PortalTest
class PublicBytesTests {

	/**
	 * Whose tables hold what everybody may read; all others are held to be for the few.
	 */
	private static final Set<String> PUBLIC = Set.of("parties", "centres", "catalogue", "plans", "routing", "settings");

	/** A text and no code: small letters, and more than one word or an address. */
	private static final Pattern TEXT = Pattern.compile("(?s)(?=.*\\p{Ll})(?=.*[\\s@]).{12,}");

	/** Leads to what is published, a report's editions and their files included. */
	private static final Pattern LINK = Pattern
		.compile("href=\"(/(?:progress|reports/progress[^\"#]*&edition=)[^\"#]*)");

	private static final int MOST_PAGES = 300;

	private static final JsonMapper JSON = new JsonMapper();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccessPolicy policy;

	private final Story story;

	@Autowired
	PublicBytesTests(ApplicationContext portal) {
		this.story = new Story(portal);
	}

	@Autowired
	private PartyVerbs verbs;

	@Test
	void nothingThatWasNotPublishedIsInAnyPublicByte() {
		RequestReference hidden = told("A title that stays within", "no");
		RequestReference shown = told("A title for everybody", "yes");
		this.verbs.withdrawSummary(this.story.focalPoint(), told("A title that was called back", "yes"), 1);
		this.verbs.publishSummary(this.story.focalPoint(), shown, 1, "Words that the Party wrote for everybody");
		Map<String, String> pages = pages();
		Set<String> unpublished = unpublished();
		assertThat(unpublished).hasSizeGreaterThan(500)
			.contains("A title that stays within", "A title that was called back", "Advice that nobody else reads",
					"Canary Contact, Ministry of Birds")
			.doesNotContain("A title for everybody");
		assertThat(pages.get("/progress/requests/" + shown)).contains("A title for everybody",
				"Words that the Party wrote for everybody");
		assertThat(pages.get("/progress/requests/" + hidden)).contains(Said.the("core.error.NOT_FOUND.title"));
		Set<String> findings = new TreeSet<>();
		pages.forEach((address, body) -> unpublished.stream()
			.filter(body::contains)
			.forEach((text) -> findings.add(address + " says: " + text)));
		assertThat(findings).isEmpty();
	}

	/** A request with something in every field. */
	private RequestReference told(String title, String publish) {
		RequestReference draft = this.story.draft(title, "NIP");
		this.story.save(this.story.focalPoint(), draft, new Answers.Need(title, "Advice that nobody else reads",
				"Results that nobody else reads", "Canary keepers of the north", List.of(), "", List.of("fr")));
		this.story.save(this.story.focalPoint(), draft,
				new Answers.Timing("", "", "", "", "", "Urgent for canaries alone", List.of()));
		this.story.save(this.story.focalPoint(), draft, new Answers.Policy("Canary guidance considered", List.of(),
				"Canary synergies in words", "Canary help received before", publish));
		this.story.save(this.story.focalPoint(), draft, new Answers.Contact("Canary Contact, Ministry of Birds",
				"Canary office, third floor", "canary.contact@birds.example", "+221 33 000 00 00"));
		return this.story.submit(this.story.focalPoint(), draft);
	}

	/** Every public address with what it answers to whoever is not signed in. */
	private Map<String, String> pages() {
		Map<String, String> pages = new LinkedHashMap<>();
		Deque<String> addresses = new ArrayDeque<>(addresses());
		while (!addresses.isEmpty()) {
			String address = addresses.poll();
			if (!pages.containsKey(address)) {
				assertThat(pages).as("pages, of which there is no end").hasSizeLessThan(MOST_PAGES);
				String body = body(address);
				pages.put(address, body);
				LINK.matcher(body).results().forEach((link) -> addresses.add(link.group(1)));
			}
		}
		return pages;
	}

	// What markup, XML and JSON write otherwise is read as it is meant.
	private String body(String address) {
		String body = new String(
				this.mvc.get().uri(URI.create(address)).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		return HtmlUtils.htmlUnescape(body).replace("\\n", "\n").replace("\\\"", "\"");
	}

	private Set<String> addresses() {
		Set<String> addresses = new LinkedHashSet<>();
		for (AccessRule rule : this.policy.rules()) {
			// The demonstration's mail is for all who try the portal; no other has these
			// pages.
			if (rule.audience() == Audience.PUBLIC && rule.method() == HttpMethod.GET
					&& !rule.pattern().startsWith("/demonstration/")) {
				values(rule).forEach((value) -> addresses.add(filled(rule.pattern(), value)));
			}
		}
		addresses.add("/find-a-centre?party=SEN&area=NIP");
		addresses.add("/api/v1/routing?party=SEN&area=NIP");
		return addresses;
	}

	/**
	 * The values of a pattern's variables, one after the other with a slash between them.
	 */
	private static String filled(String pattern, String values) {
		for (String value : values.split("/")) {
			pattern = pattern.replaceFirst("\\{\\w+}", value);
		}
		return pattern;
	}

	private List<String> values(AccessRule rule) {
		if (!rule.pattern().contains("{")) {
			return List.of("");
		}
		if (rule.pattern().contains("{reference}")) {
			return this.jdbc.sql("select reference from assistance_request order by started_at desc limit 100")
				.query(String.class)
				.list();
		}
		if (rule.pattern().contains("{code}")) {
			return this.jdbc.sql("select code from centre_listed").query(String.class).list();
		}
		if (rule.pattern().contains("{centre}/{period}")) {
			return this.jdbc.sql("""
					select centre_code || '/' || first_year || '-' || first_year + 1 from activity_report
					union select code || '/2025-2026' from centre_listed""").query(String.class).list();
		}
		// A secret opens what is its owner's; who has none is told nothing.
		assertThat(rule.pattern()).as("of which records an address shows them").containsPattern("\\{(secret|id)}");
		return List.of(UUID.randomUUID().toString());
	}

	/** What people wrote and nobody published. */
	private Set<String> unpublished() {
		Set<String> written = new HashSet<>();
		Set<String> published = new HashSet<>();
		SqlBorderTests.owners()
			.forEach((table, module) -> each(table, PUBLIC.contains(module) ? published::add : written::add));
		this.jdbc.sql("select title, said from summary_listed").query((row) -> {
			published.add(row.getString("title"));
			published.add(row.getString("said"));
		});
		// What the catalogue's things were called is kept with each submission.
		this.jdbc.sql("select titles from request_submission").query((row) -> {
			texts(row.getString("titles"), published::add);
		});
		// What a giver of help agrees to have public.
		this.jdbc.sql("select name, title, conditions, contact from help_offer where open").query((row) -> {
			for (String column : List.of("name", "title", "conditions")) {
				published.add(row.getString(column));
			}
		});
		// What centres reported on two years, as it was sent before it was published.
		this.jdbc.sql("""
				select s.content from activity_report_act s where s.number = (
					select max(before.number) from activity_report_act before join activity_report_act p
					using (centre_code, first_year) where before.led = 'SENT' and p.led = 'PUBLISHED'
					and before.number < p.number and before.centre_code = s.centre_code
					and before.first_year = s.first_year)""").query((row) -> {
			texts(row.getString("content"), published::add);
		});
		// What the Secretariat wrote to reports on progress that it published.
		this.jdbc.sql("""
				select e.occasion, e.withdrawn_why, n.words from progress_edition e
				left join progress_note n on n.edition_id = e.id where e.status <> 'DRAFT'""").query((row) -> {
			for (String column : List.of("occasion", "withdrawn_why", "words")) {
				Stream.ofNullable(row.getString(column)).forEach(published::add);
			}
		});
		published.addAll(ownWords());
		// Who tries the demonstration is told with which accounts.
		this.jdbc.sql("select name, email from person where demonstration").query((row) -> {
			published.add(row.getString("name"));
			published.add(row.getString("email"));
		});
		// What the portal says to all, the administrator wrote for all.
		this.jdbc.sql("select value from setting").query((row) -> {
			texts(row.getString("value"), published::add);
		});
		written.removeIf((text) -> !TEXT.matcher(text).matches() || published.contains(text));
		String everything = String.join("\n", published);
		written.removeIf(everything::contains);
		return written;
	}

	/** What the portal itself says, by its bundles. */
	private static List<String> ownWords() {
		try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
			return bundles.map(PublicBytesTests::text).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isTable(String name) {
		return this.jdbc.sql("select exists (select from pg_class where relname = ? and relkind in ('r', 'p'))")
			.param(name)
			.query(Boolean.class)
			.single();
	}

	private void each(String table, Consumer<String> to) {
		List<String> columns = isTable(table) ? this.jdbc.sql("""
				select column_name from information_schema.columns where table_schema = 'public' and table_name = ?
				and data_type in ('text', 'character varying', 'json', 'jsonb') and is_generated = 'NEVER'""")
			.param(table)
			.query(String.class)
			.list() : List.of();
		for (String column : columns) {
			this.jdbc
				.sql("select distinct cast(%1$s as text) as said from %2$s where %1$s is not null".formatted(column,
						table))
				.query((row) -> {
					texts(row.getString("said"), to);
				});
		}
	}

	/** A text, or all texts in what is kept as JSON. */
	private static void texts(String said, Consumer<String> to) {
		if (said == null || !said.startsWith("{") && !said.startsWith("[")) {
			Stream.ofNullable(said).map(String::strip).forEach(to);
			return;
		}
		try {
			leaves(JSON.readTree(said), to);
		}
		catch (JacksonException ex) {
			to.accept(said.strip());
		}
	}

	private static void leaves(JsonNode node, Consumer<String> to) {
		if (node.isString()) {
			to.accept(node.asString().strip());
		}
		node.forEach((child) -> leaves(child, to));
	}

}
