package org.article12.triage.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.requests.RequestReference;

/**
 * One request to which something is to be done together with others, as the officer saw
 * it. As text {@code SEN-2026-0007:12}, with what centres are to be asked after another
 * colon: {@code SEN-2026-0007:12:BAT_BEP=SCRC-SN NIP=SCRC-SN}.
 *
 * @param reference the request
 * @param seen the number of its last history entry that the officer saw
 * @param choice which centre is to be asked for which area, where offers are sent
 */
public record BulkRow(RequestReference reference, int seen, Map<AreaCode, CentreCode> choice) {

	private static final Pattern TEXT = Pattern.compile("([A-Z0-9-]{1,20}):(\\d{1,8})(?::(.{1,2000}))?");

	public BulkRow {
		choice = new TreeMap<>(choice);
	}

	/** Reads the text of a row; empty where it is none. */
	public static Optional<BulkRow> parse(String text) {
		Matcher parts = TEXT.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String choice = parts.group(3);
		return RequestReference.parse(parts.group(1))
			.flatMap((reference) -> choice((choice != null) ? choice : "")
				.map((chosen) -> new BulkRow(reference, Integer.parseInt(parts.group(2)), chosen)));
	}

	/**
	 * Reads which centre is to be asked for which area; empty where that is no such text.
	 */
	public static Optional<Map<AreaCode, CentreCode>> choice(String text) {
		Map<AreaCode, CentreCode> choice = new TreeMap<>();
		for (String one : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
			String[] sides = one.split("=", -1);
			if (sides.length != 2 || !AreaCode.isValid(sides[0]) || !CentreCode.isValid(sides[1])) {
				return Optional.empty();
			}
			choice.put(new AreaCode(sides[0]), new CentreCode(sides[1]));
		}
		return Optional.of(choice);
	}

	/** Which centre is to be asked for which area, as text. */
	public String chosen() {
		return this.choice.entrySet()
			.stream()
			.map((one) -> one.getKey().value() + "=" + one.getValue().value())
			.collect(Collectors.joining(" "));
	}

	@Override
	public String toString() {
		return Stream.of(this.reference.value(), String.valueOf(this.seen), chosen())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(":"));
	}

}
