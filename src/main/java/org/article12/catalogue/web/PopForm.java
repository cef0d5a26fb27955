package org.article12.catalogue.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Pop;
import org.article12.catalogue.domain.Lines;
import org.article12.catalogue.domain.Listings;
import org.article12.core.ReaderLanguage;
import org.article12.core.Written;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.core.web.Filled;
import org.article12.core.web.RowsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A listed POP as it is typed.
 *
 * @param code of a new one
 * @param name its name in the Convention
 * @param casNumbers its main CAS numbers, with semicolons between
 * @param uses what it is or was used for
 * @param listings by which decision each annex lists it
 */
record PopForm(String code, @Filled(message = "{catalogue.name.missing}") @AtMost(Written.MOST_OF_A_LINE) String name,
		@AtMost(Written.MOST_OF_A_LINE) String casNumbers, List<String> uses, List<@Valid ListingRow> listings,
		String place, @AtMost(Written.MOST_OF_A_LINE) String source, String confirmed,
		@Filled(message = "{catalogue.why.missing}") @AtMost(Written.MOST) String why) implements EntryForm {

	static final List<String> USES = List.of("pesticide", "industrial", "unintentional");

	static final List<String> ANNEXES = List.of("A", "B", "C");

	private static final int FIRST_YEAR = 2001;

	private static final int LAST_YEAR = 2100;

	PopForm(@Nullable String code, @Nullable String name, @Nullable String casNumbers, @Nullable List<String> uses,
			@Nullable List<@Nullable ListingRow> listings, @Nullable String place, @Nullable String source,
			@Nullable String confirmed, @Nullable String why) {
		this.code = Text.line(code);
		this.name = Text.line(name);
		this.casNumbers = Text.line(casNumbers);
		this.uses = (uses != null) ? List.copyOf(uses) : List.of();
		List<ListingRow> typed = RowsOf.typed(listings, ListingRow::isBlank, () -> ListingRow.BLANK, 0);
		this.listings = RowsOf.typed(new ArrayList<>(typed), ListingRow::isBlank, () -> ListingRow.BLANK,
				Math.max(1, ANNEXES.size() - typed.size()));
		this.place = Text.line(place);
		this.source = Text.line(source);
		this.confirmed = Text.line(confirmed);
		this.why = Objects.requireNonNullElse(why, "");
	}

	/** What is kept of a POP, or stands in a row of a table. */
	static PopForm of(Map<String, String> fields, String why) {
		return new PopForm("", fields.getOrDefault("name", ""), fields.getOrDefault("cas_numbers", ""),
				Pieces.of(fields.getOrDefault("uses", "")),
				Lines.read(fields.getOrDefault("listings", ""), Listings.PARTS).map(ListingRow::of).toList(),
				fields.getOrDefault("sort_order", ""), fields.getOrDefault("source", ""),
				fields.getOrDefault("confirmed", ""), why);
	}

	@Override
	public void checkOwn(Catalogue catalogue, Errors errors) {
		if (this.uses.isEmpty() || !USES.containsAll(this.uses)) {
			errors.rejectValue("uses", "catalogue.uses.missing");
		}
		Set<String> annexes = new HashSet<>();
		for (int at = 0; at < this.listings.size(); at++) {
			ListingRow row = this.listings.get(at);
			if (!row.isBlank()) {
				row.check("listings[" + at + "].", errors);
				if (!annexes.add(row.annex())) {
					errors.rejectValue("listings[" + at + "].annex", "catalogue.listing.twice");
				}
			}
		}
		if (annexes.isEmpty()) {
			errors.rejectValue("listings[0].annex", "catalogue.listing.missing");
		}
	}

	@Override
	public Map<String, String> own() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("name", this.name);
		fields.put("cas_numbers", String.join(";", Pieces.of(this.casNumbers)));
		fields.put("uses", USES.stream().filter(this.uses::contains).collect(Collectors.joining(";")));
		fields.put("listings",
				Listings.recorded(this.listings.stream()
					.filter((row) -> !row.isBlank())
					.map(ListingRow::toCommand)
					.sorted((one, other) -> one.annex().compareTo(other.annex()))
					.toList()));
		return fields;
	}

	@Override
	public String column(String field) {
		return field.startsWith("listings[") ? "listings"
				: field.equals("casNumbers") ? "cas_numbers" : EntryForm.super.column(field);
	}

	/**
	 * That an annex lists it.
	 *
	 * @param annex A, B or C
	 * @param decision by which decision; empty for the Convention itself
	 * @param meeting at which meeting; likewise
	 * @param year in which year
	 * @param inForceOn since when that is in force
	 */
	public record ListingRow(String annex, @AtMost(Written.MOST_OF_A_LINE) String decision,
			@AtMost(Written.MOST_OF_A_LINE) String meeting, String year, String inForceOn) {

		static final ListingRow BLANK = new ListingRow("", "", "", "", "");

		public ListingRow(@Nullable String annex, @Nullable String decision, @Nullable String meeting,
				@Nullable String year, @Nullable String inForceOn) {
			this.annex = Text.line(annex);
			this.decision = Text.line(decision);
			this.meeting = Text.line(meeting);
			this.year = Text.line(year);
			this.inForceOn = Text.line(inForceOn);
		}

		static ListingRow of(List<String> parts) {
			return new ListingRow(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
		}

		boolean isBlank() {
			return Text.isBlank(this.annex + this.decision + this.meeting + this.year + this.inForceOn);
		}

		void check(String path, Errors errors) {
			if (!ANNEXES.contains(this.annex)) {
				errors.rejectValue(path + "annex", "catalogue.listing.annex.missing");
			}
			if ((this.decision + this.meeting).contains("|")) {
				errors.rejectValue(path + "decision", "catalogue.listing.bar");
			}
			FieldReader reader = new FieldReader(errors);
			if (Text.isBlank(this.year)) {
				errors.rejectValue(path + "year", "catalogue.listing.year.missing");
			}
			else if (reader.year(path + "year", this.year)
				.filter((year) -> year < FIRST_YEAR || year > LAST_YEAR)
				.isPresent()) {
				errors.rejectValue(path + "year", "catalogue.listing.year.missing");
			}
			reader.day(path + "inForceOn", this.inForceOn);
		}

		Pop.Listing toCommand() {
			return new Pop.Listing(this.annex, this.decision, this.meeting,
					Dates.year(this.year).meaning().orElseThrow(),
					Dates.day(this.inForceOn, ReaderLanguage.get()).meaning().orElse(null));
		}

	}

}
