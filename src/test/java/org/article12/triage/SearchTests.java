package org.article12.triage;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.article12.RequestTest;
import org.article12.SignedIn;
import org.article12.requests.DeclineCode;
import org.article12.requests.RequestReference;
import org.article12.words.Said;
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

/** What is meant is found in the queue, however it is typed. */
@RequestTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTests {

	private static final Pattern ROW = Pattern.compile("class=\"code\" href=\"/triage/([A-Z]{3}-\\d{4}-\\d{4,})[?]");

	private final MockMvcTester mvc;

	private final Filed filed;

	private final JdbcClient jdbc;

	@Autowired
	SearchTests(MockMvcTester mvc, ApplicationContext portal, JdbcClient jdbc) {
		this.mvc = mvc;
		this.filed = new Filed(portal);
		this.jdbc = jdbc;
	}

	/** Each title, the questions that find it, and those that do not. */
	private static final List<Case> CASES = List.of(
			new Case("Déchets de métallurgie à Quokkaville",
					List.of("metallurgie", "métallurgie", nfd("métallurgie"), "MÉTALLURGIE", "METALLURGIES", "dechets",
							"déchet", "quokkaville", "\"déchets de métallurgie\"", "«dechets de metallurgie»",
							"métal­lurgie"),
					List.of("metal", "\"métallurgie de déchets\"")),
			new Case("Open burning near Quollburg",
					List.of("\"open burning\"", "“Open Burning”", "„open burning“", "burn", "burned", "burning open",
							"quollburg\""),
					List.of("\"burning open\"", "ope", "pen")),
			new Case("Laboratory of Wombatton",
					List.of("laboratories", "laboratory", "LABORATORIES", "laboratory of", "laboratorio", "of"),
					List.of("labor atory", "bora")),
			new Case("L’inventaire de l'usine Numbatière",
					List.of("l'inventaire", "l’inventaire", "lʼusine", "inventaires", "usines", "l`usine",
							"numbatiere"),
					List.of("linventaires")),
			new Case("Fungal UN2 Potorooville", List.of("un2", "UN2", "fungal"), List.of("un", "ung", "gal")),
			new Case("UN bilbytown", List.of("UN bilbytown", "un Bilbytown", "bilbytown, UN"), List.of("u bilbytown")),
			new Case("PCB-153 in Kowariville",
					List.of("PCB-153", "pcb 153", "PCB‑153", "153 kowariville", "pcb\u2212153 kowariville",
							"١٥٣ kowariville"),
					List.of("pcb-15 kowarivilles")),
			new Case("持久性有机污染物清单 塔斯马尼亚袋熊", List.of("污染", "清单", "有机", "持久性有机污染物", "污染物清单", "袋熊"),
					List.of("染污", "机有", "污清")),
			new Case("إدارة المُخْتَبَرات والأرصدة القديمة كوكابورا",
					List.of("مختبرات", "مختبر", "المختبرات", "ادارة", "إدارة", "أرصدة", "الارصده", "المختــبرات",
							"للمختبرات"),
					List.of("مختبئ")),
			new Case("مختبر وحيد في كوالا", List.of("مختبرات كوالا", "المختبرات كوالا", "كوالا"), List.of("كول")),
			new Case("Учёт отходов и лаборатории Кускусово",
					List.of("учет", "УЧЁТ", "отходы", "отход", "лаборатория", "лабораторий", "кускусово"),
					List.of("ход")),
			new Case("Straße nach Łódź, Ørsted Æbelø Pademelon",
					List.of("strasse pademelon", "lodz", "orsted", "aebelo", "STRASSE lodz"), List.of("odz")),
			new Case("Ｆｕｌｌｗｉｄｔｈ ＤＤＴ４０ Thylacinton", List.of("fullwidth", "DDT40", "ddt４０ thylacinton"), List.of("wid")),
			new Case("Müllverbrennung in Dunnartstadt",
					List.of("mullverbrennung", "müllverbrennung", nfd("Müllverbrennung")), List.of("brennung")),
			new Case("Gestión de plaguicidas en Antechinoso", List.of("gestion", "plaguicida", "PLAGUICIDAS"),
					List.of("plagui")),
			new Case("मलेरिया नियंत्रण १२३ Bettongpur", List.of("मलेरिया", "नियंत्रण", "123 bettongpur"),
					List.of("मले")),
			new Case("สารมลพิษ Echidnaburi", List.of("มลพิษ", "สารมลพิษ"), List.of("พิษมล")));

	@BeforeAll
	void file() {
		CASES.forEach((each) -> this.filed.letter("GHA", each.title(), 1));
	}

	static Stream<Arguments> questions() {
		return CASES.stream()
			.flatMap((each) -> Stream.concat(
					each.found().stream().map((typed) -> Arguments.of(typed, each.title(), true)),
					each.missed().stream().map((typed) -> Arguments.of(typed, each.title(), false))));
	}

	@ParameterizedTest
	@MethodSource("questions")
	void whatIsMeantIsFound(String typed, String title, boolean found) {
		if (found) {
			assertThat(titles(typed)).as(typed).contains(title);
		}
		else {
			assertThat(titles(typed)).as(typed).doesNotContain(title);
		}
	}

	@ParameterizedTest
	@MethodSource("parties")
	void aPartyIsFoundInEveryLanguage(String typed, String party) {
		RequestReference request = this.filed.letter(party, "Cassowary register", 1);
		assertThat(list(typed + " cassowary")).as(typed).contains(request.value());
	}

	static Stream<Arguments> parties() {
		return Stream.of(Arguments.of("Sénégal", "SEN"), Arguments.of("senegal", "SEN"), Arguments.of("السنغال", "SEN"),
				Arguments.of("塞内加尔", "SEN"), Arguments.of("Сенегал", "SEN"), Arguments.of("SEN", "SEN"),
				Arguments.of("Cote d'Ivoire", "CIV"), Arguments.of("Côte d’Ivoire", "CIV"),
				Arguments.of("cote dʼivoire", "CIV"), Arguments.of("Cote d`Ivoire", "CIV"),
				Arguments.of("Cote d´Ivoire", "CIV"), Arguments.of("Cote d‘Ivoire", "CIV"),
				Arguments.of("Cote dIvoire", "CIV"), Arguments.of("“Côte d′Ivoire”", "CIV"),
				Arguments.of("Ivoire", "CIV"), Arguments.of("科特迪瓦", "CIV"), Arguments.of("كوت ديفوار", "CIV"),
				Arguments.of("Кот-д’Ивуар", "CIV"), Arguments.of("VIET NAM", "VNM"), Arguments.of("Việt Nam", "VNM"));
	}

	@ParameterizedTest
	@MethodSource("spellings")
	void anExactReferenceOpensTheRequest(String spelling) {
		RequestReference ended = this.filed.letter("GHA", "Dingo reference", 1);
		this.filed.screening()
			.decline(this.filed.user(Filed.OFFICER), ended, this.filed.seen(ended), DeclineCode.OUTSIDE_CONVENTION,
					"Twice");
		String[] parts = ended.value().split("-");
		String typed = spelling.replace("GHA", parts[0])
			.replace("gha", parts[0].toLowerCase())
			.replace("YYYY", parts[1])
			.replace("0001", parts[2])
			.replace("NN", parts[2].replaceFirst("^0+", ""));
		assertThat(open("/triage?q=" + encoded(typed))).as(typed)
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/triage/" + ended);
		assertThat(open("/triage.csv?status=ALL&q=" + encoded(typed))).hasStatusOk();
	}

	static Stream<String> spellings() {
		return Stream.concat("‐‑‒–—―−﹘﹣－-".chars().mapToObj((dash) -> "GHA-YYYY-0001".replace('-', (char) dash)),
				Stream.of("gha YYYY NN", "GHA YYYY 0001", "ghaYYYY0001", "GHA/YYYY/NN", "gha.YYYY.NN",
						" GHA - YYYY - NN ", "GHA_YYYY_0001", "“GHA-YYYY-0001”", "GHA-YYYY-0001.",
						"\u200eGHA-YYYY-0001\u200f", "ＧＨＡ－YYYY－0001", "GHA\u00a0YYYY\u00a0NN", "GHA\u00ad-YYYY-0001",
						"#GHA-YYYY-0001", "(GHA-YYYY-NN)"));
	}

	@Test
	void aReferenceIsReadInTheDigitsOfAnyScript() {
		RequestReference one = this.filed.letter("GHA", "Wallaby digits", 1);
		for (int zero : new int[] { 0x660, 0x6f0, 0x966, 0xff10, 0xe50, 0x17e0 }) {
			String typed = one.value()
				.codePoints()
				.map((letter) -> Character.isDigit(letter) ? letter - '0' + zero : letter)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			assertThat(open("/triage?q=" + encoded(typed))).as(typed).hasRedirectedUrl("/triage/" + one);
		}
	}

	@Test
	void aPartOfACodeIsFound() {
		RequestReference one = this.filed.letter("GHA", "Platypus code", 1);
		String number = one.value().substring(4);
		assertThat(list("platypus " + number)).containsExactly(one.value());
		assertThat(list("platypus " + number.replace('-', '\u2011'))).containsExactly(one.value());
		assertThat(list("platypus " + number.substring(2))).containsExactly(one.value());
		assertThat(list("platypus " + one.value().replace('-', '\u2212').toLowerCase())).containsExactly(one.value());
		assertThat(list("platypus L/1")).containsExactly(one.value());
	}

	@Test
	void aReferenceThatNobodyHasFindsNothing() {
		assertThat(list("GHA-1999-0001")).isEmpty();
		assertThat(list("%_")).isEmpty();
		assertThat(list("\u200b\u00ad")).isNotNull();
	}

	@Test
	void theBestMatchComesFirstAndTheOldOrdersStay() {
		RequestReference older = this.filed.letter("GHA", "Bandicoot of the need", 9);
		RequestReference said = this.filed.letter("FJI", "Bandicoot, numbered", 5);
		RequestReference title = this.filed.letter("TGO", "Emu bandicoot", 1);
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), older, this.filed.seen(older), "Which emu?", Set.of());
		assertThat(list("bandicoot emu")).containsExactly(title.value(), older.value());
		assertThat(list("bandicoot emu&sort=age")).containsExactly(older.value(), title.value());
		assertThat(list("bandicoot")).containsExactlyInAnyOrder(older.value(), said.value(), title.value());
		assertThat(list("bandicoot&sort=age")).containsExactly(older.value(), said.value(), title.value());
	}

	@Test
	void whatWasLookedForIsMarkedAndShownWhereItStands() {
		RequestReference asked = this.filed.letter("GHA", "Galah <b>& laboratories", 1);
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), asked, this.filed.seen(asked),
					"Please tell <us> which corella is meant, and why", Set.of());
		assertThat(Desk.body(open("/triage?q=laboratory%20galah")))
			.contains("<mark>Galah</mark> &lt;b&gt;&amp; <mark>laboratories</mark>");
		assertThat(Desk.body(open("/triage?q=corella%20galah"))).contains(Said.the("requests.found.MESSAGE"),
				"Please tell &lt;us&gt; which <mark>corella</mark> is meant");
		assertThat(Desk.body(open("/triage?q=stockpile%20galah"))).contains(Said.the("requests.found.NEED"),
				"obsolete <mark>stockpiles</mark>");
	}

	@Test
	void whateverIsTypedIsAnswered() {
		for (String typed : List.of("'", "\\", "''&|!():*<->", "a & !b", "\ud800", "\uffff", "\u0000", "🦘", "((", "\"",
				"%", ":*", "x".repeat(5000), "؟", "-", "\u202e", "a b c d e f g h i j k l m n o p q", "SEN-99999-1",
				"SEN-2026-9999999999", "null", "1e5", "http://a.b/c?d=e", "<b>x</b>")) {
			assertThat(open("/triage?status=ALL&q=" + encoded(typed))).as(typed).hasStatusOk();
		}
	}

	@Test
	void whatIsWrittenAnewMakesTheSameWords() {
		RequestReference asked = this.filed.submitted("Numbat words");
		this.filed.screening()
			.askForClarification(this.filed.user(Filed.OFFICER), asked, this.filed.seen(asked), "Quokkas?", Set.of());
		this.filed.save(this.filed.user(Filed.SENEGAL), asked, Filed.answers("Numbat edited").need());
		this.filed.draft("Numbat draft");
		this.filed.makeWords();
		String live = words();
		this.jdbc.sql("select fill_words(), fill_queue()").query().listOfRows();
		assertThat(words()).isEqualTo(live);
	}

	private String words() {
		return this.jdbc
			.sql("""
					select md5(string_agg(w.request_id || ' ' || w.words || ' ' || coalesce(q.words::text, '') || coalesce(q.codes, ''),
						'' order by w.request_id))
					from request_words w left join queue_entry using (request_id) left join queue_words_now q using (number)""")
			.query(String.class)
			.single();
	}

	private List<String> titles(String typed) {
		return list(typed + "&size=200").stream()
			.map((reference) -> this.jdbc.sql("select title from assistance_request where reference = ?")
				.param(reference)
				.query(String.class)
				.single())
			.toList();
	}

	private List<String> list(String question) {
		String[] parts = question.split("&(?=s)", 2);
		String query = "/triage?q=" + encoded(parts[0]) + ((parts.length > 1) ? "&" + parts[1] : "");
		MvcTestResult page = open(query);
		assertThat(page).hasStatusOk();
		return ROW.matcher(Desk.body(page)).results().map((row) -> row.group(1)).toList();
	}

	private MvcTestResult open(String address) {
		return this.mvc.get().uri(URI.create(address)).with(SignedIn.as(Filed.OFFICER)).exchange();
	}

	private static String encoded(String typed) {
		return URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static String nfd(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD);
	}

	private record Case(String title, List<String> found, List<String> missed) {
	}

}
