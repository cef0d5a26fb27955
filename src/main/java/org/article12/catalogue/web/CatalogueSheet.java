package org.article12.catalogue.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.CatalogueKeeping;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.domain.ByLanguage;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.core.CurrentUser;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.SheetColumn;
import org.article12.core.web.TableFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.Validator;

/** The entries of one kind as a table: a row for each. */
final class CatalogueSheet implements RegisterSheet {

	/** The column that tells entries apart. */
	static final String CODE = "code";

	private final CatalogueKind kind;

	private final CatalogueKeeping keeping;

	private final Catalogue catalogue;

	private final Validator validator;

	private final TransactionTemplate transaction;

	CatalogueSheet(CatalogueKind kind, CatalogueKeeping keeping, Catalogue catalogue, Validator validator,
			TransactionTemplate transaction) {
		this.kind = kind;
		this.keeping = keeping;
		this.catalogue = catalogue;
		this.validator = validator;
		this.transaction = transaction;
	}

	/** The columns of a kind of entries, but for the code. */
	static List<String> columns(CatalogueKind kind) {
		Stream<String> own = switch (kind) {
			case AREAS -> Stream.of(titles("title"), titles("help"), Stream.of("category", "selectable", "needs"))
				.flatMap((columns) -> columns);
			case GUIDANCE -> Stream.concat(titles("title"), Stream.of("areas", "links"));
			case POPS -> Stream.of("name", "cas_numbers", "uses", "listings");
			case AGREEMENTS -> Stream.concat(titles("title"), Stream.of("website"));
		};
		return Stream.concat(own, Stream.of(CatalogueEntry.PLACE, "source", "confirmed", CatalogueEntry.RETIRED))
			.toList();
	}

	private static Stream<String> titles(String what) {
		return ByLanguage.LANGUAGES.stream().map((language) -> ByLanguage.field(what, language));
	}

	@Override
	public String register() {
		return this.kind.address();
	}

	@Override
	public String page() {
		return CataloguePages.address(this.kind);
	}

	@Override
	public List<SheetColumn> columns() {
		return Stream
			.concat(Stream.of(SheetColumn.required(CODE)), columns(this.kind).stream().map(SheetColumn::optional))
			.toList();
	}

	@Override
	public void write(TableFile table) throws IOException {
		table.head(columns().stream().map(SheetColumn::name).toList());
		for (RecordedEntry entry : this.keeping.all(this.kind)) {
			table.row(Stream.concat(Stream.of(entry.code()), columns(this.kind).stream().map(entry::get)).toList());
		}
	}

	@Override
	public Comparison compare(MappedSheet table) {
		return reading(table).comparison();
	}

	@Override
	public Comparison apply(CurrentUser by, MappedSheet table, String digest, String why) {
		return this.transaction.execute((_) -> {
			this.keeping.lock();
			CatalogueTableReading reading = reading(table);
			Comparison comparison = reading.comparison();
			if (!comparison.digest().equals(digest) || !comparison.canBeApplied()) {
				throw new ComparisonMoved();
			}
			Map<String, Map<String, String>> wanted = reading.toRecord();
			this.keeping.record(by, this.kind, wanted, why);
			return comparison;
		});
	}

	private CatalogueTableReading reading(MappedSheet table) {
		return new CatalogueTableReading(this.kind, table, this.keeping.all(this.kind),
				new CatalogueTableReading.Rules(this.catalogue, this.validator));
	}

}
