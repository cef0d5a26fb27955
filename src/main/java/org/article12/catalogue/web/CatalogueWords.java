package org.article12.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.domain.ByLanguage;
import org.article12.catalogue.domain.Lines;
import org.article12.catalogue.domain.Links;
import org.article12.catalogue.domain.Listings;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.NamesOfBodies;
import org.article12.core.ReaderLanguage;
import org.article12.core.register.RegisterEntry;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the catalogue into words. */
@Component
class CatalogueWords extends RegisterWords implements FieldLabels {

	private static final String NONE = "none";

	private final Catalogue catalogue;

	CatalogueWords(MessageSource messages, Formats formats, NamesOfBodies bodies, Catalogue catalogue) {
		super(messages, formats, bodies);
		this.catalogue = catalogue;
	}

	/** What a field of an entry is called. */
	String field(String field) {
		for (String language : ByLanguage.LANGUAGES) {
			for (String what : List.of("title", "help")) {
				if (field.equals(ByLanguage.field(what, language))) {
					return say("catalogue.in." + what, language(language));
				}
			}
		}
		return say("catalogue.field." + field);
	}

	@Override
	protected String field(RegisterEntry entry, String field) {
		return field(field);
	}

	/** What stands in a field, for the reader; empty where nothing does. */
	String value(String field, String recorded) {
		return recorded.isEmpty() ? "" : switch (field) {
			case "category" -> say("catalogue.category." + recorded);
			case "selectable", "confirmed", "retired" -> say("catalogue.flag." + recorded);
			case "needs" -> list(recorded, (one) -> say("catalogue.need." + one));
			case "uses" -> list(recorded, (one) -> say("catalogue.use." + one));
			case "areas" -> list(recorded, this::area);
			case "links" -> Lines.read(recorded, GuidanceForm.LinkRow.PARTS)
				.map((line) -> say("catalogue.link", language(line.get(0)), line.get(2), line.get(1)))
				.collect(Collectors.joining("\n"));
			case "listings" ->
				Lines.read(recorded, Listings.PARTS).map(this::listing).collect(Collectors.joining("\n"));
			default -> recorded;
		};
	}

	@Override
	protected String value(RegisterEntry entry, String field, String recorded) {
		return value(field, recorded);
	}

	private String list(String recorded, Function<String, String> words) {
		return Pieces.of(recorded).stream().map(words).collect(Collectors.joining(say("catalogue.between")));
	}

	private String area(String code) {
		return AreaCode.isValid(code) ? this.catalogue.area(new AreaCode(code)).map(Area::title).orElse(code) : code;
	}

	/** What a language is called, or that it is several; for templates. */
	public String language(String code) {
		return code.equals(Links.ALL) ? say("catalogue.link.all")
				: Locale.of(code).getDisplayLanguage(ReaderLanguage.get());
	}

	private String listing(List<String> line) {
		String force = line.get(4).isEmpty() ? NONE : formats().date(LocalDate.parse(line.get(4)));
		return line.get(1).isEmpty() ? say("catalogue.listing.first", line.get(0), line.get(3), force)
				: say("catalogue.listing.by", line.get(0), line.get(1), line.get(2).isEmpty() ? NONE : line.get(2),
						line.get(3), force);
	}

	/** What the register's list says of an entry beside its name. */
	String detail(RecordedEntry entry) {
		return switch (entry.kind()) {
			case AREAS -> value("needs", entry.get("needs"));
			case GUIDANCE -> value("areas", entry.get("areas"));
			case POPS -> value("listings", entry.get("listings"));
			case AGREEMENTS -> entry.get("website");
		};
	}

	/** Whether it is offered. */
	String status(RecordedEntry entry) {
		if (entry.retired()) {
			return say("catalogue.status.retired");
		}
		return say((entry.kind() == CatalogueKind.AREAS && entry.get("selectable").equals("false"))
				? "catalogue.status.heading" : "catalogue.status.offered");
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "titles.title" -> Optional.of(say("catalogue.title"));
			case "titles.help" -> Optional.of(say("catalogue.help"));
			case "casNumbers" -> Optional.of(say("catalogue.field.cas_numbers"));
			case "place" -> Optional.of(say("catalogue.field.sort_order"));
			case "heading" -> Optional.of(say("catalogue.heading"));
			case "links.address" -> Optional.of(say("catalogue.link.address"));
			case "links.what" -> Optional.of(say("catalogue.link.what"));
			case "links.language" -> Optional.of(say("catalogue.link.language"));
			case "listings.annex" -> Optional.of(say("catalogue.listing.annex"));
			case "listings.decision" -> Optional.of(say("catalogue.listing.decision"));
			case "listings.meeting" -> Optional.of(say("catalogue.listing.meeting"));
			case "listings.year" -> Optional.of(say("catalogue.listing.year"));
			case "listings.inForceOn" -> Optional.of(say("catalogue.listing.in-force"));
			case "name", "website", "source" -> Optional.of(say("catalogue.field." + field));
			default -> Optional.empty();
		};
	}

}
