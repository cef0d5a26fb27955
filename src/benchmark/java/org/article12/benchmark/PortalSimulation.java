package org.article12.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.CheckBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.tryMax;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/**
 * Readers who go through the queue, search it and open requests, each page looked at for
 * a moment, or writers who submit what they filled in, without a pause between two pages,
 * on a database filled with volume data.
 */
public class PortalSimulation extends Simulation {

	private static final String ADDRESS = System.getProperty("benchmark.url", "http://localhost:8080");

	private static final int READERS = Integer.getInteger("benchmark.readers", 8);

	private static final int WRITERS = Integer.getInteger("benchmark.writers", 0);

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warm-up", 60));

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 60));

	/** How long a reader looks at a page. */
	private static final Duration PAUSE = Duration.ofMillis(Integer.getInteger("benchmark.pause", 1000));

	private static final String SIGN_IN = "sign in";

	private static final String QUEUE = "queue";

	private static final String SEARCH = "search";

	private static final String REQUEST = "request";

	private static final String SUBMIT = "submit";

	private static final List<String> WORDS = List.of("zelkova", "laboratory", "inventory", "dieldrin", "aldrin",
			"marugo", "transformer", "inspecteurs", "capacitación", "2025-00", "Senegal", "customs bakanda", "DDT",
			"PCB inventory", "реестр", "nothing-like-it", "training yalinda", "burning", "karsova laboratory", "HCB");

	private static final List<String> STATUSES = List.of("", "", "", "ALL", "SUBMITTED", "ROUTING", "CLOSED",
			"IN_DELIVERY");

	private static final List<String> SORTS = List.of("", "due", "reference", "party", "status", "updated");

	private static final List<String> FILTERS = List.of("", "", "region=AFRICA", "region=ASIA_PACIFIC",
			"region=CENTRAL_EASTERN_EUROPE", "party=SEN", "party=KEN", "area=BAT_BEP", "area=NIP",
			"area=WASTE_DISPOSAL", "turn=SECRETARIAT", "turn=PARTY", "turn=SCRC-SN", "turn=CENTRE", "overdue=true",
			"officer=me", "officer=none", "region=AFRICA&area=NIP", "turn=PARTY&overdue=true");

	/** Signing in is slow on purpose, so that many come one after the other. */
	private static final Duration LONGEST_ARRIVAL = Duration.ofSeconds(90);

	private final HttpProtocolBuilder protocol = http.baseUrl(ADDRESS)
		.acceptHeader("text/html")
		.acceptEncodingHeader("gzip")
		.disableFollowRedirect()
		.disableCaching();

	public PortalSimulation() {
		ScenarioBuilder readers = scenario("readers").exec(signIn(() -> "officer@secretariat.example"))
			.exec(reading(WARM_UP, "warm-up: "), reading(TIME, ""));
		Iterator<String> focalPoints = Stream.generate(() -> List.of("senegal", "ghana", "uruguay", "senegal"))
			.flatMap(List::stream)
			.map((country) -> "focal.point@" + country + ".example")
			.iterator();
		ScenarioBuilder writers = scenario("writers").exec(signIn(focalPoints::next))
			.exec(writing(WARM_UP, "warm-up: "), writing(TIME, ""));
		List<PopulationBuilder> people = new ArrayList<>();
		List<Assertion> bounds = new ArrayList<>(List.of(global().failedRequests().count().is(0L)));
		if (READERS > 0) {
			people.add(readers.injectOpen(rampUsers(READERS).during(arrival(READERS))));
			Stream.of(QUEUE, SEARCH, REQUEST)
				.map((page) -> details(page).responseTime().percentile(95).lt(150))
				.forEach(bounds::add);
		}
		if (WRITERS > 0) {
			people.add(writers.injectOpen(rampUsers(WRITERS).during(arrival(WRITERS))));
			bounds.add(details(SUBMIT).responseTime().percentile(95).lt(300));
		}
		setUp(people).protocols(this.protocol).assertions(bounds);
	}

	private static Duration arrival(int people) {
		Duration two = Duration.ofSeconds(2L * people);
		return (two.compareTo(LONGEST_ARRIVAL) < 0) ? two : LONGEST_ARRIVAL;
	}

	private static ChainBuilder signIn(Supplier<String> email) {
		return exec((session) -> session.set("email", email.get()).set("reference", "SEN-2025-0001"))
			.exec(tryMax(10).on(pause(1).exec(http(SIGN_IN + ": page").get("/sign-in").check(token()))
				.exec(http(SIGN_IN).post("/sign-in")
					.formParam("_csrf", "#{csrf}")
					.formParam("email", "#{email}")
					.formParam("password", "article-12-demo")
					.check(status().is(302), header("Location").transform((to) -> to.contains("/sign-in")).is(false)))))
			.exitHereIfFailed();
	}

	private static ChainBuilder reading(Duration time, String when) {
		return exec((session) -> session.set("until", System.nanoTime() + time.toNanos()))
			.asLongAs((session) -> System.nanoTime() < session.getLong("until"))
			.on(randomSwitch().on(percent(50).then(queue(when)), percent(20).then(search(when)),
					percent(30).then(exec(http(when + REQUEST).get("/triage/#{reference}").check(status().is(200))))),
					pause(PAUSE));
	}

	private static ChainBuilder queue(String when) {
		return exec((session) -> session.set("query", query("")))
			.exec(http(when + QUEUE).get("/triage?#{query}").check(status().is(200)).check(anyReference()));
	}

	private static ChainBuilder search(String when) {
		return exec((session) -> session.set("query", query(oneOf(WORDS))))
			.exec(http(when + SEARCH).get("/triage?#{query}").check(status().is(200)).check(anyReference()));
	}

	private static String query(String words) {
		ThreadLocalRandom random = ThreadLocalRandom.current();
		List<String> sizes = List.of("", "", "50", "100", "200");
		int page = (random.nextInt(4) == 0) ? 1 + random.nextInt(60) : 1;
		return String.join("&",
				Stream
					.of("q=" + words.replace(" ", "%20"), "status=" + oneOf(STATUSES), "sort=" + oneOf(SORTS),
							"size=" + oneOf(sizes), "page=" + page, oneOf(FILTERS))
					.filter((part) -> !part.isEmpty())
					.toList());
	}

	private static ChainBuilder writing(Duration time, String when) {
		return exec((session) -> session.set("until", System.nanoTime() + time.toNanos()))
			.asLongAs((session) -> System.nanoTime() < session.getLong("until"))
			.on(exec(http(when + "draft: start page").get("/requests/new")
				.check(token(), press("/requests"), seen("/requests")))
				.exec(http(when + "draft: start").post("/requests")
					.formParam("_csrf", "#{csrf}")
					.formParam("press", "#{press}")
					.formParam("seen", "#{seen}")
					.check(status().is(302),
							header("Location").transform((to) -> to.replaceAll(".*/requests/([^/]+)/.*", "$1"))
								.saveAs("draft")))
				.exec(section(when, "activities", Map.of("other", "Strengthen the national laboratory network")))
				.exec(section(when, "areas", Map.of("chosen", "BAT_BEP")))
				.exec(section(when, "need", Map.of("title", "Benchmark of submissions", "help",
						"Training of inspectors who sample and screen transformer oil, and keep the register of holders. "
							.repeat(5),
						"kind", "CAPACITY_BUILDING")))
				.exec(section(when, "contact",
						Map.of("name", "A focal point", "email", "focal.point@benchmark.example")))
				.exec(http(when + "check answers").get("/requests/#{draft}/check")
					.check(token(), css("input[name=stamp]", "value").saveAs("stamp"), press("submission"),
							seen("submission")))
				.exec(http(when + SUBMIT).post("/requests/#{draft}/submission")
					.formParam("_csrf", "#{csrf}")
					.formParam("stamp", "#{stamp}")
					.formParam("press", "#{press}")
					.formParam("seen", "#{seen}")
					.formParam("capacity", "NATIONAL_FOCAL_POINT")
					.check(status().is(302))));
	}

	private static ChainBuilder section(String when, String name, Map<String, String> fields) {
		String address = "/requests/#{draft}/edit/" + name;
		return exec(http(when + "draft: open section").get(address)
			.check(token(), css("input[name=stamp]", "value").saveAs("stamp")))
			.exec(http(when + "draft: save section").post(address)
				.formParam("_csrf", "#{csrf}")
				.formParam("stamp", "#{stamp}")
				.formParamMap(Map.copyOf(fields))
				.check(status().is(302)));
	}

	private static CheckBuilder token() {
		return css("input[name=_csrf]", "value").saveAs("csrf");
	}

	private static CheckBuilder press(String form) {
		return hidden(form, "press");
	}

	private static CheckBuilder seen(String form) {
		return hidden(form, "seen");
	}

	private static CheckBuilder hidden(String form, String field) {
		return css("form[action$='%s'] input[name=%s]".formatted(form, field), "value").saveAs(field);
	}

	private static CheckBuilder anyReference() {
		return regex("href=\"/triage/([A-Z]{3}-[0-9]{4}-[0-9]+)\"").findRandom().optional().saveAs("reference");
	}

	private static <T> T oneOf(List<T> choices) {
		return choices.get(ThreadLocalRandom.current().nextInt(choices.size()));
	}

}
