package org.article12.core.search;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.PortalTest;
import org.article12.SignedIn;
import org.article12.requests.RequestReference;
import org.article12.triage.Filed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The same questions find the same things in every list that has a search box. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListSearchTests {

	private static final String ADMINISTRATOR = "admin@secretariat.example";

	private static final List<Arguments> CASES = Stream.of(
			cases("Inventaire de la métallurgie à Sycomoreville", "metallurgie sycomoreville", "MÉTALLURGIE",
					"métallurgies", Normalizer.normalize("métallurgie", Normalizer.Form.NFD), "sycomore"),
			cases("Open burning at Hickory Creek", "\"open burning\" hickory", "“burning at hickory”", "burn hickory"),
			cases("Laboratories of Ironbark", "laboratory ironbark", "LABORATORY of ironbark"),
			cases("Côte d’Ebony l'usine", "cote d'ebony", "Cote d`Ebony", "côte dʼebony", "usines ebony"),
			cases("清单编制 乌木林", "清单", "乌木", "乌木林 编制"), cases("مختبرات الأبنوس", "مختبر", "المختبرات", "ابنوس", "الأبنوس"),
			cases("Учёт отходов Эбеновый", "учет", "отходы", "УЧЁТА эбеновый"),
			cases("Łódź Straße Rosewoodia", "lodz rosewoodia", "strasse", "STRASSE łódź"),
			cases("UN mahoganytown", "un mahoganytown", "UN Mahoganytown"),
			cases("PCB-153 teaktown", "pcb\u2011153", "PCB 153 teaktown", "pcb-١٥٣"),
			cases("Lot b798f5ae-7e5a-4dea-afd1-255e988063d0, 12e3kg wengetown", "b798f5ae-7e5a-4dea-afd1-255e988063d0",
					"7e5a wengetown", "4dea-afd1-255e988063d0", "12E3kg", "12e3 wengetown"))
		.flatMap(List::stream)
		.toList();

	private final MockMvcTester mvc;

	private final JdbcClient jdbc;

	private final Filed filed;

	@Autowired
	ListSearchTests(MockMvcTester mvc, JdbcClient jdbc, ApplicationContext portal) {
		this.mvc = mvc;
		this.jdbc = jdbc;
		this.filed = new Filed(portal);
	}

	private static List<Arguments> cases(String text, String... questions) {
		return Stream.of(questions).map((typed) -> Arguments.of(text, typed)).toList();
	}

	static List<Arguments> cases() {
		return CASES;
	}

	@BeforeAll
	void write() {
		texts().forEach((text) -> {
			UUID person = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
			this.jdbc.sql("insert into person (id, email, name, created_at) values (?, ?, ?, now())")
				.params(person, "list-search-" + person + "@trees.example", text)
				.update();
			this.jdbc
				.sql("""
						insert into mail (id, person_id, topic, to_name, to_address, language, message_id, subject, plain, html,
							state, created_at, waiting_since)
						values (?, ?, 'SUBMIT', 'Somebody', 'somebody@trees.example', 'en', ?, ?, 'x', 'x', 'KEPT', now(), now())""")
				.params(UUID.randomUUID(), person, "<" + person + "@trees.example>", text)
				.update();
			this.jdbc.sql("""
					insert into plan_activity (id, plan_id, party_code, code, title)
					select ?, p.id, 'SEN', ?, ? from plan p where p.party_code = 'SEN' order by p.id limit 1""")
				.params(person, "SEARCHED-" + person.toString().substring(0, 8), text)
				.update();
		});
	}

	@AfterAll
	void tidy() {
		this.jdbc.sql("delete from plan_activity where code like 'SEARCHED-%'").update();
		this.jdbc.sql("delete from person where email like 'list-search-%'").update();
	}

	private static List<String> texts() {
		return CASES.stream().map((each) -> (String) each.get()[0]).distinct().toList();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void accountsMailsAndActivitiesAreFound(String text, String typed) {
		String shown = text.replace("'", "&#39;");
		assertThat(page(ADMINISTRATOR, "/accounts?q=" + encoded(typed))).contains(shown);
		assertThat(page(ADMINISTRATOR, "/mails?q=" + encoded(typed))).satisfies((page) -> {
			if (!typed.equals("sycomore")) {
				assertThat(page).contains(shown);
			}
		});
		RequestReference draft = draft();
		assertThat(page(Filed.SENEGAL, "/requests/%s/edit/activities?q=%s".formatted(draft, encoded(typed))))
			.contains(shown);
	}

	@Test
	void partsOfWordsComeLast() {
		UUID whole = UUID.randomUUID();
		UUID part = UUID.randomUUID();
		this.jdbc
			.sql("insert into person (id, email, name, created_at) values (?, ?, 'Zeno Alder', now()), "
					+ "(?, ?, 'Anna Zalderman', now())")
			.params(whole, "list-search-" + whole + "@trees.example", part, "list-search-" + part + "@trees.example")
			.update();
		String page = page(ADMINISTRATOR, "/accounts?q=alder");
		assertThat(page.indexOf("Zeno Alder")).isPositive().isLessThan(page.indexOf("Anna Zalderman"));
		assertThat(page(ADMINISTRATOR, "/accounts?q=al")).doesNotContain("Zalderman", "Zeno Alder");
	}

	@Test
	void accountsAreFoundByTheirBodiesAndAddresses() {
		for (String typed : List.of("Sénégal", "السنغال", "塞内加尔", "SEN", "focal.point@senegal.example",
				"point@seneg")) {
			assertThat(page(ADMINISTRATOR, "/accounts?q=" + encoded(typed))).as(typed)
				.contains("focal.point@senegal.example");
		}
		assertThat(page(ADMINISTRATOR, "/accounts?q=SCRC-DZ")).contains("officer@scrc-dz.example")
			.doesNotContain("officer@scrc-sn.example");
		assertThat(page(ADMINISTRATOR, "/accounts?q=secretariat%20officer")).contains(Filed.OFFICER);
	}

	@ParameterizedTest
	@MethodSource("parties")
	void eligibilityIsFoundInEveryLanguage(String typed, String name) {
		assertThat(page(null, "/eligibility?q=" + encoded(typed))).as(typed).contains(name);
	}

	static Stream<Arguments> parties() {
		String ivory = "Côte d&#39;Ivoire";
		return Stream.of(Arguments.of("cote d'ivoire", ivory), Arguments.of("Cote d’Ivoire", ivory),
				Arguments.of("CÔTE Dʼ IVOIRE", ivory), Arguments.of("cote divoire", ivory), Arguments.of("CIV", ivory),
				Arguments.of("科特迪瓦", ivory), Arguments.of("Кот-д'Ивуар", ivory), Arguments.of("كوت ديفوار", ivory),
				Arguments.of("Senegal", "Senegal"), Arguments.of("Sénégal", "Senegal"),
				Arguments.of(Normalizer.normalize("Sénégal", Normalizer.Form.NFD), "Senegal"),
				Arguments.of("seneg", "Senegal"), Arguments.of("السنغال", "Senegal"),
				Arguments.of("usa", "United States"));
	}

	@Test
	void whateverIsTypedIsAnswered() {
		RequestReference draft = draft();
		for (String typed : List.of("'", "\\", ":*&|!()", "%", "_", "\u0000", "\uffff", "\u200b", "🌲", "\"",
				"x".repeat(2000))) {
			for (String address : List.of("/accounts?q=", "/mails?q=", "/requests?q=",
					"/requests/" + draft + "/edit/activities?q=")) {
				String email = address.startsWith("/requests") ? Filed.SENEGAL : ADMINISTRATOR;
				page(email, address + encoded(typed));
			}
			page(null, "/eligibility?q=" + encoded(typed));
		}
	}

	private RequestReference draft() {
		return this.jdbc
			.sql("select reference from assistance_request where party_code = 'SEN' and status = 'DRAFT' limit 1")
			.query(String.class)
			.optional()
			.map(RequestReference::new)
			.orElseGet(() -> this.filed.draft("Trees"));
	}

	private String page(@Nullable String email, String address) {
		var get = this.mvc.get().uri(URI.create(address));
		MvcTestResult answer = ((email != null) ? get.with(SignedIn.as(email)) : get).exchange();
		assertThat(answer).as(address).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String encoded(String typed) {
		return URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
