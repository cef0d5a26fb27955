package org.article12.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.ProcessTest;
import org.article12.faults.DemonstrationProcess;
import org.article12.words.Said;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Uploads over the wire to a portal that cannot hold the files and itself: twenty of 10
 * MB at once are 200 MB, and the portal lives in 320 MB of heap.
 */
@ProcessTest
class UploadsTests {

	private static final int DRAFTS = 4;

	private static final int FILES = 5;

	private static final int SIZE = 10 * 1024 * 1024;

	private static final String BOUNDARY = "----article12";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private static Path folder;

	private static final DemonstrationProcess PORTAL = DemonstrationProcess.shared();

	private static final CookieManager COOKIES = new CookieManager();

	private static final HttpClient BROWSER = HttpClient.newBuilder()
		.cookieHandler(COOKIES)
		.version(HttpClient.Version.HTTP_1_1)
		.build();

	@BeforeAll
	static void signIn() throws Exception {
		assertThat(form("/sign-in", "/sign-in",
				Map.of("email", "focal.point@senegal.example", "password", "article-12-demo"))
			.statusCode()).isEqualTo(302);
	}

	@AfterAll
	static void stop() {
		BROWSER.close();
	}

	@Test
	void twentyLargeUploadsAndDownloadsAtOnceFitIntoLittleMemory() throws Exception {
		List<String> drafts = new ArrayList<>();
		for (int at = 0; at < DRAFTS; at++) {
			drafts.add(draft());
		}
		List<Callable<Integer>> uploads = new ArrayList<>();
		for (String draft : drafts) {
			String token = token(page(draft + "/documents"));
			for (int at = 0; at < FILES; at++) {
				Path file = file("plan-%d.pdf".formatted(at), at + 1);
				uploads.add(() -> upload(draft, token, file).statusCode());
			}
		}
		assertThat(atOnce(uploads)).containsOnly(302).hasSize(DRAFTS * FILES);
		List<Callable<Integer>> downloads = new ArrayList<>();
		for (String draft : drafts) {
			List<String> stored = find("href=\"(/documents/[^\"]+)\"", page(draft + "/documents"));
			assertThat(stored).hasSize(FILES);
			stored.forEach((address) -> downloads.add(() -> length(address)));
		}
		assertThat(atOnce(downloads)).containsOnly(SIZE).hasSize(DRAFTS * FILES);
		assertThat(page(drafts.getFirst() + "/documents")).contains("plan-4.pdf");
		assertThat(PORTAL.output()).doesNotContain("java.lang.OutOfMemoryError");
	}

	@Test
	void anUploadThatBreaksOffLeavesNothingBehind() throws Exception {
		String draft = draft();
		try (Socket socket = new Socket("localhost", PORTAL.port())) {
			OutputStream out = socket.getOutputStream();
			out.write(
					("POST %s/documents HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nContent-Type: multipart/form-data; "
							+ "boundary=%s\r\nContent-Length: %d\r\n\r\n%s")
						.formatted(draft, cookies(), BOUNDARY, SIZE,
								head(token(page(draft + "/documents")), "broken.pdf"))
						.getBytes(StandardCharsets.UTF_8));
			out.write(Samples.pdf(1_000_000));
			out.flush();
		}
		assertThat(page(draft + "/documents")).doesNotContain("broken.pdf");
		assertThat(upload(draft, token(page(draft + "/documents")), file("whole.pdf", 1)).statusCode()).isEqualTo(302);
		assertThat(page(draft + "/documents")).contains("whole.pdf").doesNotContain("broken.pdf");
	}

	@Test
	void aFormThatIsMuchTooLargeIsRefusedInWords() throws Exception {
		String draft = draft();
		Path file = folder.resolve("huge.pdf");
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(130L * 1024 * 1024);
		}
		HttpResponse<String> refused = upload(draft, token(page(draft + "/documents")), file);
		assertThat(refused.statusCode()).isEqualTo(413);
		assertThat(refused.body()).contains(Said.the("core.error.TOO_LARGE.title"),
				Said.the("core.error.TOO_LARGE.next"));
	}

	@Test
	void nothingIsStoredOfFilesThatNobodyAskedFor() throws Exception {
		String signedIn = "Cookie: " + cookies();
		assertThat(storedWhileSending("POST /inbox", signedIn)).isEmpty();
		assertThat(storedWhileSending("POST /nowhere", signedIn)).isEmpty();
		for (String address : List.of("/requests", "/help", "/nowhere", "/sign-in",
				"/conversations/SEN-2026-0001/messages")) {
			assertThat(storedWhileSending("POST " + address, "X-Nobody: 1")).isEmpty();
			assertThat(storedWhileSending("PUT " + address, "X-Nobody: 1")).isEmpty();
		}
		assertThat(storedInTheEnd("POST " + draft() + "/documents", signedIn)).hasSize(1);
	}

	private static String cookies() {
		return COOKIES.getCookieStore()
			.getCookies()
			.stream()
			.map(HttpCookie::toString)
			.collect(Collectors.joining("; "));
	}

	/** The large files that lie on disk while a form with a file is on its way. */
	private static List<Path> storedWhileSending(String verb, String header) throws Exception {
		try (Socket socket = sending(verb, header)) {
			Thread.sleep(300);
			return largeFiles();
		}
	}

	/** The same of a file that is stored, however busy the machine is. */
	private static List<Path> storedInTheEnd(String verb, String header) throws Exception {
		try (Socket socket = sending(verb, header)) {
			for (int wait = 0; wait < 300 && largeFiles().isEmpty(); wait++) {
				Thread.sleep(100);
			}
			return largeFiles();
		}
	}

	private static List<Path> largeFiles() throws IOException {
		try (Stream<Path> files = Files.walk(PORTAL.temporary())) {
			return files.filter((file) -> size(file) > 100_000).toList();
		}
	}

	private static Socket sending(String verb, String header) throws IOException {
		Socket socket = new Socket("localhost", PORTAL.port());
		OutputStream out = socket.getOutputStream();
		out.write("""
				%s HTTP/1.1\r
				Host: localhost\r
				%s\r
				Content-Type: multipart/form-data; boundary=%s\r
				Content-Length: %d\r
				\r
				%s""".formatted(verb, header, BOUNDARY, SIZE, head("none", "unasked.pdf"))
			.getBytes(StandardCharsets.UTF_8));
		out.write(Samples.pdf(3_000_000));
		out.flush();
		return socket;
	}

	private static long size(Path file) {
		try {
			return Files.isRegularFile(file) ? Files.size(file) : 0;
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
		List<T> done = new ArrayList<>();
		try (ExecutorService hands = Executors.newFixedThreadPool(acts.size())) {
			for (Future<T> act : hands.invokeAll(acts)) {
				done.add(act.get());
			}
		}
		return done;
	}

	private static String draft() throws Exception {

		HttpResponse<String> started = form("/requests/new", "/requests",
				Map.of("press", java.util.UUID.randomUUID().toString(), "seen", "0"));
		return find("(/requests/[A-Z]{3}-\\d{4}-\\d+)", started.headers().firstValue("Location").orElseThrow())
			.getFirst();
	}

	private static Path file(String name, int seed) throws IOException {
		Path file = folder.resolve(seed + "-" + name);
		if (Files.notExists(file)) {
			byte[] content = Samples.pdf(SIZE);
			content[SIZE - 1] = (byte) seed;
			Files.write(file, content);
		}
		return file;
	}

	private static HttpResponse<String> upload(String draft, String token, Path file) throws Exception {
		BodyPublisher body = BodyPublishers.concat(BodyPublishers.ofString(head(token, file.getFileName().toString())),
				BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
		return BROWSER
			.send(request(draft + "/documents").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
				.POST(body)
				.build(), BodyHandlers.ofString());
	}

	private static String head(String token, String name) {
		return """
				--%1$s\r
				Content-Disposition: form-data; name="_csrf"\r
				\r
				%2$s\r
				--%1$s\r
				Content-Disposition: form-data; name="seen"\r
				\r
				0\r
				--%1$s\r
				Content-Disposition: form-data; name="press"\r
				\r
				%4$s\r
				--%1$s\r
				Content-Disposition: form-data; name="files"; filename="%3$s"\r
				Content-Type: application/pdf\r
				\r
				""".formatted(BOUNDARY, token, name, java.util.UUID.randomUUID());
	}

	private static int length(String address) throws Exception {
		HttpResponse<InputStream> answer = BROWSER.send(request(address).build(), BodyHandlers.ofInputStream());
		try (InputStream content = answer.body()) {
			return (int) content.transferTo(OutputStream.nullOutputStream());
		}
	}

	private static HttpResponse<String> form(String from, String to, Map<String, String> fields) throws Exception {
		StringBuilder body = new StringBuilder("_csrf=" + encode(token(page(from))));
		fields.forEach((name, value) -> body.append('&').append(name).append('=').append(encode(value)));
		return BROWSER.send(request(to).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body.toString()))
			.build(), BodyHandlers.ofString());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String page(String address) throws Exception {
		return BROWSER.send(request(address).build(), BodyHandlers.ofString()).body();
	}

	private static String token(String page) {
		return find("name=\"_csrf\" value=\"([^\"]+)\"", page).getFirst();
	}

	private static HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + PORTAL.port() + address))
			.timeout(Duration.ofMinutes(3));
	}

	private static List<String> find(String pattern, String text) {
		Matcher found = Pattern.compile(pattern).matcher(text);
		return found.results().map((match) -> match.group(1)).distinct().toList();
	}

}
