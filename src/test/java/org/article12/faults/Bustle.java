package org.article12.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * People at work all at once: focal points file requests, officers confirm that they are
 * eligible, take part in the conversation and send offers, until they are told to stop or
 * the portal no longer answers.
 */
final class Bustle implements AutoCloseable {

	private static final Pattern REFERENCE = Pattern.compile("/requests/([A-Z]{3}-\\d{4}-\\d{4,})/");

	private static final List<String> FOCAL_POINTS = List.of("focal.point@senegal.example",
			"focal.point@ghana.example");

	private final int port;

	private final Acknowledged acknowledged;

	private final BlockingQueue<String> submitted = new LinkedBlockingQueue<>();

	private final List<Thread> people = new ArrayList<>();

	private volatile boolean stopped;

	Bustle(int port, Acknowledged acknowledged) {
		this.port = port;
		this.acknowledged = acknowledged;
	}

	/** Begins. */
	Bustle begin() {
		FOCAL_POINTS.forEach((email) -> begin(email, this::file));
		begin("officer@secretariat.example", this::screen);
		begin("admin@secretariat.example", this::screen);
		return this;
	}

	private void begin(String email, Work work) {
		this.people.add(Thread.ofVirtual().start(() -> {
			try (Keyboard keyboard = new Keyboard(this.port)) {
				signIn(keyboard, email);
				while (!this.stopped) {
					work.once(keyboard);
				}
			}
			catch (IOException ex) {
				// The portal was killed, or answered that it cannot at present: nothing
				// was
				// promised.
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}));
	}

	// The portal may still be finding its database again. Nobody waits for one that was
	// killed.
	private void signIn(Keyboard keyboard, String email) throws IOException, InterruptedException {
		for (int tries = 1; tries < 60 && !this.stopped; tries++) {
			try {
				keyboard.signIn(email);
				return;
			}
			catch (IOException ex) {
				Thread.sleep(500);
			}
		}
		throw new IOException("The portal lets nobody in");
	}

	private void file(Keyboard keyboard) throws IOException {
		Document tasks = keyboard.send(keyboard.open("/requests/new"), "/requests", Map.of());
		String reference = reference(tasks);
		String address = "/requests/" + reference;
		save(keyboard, address, "activities", Map.of("other", List.of("Strengthen the laboratory network")));
		save(keyboard, address, "areas", Map.of("chosen", List.of("NIP", "AWARENESS")));
		save(keyboard, address, "need",
				Map.of("title", List.of("Fault " + UUID.randomUUID()), "help", List.of("Advice and training.")));
		Document check = keyboard.open(address + "/check");
		Document done = keyboard.send(check, "/submission", Map.of("capacity", List.of("NATIONAL_FOCAL_POINT")));
		if (done.location().endsWith("/submitted")) {
			this.acknowledged.done(reference, "SUBMIT");
			this.submitted.add(reference);
		}
	}

	private static void save(Keyboard keyboard, String address, String section, Map<String, List<String>> typed)
			throws IOException {
		keyboard.send(keyboard.open(address + "/edit/" + section), "/edit/" + section, typed);
	}

	private void screen(Keyboard keyboard) throws IOException, InterruptedException {
		String reference = this.submitted.poll(100, TimeUnit.MILLISECONDS);
		if (reference == null) {
			return;
		}
		String address = "/triage/" + reference;
		Document confirmed = keyboard.send(keyboard.open(address), "/eligibility", Map.of());
		require(confirmed, address);
		this.acknowledged.done(reference, "CONFIRM_ELIGIBILITY");
		require(keyboard.send(confirmed, "/offers", Map.of()), address);
		this.acknowledged.done(reference, "OFFER");
	}

	/** Done is what leads back to the request's page with the word that it is done. */
	private static void require(Document page, String address) throws IOException {
		Element notice = page.selectFirst(".notice");
		if (!page.location().endsWith(address) || notice == null) {
			throw new IOException("Not done: " + page.title());
		}
	}

	private static String reference(Document page) throws IOException {
		Matcher found = REFERENCE.matcher(page.location());
		if (!found.find()) {
			throw new IOException("No request at " + page.location());
		}
		return found.group(1);
	}

	/** Lets everybody finish what they are at. */
	@Override
	public void close() {
		this.stopped = true;
		for (Thread person : this.people) {
			try {
				if (!person.join(Duration.ofMinutes(3))) {
					throw new AssertionError("Somebody does not come to an end");
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

	/** What somebody does again and again. */
	private interface Work {

		void once(Keyboard keyboard) throws IOException, InterruptedException;

	}

}
