package org.article12.catalogue.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.CatalogueRefusal;
import org.article12.core.Refused;

/** What an entry of the catalogue owes to the others of its kind. */
public final class CatalogueRules {

	private static final int STEP = 10;

	private CatalogueRules() {
	}

	/**
	 * The entries of a kind as they would be.
	 * @param known as they are
	 * @param wanted what is to be kept, or to be otherwise, by code; what has no place
	 * yet comes last
	 */
	public static Map<String, RecordedEntry> after(CatalogueKind kind, Collection<RecordedEntry> known,
			Map<String, Map<String, String>> wanted) {
		Map<String, RecordedEntry> after = new LinkedHashMap<>();
		known.forEach((entry) -> after.put(entry.code(), entry));
		wanted.forEach((code, fields) -> {
			RecordedEntry entry = after.getOrDefault(code, new RecordedEntry(kind, code, 0, Map.of())).with(fields);
			int last = after.values().stream().mapToInt(RecordedEntry::place).max().orElse(0);
			after.put(code, entry.get(CatalogueEntry.PLACE).isEmpty()
					? entry.with(Map.of(CatalogueEntry.PLACE, Integer.toString(last + STEP))) : entry);
		});
		return after;
	}

	/**
	 * Requires that an entry fits among the others.
	 * @param all the entries of its kind as they would be, by code
	 * @throws Refused when its place is taken, it is a part of nothing, or its parts
	 * would have no heading
	 */
	public static void require(String code, Map<String, RecordedEntry> all) {
		RecordedEntry entry = Objects.requireNonNull(all.get(code));
		List<RecordedEntry> others = all.values().stream().filter((one) -> one != entry).toList();
		others.stream().filter((one) -> one.place() == entry.place()).findFirst().ifPresent((one) -> {
			throw new Refused(CatalogueRefusal.CATALOGUE_PLACE_TAKEN, one.title());
		});
		if (entry.kind() == CatalogueKind.AREAS) {
			requireHeading(entry, others);
			if (parts(entry, others).anyMatch((part) -> !part.retired()) && (!isHeading(entry) || entry.retired())) {
				throw new Refused(CatalogueRefusal.CATALOGUE_HAS_PARTS);
			}
		}
	}

	private static void requireHeading(RecordedEntry entry, List<RecordedEntry> others) {
		new AreaCode(entry.code()).parent().ifPresent((parent) -> {
			boolean found = others.stream()
				.anyMatch((one) -> one.code().equals(parent.value()) && isHeading(one)
						&& (!one.retired() || entry.retired()));
			if (!found) {
				throw new Refused(CatalogueRefusal.CATALOGUE_WITHOUT_HEADING);
			}
		});
	}

	private static Stream<RecordedEntry> parts(RecordedEntry entry, List<RecordedEntry> others) {
		return others.stream().filter((one) -> one.code().startsWith(entry.code() + "."));
	}

	private static boolean isHeading(RecordedEntry entry) {
		return !Boolean.parseBoolean(entry.get("selectable"));
	}

}
