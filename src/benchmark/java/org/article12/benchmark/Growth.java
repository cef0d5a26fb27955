package org.article12.benchmark;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The median time of the list on several portals, whose databases are of several sizes. */
public final class Growth {

	private Growth() {
	}

	public static void main(String[] args) {
		Settings settings = Settings.read();
		Map<URI, List<Double>> medians = new LinkedHashMap<>();
		Map<URI, Pages> pages = new LinkedHashMap<>();
		settings.others().forEach((portal) -> pages.put(portal, new Pages(portal)));
		pages.values().forEach((portal) -> Load.of(settings.readers(), settings.warmUp(), portal.queue()));
		for (int round = 0; round < settings.rounds(); round++) {
			pages.forEach((portal, list) -> {
				Load.of(settings.readers(), Settings.LEAD_IN, list.queue());
				double median = Load.of(settings.readers(), settings.time(), list.queue()).percentile(50);
				System.err.printf("%s: %.1f ms%n", portal, median);
				medians.computeIfAbsent(portal, (any) -> new ArrayList<>()).add(median);
			});
		}
		print(medians);
	}

	private static void print(Map<URI, List<Double>> medians) {
		System.out.println("| portal | median of the list in ms | times the first |");
		System.out.println("|---|---|---|");
		double first = Double.NaN;
		for (Map.Entry<URI, List<Double>> portal : medians.entrySet()) {
			List<Double> sorted = portal.getValue().stream().sorted().toList();
			double median = sorted.get(sorted.size() / 2);
			first = Double.isNaN(first) ? median : first;
			System.out.printf("| %s | %.1f | %.2f |%n", portal.getKey(), median, median / first);
		}
	}

}
