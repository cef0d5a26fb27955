package org.article12.progress;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.article12.AtOnce;
import org.article12.PortalTest;
import org.article12.core.WorkingDays;
import org.article12.core.workshop.Workshop;
import org.article12.core.workshop.WorkshopSettings;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** The report on progress asked of a running portal, by many at once. */
@PortalTest
class ReportOverHttpTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private WorkingDays calendar;

	@Autowired
	private Workshop workshop;

	@Autowired
	private WorkshopSettings settings;

	private final HttpClient client = HttpClient.newHttpClient();

	/**
	 * The workshop has places for few reports at once, and turns others away: had more
	 * than one been computed of these, not all would have been answered.
	 */
	@Test
	void aHundredWhoAskForTheSameAtOnceAreAnsweredAlike() throws Exception {
		String session = signIn();
		String address = report(".csv", 11);
		Set<String> answers = ConcurrentHashMap.newKeySet();
		List<Runnable> people = new ArrayList<>();
		for (int one = 0; one < 100; one++) {
			people.add(() -> {
				HttpResponse<String> answer = get(address, session);
				assertThat(answer.statusCode()).isEqualTo(HttpStatus.OK.value());
				answers.add(answer.body());
			});
		}
		assertThat(AtOnce.run(people)).allMatch(AtOnce.Outcome::done);
		assertThat(answers).hasSize(1);
	}

	@Test
	void whoFindsNoPlaceIsToldWhenToComeBackAndAPageComesByItself() throws Exception {
		String session = signIn();
		CountDownLatch begun = new CountDownLatch(this.settings.perPerson());
		CountDownLatch end = new CountDownLatch(1);
		try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int one = 0; one < this.settings.perPerson(); one++) {
				others.execute(() -> this.workshop.makeFor(Progress.class, () -> {
					begun.countDown();
					return end.await(1, TimeUnit.MINUTES);
				}));
			}
			while (!begun.await(50, TimeUnit.MILLISECONDS) && this.workshop.waiting() == 0) {
				Thread.onSpinWait();
			}
			for (String kind : List.of("", ".csv", ".xlsx", ".pdf")) {
				HttpResponse<String> answer = get(report(kind, 12), session);
				assertThat(answer.statusCode()).as(kind).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
				assertThat(answer.headers().firstValue(HttpHeaders.RETRY_AFTER)).as(kind).contains("60");
				assertThat(answer.body()).as(kind).contains("<h1");
				boolean page = kind.isEmpty();
				assertThat(answer.headers().firstValue("Refresh")).as(kind)
					.isEqualTo(page ? Optional.of("60") : Optional.empty());
				assertThat(answer.headers().firstValue(HttpHeaders.CACHE_CONTROL)).as(kind).contains("no-store");
				String next = Said.the(page ? "core.comes" : "core.error.BUSY.next");
				assertThat(Jsoup.parse(answer.body()).select(page ? "[role=status]" : "main p").eachText()).as(kind)
					.contains(next);
			}
			end.countDown();
		}
		assertThat(get(report("", 12), session).statusCode()).isEqualTo(HttpStatus.OK.value());
	}

	private String report(String kind, int days) {
		LocalDate today = this.calendar.today();
		return "/reports/progress%s?from=%s&to=%s&known=%s".formatted(kind, today.minusYears(1).minusDays(days), today,
				today);
	}

	/** A session of an officer's. */
	private String signIn() throws Exception {
		HttpResponse<String> form = get("/sign-in", "");
		Matcher token = TOKEN.matcher(form.body());
		assertThat(token.find()).isTrue();
		String fields = "_csrf=%s&email=%s&password=article-12-demo".formatted(typed(token.group(1)),
				typed("officer@secretariat.example"));
		HttpResponse<Void> answer = this.client.send(to("/sign-in", cookies(form))
			.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
			.POST(HttpRequest.BodyPublishers.ofString(fields))
			.build(), HttpResponse.BodyHandlers.discarding());
		assertThat(answer.statusCode()).isEqualTo(HttpStatus.FOUND.value());
		return cookies(answer);
	}

	private static String typed(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	/** All cookies that an answer sets, as they are sent back. */
	private static String cookies(HttpResponse<?> answer) {
		return answer.headers()
			.allValues(HttpHeaders.SET_COOKIE)
			.stream()
			.map((cookie) -> cookie.split(";")[0])
			.collect(Collectors.joining("; "));
	}

	private HttpResponse<String> get(String address, String session) {
		try {
			return this.client.send(to(address, session).GET().build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	private HttpRequest.Builder to(String address, String session) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address));
		return session.isEmpty() ? request : request.header(HttpHeaders.COOKIE, session);
	}

}
