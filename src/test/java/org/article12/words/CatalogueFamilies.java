package org.article12.words;

import java.util.List;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.KindOfNeed;
import org.article12.catalogue.domain.ByLanguage;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys that the catalogue and its tables use. */
final class CatalogueFamilies {

	private static final String[] KEPT_OF_ALL = { "code", "sort_order", "source", "confirmed", "retired" };

	private static final String[] FIELDS = { "category", "selectable", "needs", "sort_order", "source", "confirmed",
			"retired", "areas", "links", "name", "cas_numbers", "uses", "listings", "website" };

	/** Every one of them. */
	static final List<Family> ALL = List.of(of("catalogue.need.", KindOfNeed.class),
			of("catalogue.category.", AreaCategory.class),
			of("catalogue.use.", new String[] { "pesticide", "industrial", "unintentional" }),
			of("catalogue.annex.", new String[] { "A", "B", "C" }),
			of("catalogue.flag.", new String[] { "true", "false" }),
			of("catalogue.in.", new String[] { "title", "help" }), of("catalogue.field.", FIELDS),
			of("catalogue.kind.", CatalogueKind.class), of("catalogue.entry.", CatalogueKind.class),
			of("catalogue.detail.", CatalogueKind.class), of("catalogue.add.", CatalogueKind.class),
			of("catalogue.code.hint.", CatalogueKind.class), of("catalogue.bring.", CatalogueKind.class),
			of("catalogue.", new String[] { "retirement", "return" }).ending("", ".words"),
			of("imports.title.", new String[] { "agreements", "areas", "guidance", "pops" }),
			of("imports.column.areas.",
					columns(Stream.concat(inEach("title"), inEach("help")), "category", "selectable", "needs")),
			of("imports.column.agreements.", columns(inEach("title"), "website")),
			of("imports.column.guidance.", columns(inEach("title"), "areas", "links")),
			of("imports.column.pops.", columns(Stream.of("name", "cas_numbers", "uses", "listings"))));

	private CatalogueFamilies() {
	}

	private static Stream<String> inEach(String what) {
		return ByLanguage.LANGUAGES.stream().map((language) -> ByLanguage.field(what, language));
	}

	private static String[] columns(Stream<String> first, String... more) {
		return Stream.of(first, Stream.of(more), Stream.of(KEPT_OF_ALL))
			.flatMap((columns) -> columns)
			.toArray(String[]::new);
	}

}
