package org.article12.helpoffers.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.core.text.Text;
import org.article12.helpoffers.Giver;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.HelpOfferRefusal;
import org.article12.helpoffers.Sum;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;

/**
 * What is offered as texts by the names of fields, as the register's history, proposals
 * and tables have it. The names never change.
 */
public final class HelpFields {

	/** What the giver is. */
	public static final String KIND = "kind";

	/** The Party that gives. */
	public static final String PARTY = "party";

	/** Who gives that is no Party. */
	public static final String NAME = "name";

	/** The day from which it is not offered any more. */
	public static final String ENDED = "ended_on";

	/** All of them, in their order. */
	public static final List<String> ALL = List.of(KIND, PARTY, NAME, "title", "areas", "regions", "parties", "amount",
			"currency", "valid_from", "valid_until", "conditions", "contact", "source", "public", ENDED);

	private static final String BETWEEN = ";";

	private HelpFields() {
	}

	/** The texts of what is offered; a field in which nothing stands is empty. */
	public static Map<String, String> of(HelpOffered help) {
		Giver giver = help.giver();
		Sum sum = help.sum();
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put(KIND, giver.kind().name());
		fields.put(PARTY, giver.asParty().map(PartyCode::value).orElse(""));
		fields.put(NAME, giver.name());
		fields.put("title", help.title());
		fields.put("areas", joined(help.areas(), AreaCode::value));
		fields.put("regions", joined(help.regions(), Region::name));
		fields.put("parties", joined(help.parties(), PartyCode::value));
		fields.put("amount", (sum != null) ? Long.toString(sum.units()) : "");
		fields.put("currency", (sum != null) ? sum.currency() : "");
		fields.put("valid_from", help.from().toString());
		fields.put("valid_until", day(help.until()));
		fields.put("conditions", help.conditions());
		fields.put("contact", help.contact());
		fields.put("source", help.source());
		fields.put("public", Boolean.toString(help.open()));
		fields.put(ENDED, day(help.endedOn()));
		return fields;
	}

	/**
	 * What such texts say, where each that is there can be read.
	 * @throws Refused when what cannot be missing is missing, or two do not go together
	 */
	public static HelpOffered read(Map<String, String> fields) {
		String title = fields.getOrDefault("title", "");
		if (Text.isBlank(title)) {
			throw new Refused(HelpOfferRefusal.HELP_WITHOUT_TITLE);
		}
		LocalDate from = day(fields, "valid_from");
		if (from == null) {
			throw new Refused(HelpOfferRefusal.HELP_WITHOUT_BEGINNING);
		}
		LocalDate until = day(fields, "valid_until");
		if (until != null && until.isBefore(from)) {
			throw new Refused(HelpOfferRefusal.HELP_OVER_BEFORE_IT_BEGINS);
		}
		return new HelpOffered(giver(fields), title, list(fields, "areas", AreaCode::new),
				list(fields, "regions", Region::valueOf), list(fields, "parties", PartyCode::new), sum(fields), from,
				until, fields.getOrDefault("conditions", ""), fields.getOrDefault("contact", ""),
				fields.getOrDefault("source", ""), Boolean.parseBoolean(fields.get("public")), day(fields, ENDED));
	}

	private static Giver giver(Map<String, String> fields) {
		String kind = fields.getOrDefault(KIND, "");
		String party = fields.getOrDefault(PARTY, "");
		String name = fields.getOrDefault(NAME, "");
		if (kind.isEmpty() || (kind.equals(GiverKind.PARTY.name()) ? party.isEmpty() : Text.isBlank(name))) {
			throw new Refused(HelpOfferRefusal.HELP_WITHOUT_GIVER);
		}
		GiverKind giver = GiverKind.valueOf(kind);
		return (giver == GiverKind.PARTY) ? Giver.of(new PartyCode(party)) : new Giver(giver, null, name);
	}

	private static @Nullable Sum sum(Map<String, String> fields) {
		String amount = fields.getOrDefault("amount", "");
		String currency = fields.getOrDefault("currency", "");
		if (amount.isEmpty() != currency.isEmpty()) {
			throw new Refused(HelpOfferRefusal.HELP_HALF_A_SUM);
		}
		return amount.isEmpty() ? null : new Sum(Long.parseLong(amount), currency);
	}

	/** Several codes of one text, each once, in the order of the alphabet. */
	public static List<String> pieces(String text) {
		return Stream.of(text.split("[;\n]"))
			.map(String::strip)
			.filter((piece) -> !piece.isEmpty())
			.distinct()
			.sorted()
			.toList();
	}

	/** The same as one text. */
	public static String joined(List<String> pieces) {
		return pieces.stream().distinct().sorted().collect(Collectors.joining(BETWEEN));
	}

	private static <T> String joined(List<T> all, Function<T, String> code) {
		return joined(all.stream().map(code).toList());
	}

	private static <T> List<T> list(Map<String, String> fields, String field, Function<String, T> reader) {
		return pieces(fields.getOrDefault(field, "")).stream().map(reader).toList();
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

	private static @Nullable LocalDate day(Map<String, String> fields, String field) {
		String day = fields.getOrDefault(field, "");
		return day.isEmpty() ? null : LocalDate.parse(day);
	}

}
