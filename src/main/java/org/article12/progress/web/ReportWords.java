package org.article12.progress.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.article12.core.Multilingual;
import org.article12.core.NamesOfBodies;
import org.article12.core.ReaderLanguage;
import org.article12.core.Refused;
import org.article12.core.picture.Picture.Kind;
import org.article12.core.register.RegisterEntry;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterActs;
import org.article12.core.web.RegisterWords;
import org.article12.progress.AreaInRegion;
import org.article12.progress.Check;
import org.article12.progress.Column;
import org.article12.progress.Edition;
import org.article12.progress.Editions;
import org.article12.progress.NotePart;
import org.article12.progress.ReportRow;
import org.article12.progress.ReportSection;
import org.article12.progress.RowKey;
import org.article12.progress.RowKind;
import org.article12.progress.SectionCode;
import org.article12.progress.TableCode;
import org.article12.progress.Unit;
import org.article12.requests.Reader;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the report, and what is written to it, into words. */
@Component
class ReportWords extends RegisterWords implements FieldLabels {

	private static final String NAMED = ".words";

	private final RequestWords requests;

	ReportWords(MessageSource messages, Formats formats, NamesOfBodies bodies, RequestWords requests) {
		super(messages, formats, bodies);
		this.requests = requests;
	}

	/** A day. */
	String day(LocalDate day) {
		return formats().date(day);
	}

	/** What a report is called. */
	String title(ReportDates dates) {
		return say("progress.report.title", day(dates.period().from()), day(dates.period().to()));
	}

	/** The dates of a report in one line. */
	String dates(ReportDates dates) {
		return say("progress.of", day(dates.period().from()), day(dates.period().to()), day(dates.known()));
	}

	/** What a part is called to which the Secretariat writes. */
	String part(NotePart part) {
		return (part == NotePart.FOREWORD) ? say("progress.foreword") : section(SectionCode.valueOf(part.name()));
	}

	/** The heading of a section. */
	String section(SectionCode section) {
		return say("progress.section." + section.name());
	}

	/** What a section tells. */
	String lead(SectionCode section) {
		return say("progress.section." + section.name() + NAMED);
	}

	/** How many tables of a section follow the first, and which; empty for none. */
	String further(ReportSection section) {
		List<String> names = section.tables()
			.stream()
			.skip(1)
			.map((table) -> say("progress.table." + table.code().name() + ".short"))
			.toList();
		return names.isEmpty() ? ""
				: say("progress.section.further", names.size(), section(section.code()), list(names));
	}

	/** What a table is called. */
	String table(TableCode table) {
		return say("progress.table." + table.name());
	}

	/** What is to be known of a table. */
	String explanation(TableCode table) {
		return say("progress.table." + table.name() + NAMED);
	}

	/** What a column is called. */
	String column(Column column) {
		return say("progress.column." + column.name());
	}

	/** What a column counts. */
	String explanation(Column column) {
		return say("progress.column." + column.name() + NAMED);
	}

	/** What a column is called, with its unit where that is no plain number. */
	String heading(Column column) {
		return switch (column.unit()) {
			case COUNT, PEOPLE, SHARE -> column(column);
			case DAYS, USD -> say("progress.heading", column(column), unit(column.unit()));
		};
	}

	/** What a number is measured in. */
	String unit(Unit unit) {
		return say("progress.unit." + unit.name());
	}

	/** What a field of the file of figures is called. */
	String field(String name) {
		return say("progress.csv." + name);
	}

	/** What the rows of a table are. */
	String rows(RowKind rows) {
		return say("progress.rows." + rows.name());
	}

	/** What a row is about. */
	String row(ReportRow row) {
		RowKey key = row.key();
		if (key.kind() == RowKind.AREA_IN_REGION && !key.isTotal()) {
			AreaInRegion both = AreaInRegion.of(key.code());
			return say("progress.row.area-in-region", name(row.name(), new RowKey(RowKind.AREA, both.area())),
					row(new RowKey(RowKind.REGION, both.region())));
		}
		return name(row.name(), key);
	}

	private String name(@Nullable Multilingual name, RowKey key) {
		return (name != null) ? name.forReader() : row(key);
	}

	private String row(RowKey key) {
		String code = key.code();
		if (key.isTotal()) {
			return say("progress.total");
		}
		if (code.equals(RowKind.NONE)) {
			return say("progress.row.none");
		}
		return switch (key.kind()) {
			case REGION -> say("parties.region." + code);
			case GROUP -> say("progress.group." + code);
			case NEED_KIND -> say("catalogue.need." + code);
			case HELP_KIND -> say("requests.kind." + code);
			case STATUS -> this.requests.status(RequestStatus.valueOf(code), Reader.SECRETARIAT).word();
			case ACTOR -> say("progress.actor." + code);
			case DECLINE_CODE -> say("progress.decline." + code);
			case OFFER_DECLINE -> say("assignments.decline." + code);
			case UNSERVED_CODE -> say("progress.unserved." + code);
			case STEP -> say("progress.step." + code);
			case CRITERION -> say("progress.criterion." + code);
			case ACTIVITY -> say("progress.activity.other");
			case AREA, AREA_IN_REGION, PARTY, CENTRE, AGREEMENT -> code;
		};
	}

	/** A number in its unit; empty where there is nothing to measure. */
	String value(Column column, @Nullable BigDecimal value) {
		return (value != null) ? figure(column.unit(), value) : "";
	}

	private String figure(Unit unit, BigDecimal value) {
		Locale language = ReaderLanguage.get();
		NumberFormat format = (unit == Unit.SHARE) ? NumberFormat.getPercentInstance(language)
				: NumberFormat.getInstance(language);
		format.setMaximumFractionDigits(1);
		return format.format(value);
	}

	/** What a check says, with its numbers. */
	String check(Check check) {
		Column first = check.columns().isEmpty() ? Column.OPENING : check.columns().getFirst();
		String columns = columns(check.columns());
		String other = (check.other() != null) ? table(check.other()) : "";
		return say("progress.check.kind." + check.kind().name(), columns, figure(first.unit(), check.left()),
				figure(first.unit(), check.right()), other);
	}

	/** What is to be seen in a picture of some columns. */
	String picture(Kind kind, List<Column> columns) {
		return say((kind == Kind.STACKED) ? "progress.picture.parts" : "progress.picture.bars", columns(columns));
	}

	private String columns(List<Column> columns) {
		return columns.stream().map(this::column).collect(Collectors.joining(say("progress.check.columns")));
	}

	/** The same refusal with its days as people read them. */
	Refused readable(Refused why) {
		return new Refused(why.reason(),
				why.parameters().stream().map((one) -> (one instanceof LocalDate day) ? day(day) : one).toArray());
	}

	@Override
	protected String field(RegisterEntry entry, String field) {
		return field.equals(Editions.STATUS) ? say("progress.published.status")
				: part(NotePart.valueOf(field.substring(Editions.NOTE.length())));
	}

	@Override
	protected String value(RegisterEntry entry, String field, String recorded) {
		return (field.equals(Editions.STATUS) && !recorded.isEmpty()) ? status(Edition.Status.valueOf(recorded))
				: recorded;
	}

	/** Whether an edition is published. */
	String status(Edition.Status status) {
		return say("progress.edition.status." + status.name());
	}

	@Override
	public Optional<String> label(String field) {
		return switch (field) {
			case "occasion" -> Optional.of(say("progress.editions.occasion"));
			case "written" -> Optional.of(say("progress.note.label"));
			case "confirmation" -> Optional.of(say("progress.publish.confirm"));
			default -> Optional.empty();
		};
	}

	/** Several names in one line. */
	String list(List<String> names) {
		return this.requests.list(names);
	}

	/** An edition as those are told who come late. */
	RegisterActs.Subject subject(Edition edition) {
		return subject(edition.occasion(), EditionsController.address(edition.id()));
	}

}
