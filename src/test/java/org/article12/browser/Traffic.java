package org.article12.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/**
 * What goes over the wire for one visitor's pages, compressed and with headers, as the
 * browser's own protocol tells it.
 */
final class Traffic {

	/** Sizes of what was once fetched: what a first view would have had to fetch. */
	private final Map<String, Long> sizes = new HashMap<>();

	private final Map<String, String> addresses = new HashMap<>();

	private final Set<String> cached = new HashSet<>();

	private final Set<String> used = new LinkedHashSet<>();

	private final List<Fetched> fetched = new ArrayList<>();

	private final Set<String> known = new HashSet<>();

	Traffic(CDPSession session) {
		session.send("Network.enable");
		session.on("Network.requestWillBeSent", this::willBeSent);
		session.on("Network.requestServedFromCache", (event) -> this.cached.add(id(event)));
		session.on("Network.responseReceived", this::received);
		session.on("Network.loadingFinished", this::finished);
	}

	/** Forgets the last page, not what the browser holds. */
	void nextPage() {
		this.fetched.forEach((one) -> this.known.add(one.address()));
		this.fetched.clear();
		this.used.clear();
	}

	/** What the page weighs for somebody who never came before, in bytes. */
	long firstView() {
		return this.used.stream().mapToLong((address) -> this.sizes.getOrDefault(address, 0L)).sum();
	}

	/**
	 * What it weighs for somebody who has seen it: what was fetched although it was
	 * known, in bytes.
	 */
	long repeatView() {
		return this.fetched.stream()
			.filter((one) -> one.document() || this.known.contains(one.address()))
			.mapToLong(Fetched::bytes)
			.sum();
	}

	/** Every address that the page asked for. */
	Set<String> used() {
		return Set.copyOf(this.used);
	}

	private void willBeSent(JsonObject event) {
		String address = event.getAsJsonObject("request").get("url").getAsString();
		this.addresses.put(id(event), address);
		this.used.add(address);
	}

	private void received(JsonObject event) {
		JsonObject response = event.getAsJsonObject("response");
		if (response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean()) {
			this.cached.add(id(event));
		}
		if (event.get("type").getAsString().equals("Document")) {
			this.addresses.put("document " + id(event), "");
		}
	}

	private void finished(JsonObject event) {
		String id = id(event);
		String address = this.addresses.getOrDefault(id, "");
		if (!this.cached.contains(id) && !address.startsWith("data:")) {
			long bytes = event.get("encodedDataLength").getAsLong();
			this.fetched.add(new Fetched(address, bytes, this.addresses.containsKey("document " + id)));
			this.sizes.put(address, bytes);
		}
	}

	private static String id(JsonObject event) {
		return event.get("requestId").getAsString();
	}

	private record Fetched(String address, long bytes, boolean document) {
	}

}
