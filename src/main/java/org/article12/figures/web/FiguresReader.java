package org.article12.figures.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.core.CurrentUser;
import org.article12.core.ReaderLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.Reading;
import org.article12.core.web.AddressValues;
import org.article12.core.web.PageLinks;
import org.article12.figures.domain.Group;
import org.article12.figures.domain.PictureCode;
import org.article12.figures.domain.Question;
import org.article12.figures.store.Book;
import org.article12.figures.store.Books;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Reads what figures are asked for, and of whom the reader may see them. */
@Component
class FiguresReader {

	private static final int USUAL_MONTHS = 12;

	private static final int FIRST_YEAR = 2000;

	private static final List<String> FILTERS = List.of("from", "to", "region", "area", "group");

	private final Books books;

	FiguresReader(Books books) {
		this.books = books;
	}

	/**
	 * Reads an address.
	 * @param user whose figures they are: a Party's or a centre's own, or all of them
	 */
	Asked read(CurrentUser user, MultiValueMap<String, String> address) {
		Book book = this.books.now();
		YearMonth present = YearMonth.from(book.cutOff().known());
		AddressValues values = new AddressValues();
		YearMonth from = month("from", address, present, values);
		YearMonth to = month("to", address, present, values);
		YearMonth last = (to != null) ? to : present;
		YearMonth first = (from != null) ? from : last.minusMonths(USUAL_MONTHS - 1);
		boolean own = !user.isSecretariat();
		Region region = own ? null : values.constant("region", address.getFirst("region"), Region.class);
		Group group = own ? null : values.constant("group", address.getFirst("group"), Group.class);
		AreaCode area = values.read("area", address.getFirst("area"), (code) -> area(code, book));
		Question question = new Question(first, last, region, area, group, user.party().orElse(null),
				user.centre().orElse(null));
		return new Asked(question, book, pictures(user), values.unknown(), wrong(question), query(address));
	}

	private static @Nullable YearMonth month(String name, MultiValueMap<String, String> address, YearMonth present,
			AddressValues values) {
		return values.read(name, address.getFirst(name),
				(text) -> (Dates.month(text, ReaderLanguage.get()) instanceof Reading.Understood<YearMonth> read)
						? Optional.of(read.what())
							.filter((month) -> !month.isAfter(present) && month.getYear() >= FIRST_YEAR)
						: Optional.empty());
	}

	private static Optional<AreaCode> area(String code, Book book) {
		return book.areas().stream().map(Area::code).filter((one) -> one.value().equals(code)).findFirst();
	}

	private static @Nullable String wrong(Question question) {
		if (question.first().isAfter(question.last())) {
			return "figures.period.reversed";
		}
		return question.first().plusMonths(Question.MOST_MONTHS).isAfter(question.last()) ? null
				: "figures.period.long";
	}

	private static List<PictureCode> pictures(CurrentUser user) {
		if (user.isSecretariat()) {
			return PictureCode.OF_SECRETARIAT;
		}
		return user.centre().isPresent() ? PictureCode.OF_CENTRE : PictureCode.OF_PARTY;
	}

	private static String query(MultiValueMap<String, String> address) {
		MultiValueMap<String, String> kept = new LinkedMultiValueMap<>();
		FILTERS.forEach((name) -> {
			String value = address.getFirst(name);
			if (value != null) {
				kept.add(name, value);
			}
		});
		String whole = new PageLinks("", kept).to(1);
		return whole.isEmpty() ? "" : whole.substring(1);
	}

}
