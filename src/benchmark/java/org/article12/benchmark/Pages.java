package org.article12.benchmark;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What readers of all roles look at, chosen by chance with a fixed seed. */
class Pages {

	static final List<String> FOCAL_POINTS = Stream.of("senegal", "ghana", "uruguay")
		.map((country) -> "focal.point@" + country + ".example")
		.toList();

	static final List<String> CENTRES = Stream.of("sn", "dz", "br", "uy")
		.map((code) -> "officer@scrc-" + code + ".example")
		.toList();

	static final String OFFICER = "officer@secretariat.example";

	private static final List<String> COMMON = List.of("waste", "training", "PCB", "inventory", "UN", "waste training",
			"laboratory training", "de", "burning");

	// None is a reference: that leads to the request itself.
	private static final List<String> RARE = List.of("zelkova", "Sénégal", "metallurgie", "karsova laboratory", "废物", "xylophone", "customs bakanda", "2025-00");

	private static final List<String> STATUSES = List.of("", "", "", "ALL", "SUBMITTED", "ROUTING", "CLOSED",
			"IN_DELIVERY");

	private static final List<String> SORTS = List.of("", "due", "reference", "party", "status", "updated");

	private static final List<String> FILTERS = List.of("", "", "region=AFRICA", "region=ASIA_PACIFIC",
			"region=CENTRAL_EASTERN_EUROPE", "party=SEN", "party=KEN", "area=BAT_BEP", "area=NIP",
			"area=WASTE_DISPOSAL", "turn=SECRETARIAT", "turn=PARTY", "turn=SCRC-SN", "turn=CENTRE", "overdue=true",
			"officer=me", "officer=none", "region=AFRICA&area=NIP", "turn=PARTY&overdue=true");

	private static final Pattern REFERENCE = Pattern.compile("href=\"/triage/([A-Z]{3}-[0-9]{4}-[0-9]+)");

	private static final String SIGNED_IN = "class=\"signed-in\"";

	private final URI portal;

	private final Map<String, Visitor> signedIn = new ConcurrentHashMap<>();

	private List<String> references = List.of();

	Pages(URI portal) {
		this.portal = portal;
	}

	/** The same browser for the same person at the same desk, through all rows. */
	Visitor visitor(String email, int desk) {
		return this.signedIn.computeIfAbsent(email + desk, (who) -> Visitor.signedIn(this.portal, email));
	}

	IntFunction<Load.Work> help() {
		return (reader) -> page(visitor(OFFICER, reader), "/help", SIGNED_IN);
	}

	IntFunction<Load.Work> queue() {
		return (reader) -> queue(reader, (random) -> "", (random) -> oneOf(FILTERS, random));
	}

	IntFunction<Load.Work> commonWords() {
		return (reader) -> queue(reader, (random) -> oneOf(COMMON, random), (random) -> "");
	}

	IntFunction<Load.Work> rareWords() {
		return (reader) -> queue(reader, (random) -> oneOf(RARE, random), (random) -> "");
	}

	/** Requests from anywhere in the queue. */
	IntFunction<Load.Work> request() {
		List<String> chosen = references();
		return (reader) -> {
			Visitor visitor = visitor(OFFICER, reader);
			Random random = new Random(reader);
			return () -> {
				String reference = oneOf(chosen, random);
				visitor.get("/triage/" + reference, reference);
				return true;
			};
		};
	}

	IntFunction<Load.Work> officer(String address) {
		return (reader) -> page(visitor(OFFICER, reader), address, SIGNED_IN);
	}

	IntFunction<Load.Work> focalPoint(String address) {
		return (reader) -> page(visitor(FOCAL_POINTS.get(reader % FOCAL_POINTS.size()), reader), address, SIGNED_IN);
	}

	IntFunction<Load.Work> centre(String address) {
		return (reader) -> page(visitor(CENTRES.get(reader % CENTRES.size()), reader), address, SIGNED_IN);
	}

	/** The bare page, for somebody nobody knows. */
	static IntFunction<Load.Work> bare(URI server) {
		return (reader) -> page(new Visitor(server), "/", "Row 24, cell 7");
	}

	private static Load.Work page(Visitor visitor, String address, String word) {
		return () -> {
			visitor.get(address, word);
			return true;
		};
	}

	private interface Chance {

		String choose(Random random);

	}

	private Load.Work queue(int reader, Chance words, Chance filter) {
		Visitor visitor = visitor(OFFICER, reader);
		Random random = new Random(reader);
		return () -> {
			visitor.get("/triage?" + query(words.choose(random), filter.choose(random), random), "Triage");
			return true;
		};
	}

	private static String query(String words, String filter, Random random) {
		int page = (random.nextInt(4) == 0) ? 1 + random.nextInt(60) : 1;
		List<String> parts = new ArrayList<>(
				List.of("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), "status=" + oneOf(STATUSES, random),
						"sort=" + oneOf(SORTS, random), "page=" + (words.isEmpty() ? page : 1)));
		if (!filter.isEmpty()) {
			parts.add(filter);
		}
		return String.join("&", parts);
	}

	/** References of requests from all over the queue. */
	List<String> references() {
		if (this.references.isEmpty()) {
			Visitor visitor = visitor(OFFICER, 0);
			Set<String> found = new LinkedHashSet<>();
			IntStream.range(0, 12).forEach((page) -> {
				Matcher link = REFERENCE
					.matcher(visitor.get("/triage?status=ALL&sort=reference&page=" + (1 + 30 * page), "Triage"));
				while (link.find()) {
					found.add(link.group(1));
				}
			});
			this.references = List.copyOf(found);
		}
		return this.references;
	}

	private static <T> T oneOf(List<T> choices, Random random) {
		return choices.get(random.nextInt(choices.size()));
	}

}
