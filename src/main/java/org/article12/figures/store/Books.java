package org.article12.figures.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.article12.core.CalendarSettings;
import org.article12.core.workshop.Workshop;
import org.article12.figures.domain.Fact;
import org.article12.figures.domain.FactReader;
import org.article12.figures.domain.WorkDays;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.lives.Lives;
import org.article12.requests.Chronicle;
import org.article12.requests.Recorded;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers what figures are counted from, one book for all readers, under the number of
 * the last entry of all histories. When entries have come since, the lives that they
 * belong to are read again, and the registers with them; all lives only at first, on
 * another day, and when very much has changed. Of many who ask at once one reads, in the
 * workshop, and the others wait.
 */
@Component
public class Books {

	private static final int MOST_ENTRIES = 500;

	private final Lives lives;

	private final Chronicle chronicle;

	private final Requests requests;

	private final Workshop workshop;

	private final CalendarSettings calendar;

	private final ReentrantLock reading = new ReentrantLock();

	private volatile @Nullable Book kept;

	Books(Lives lives, Chronicle chronicle, Requests requests, Workshop workshop, CalendarSettings calendar) {
		this.lives = lives;
		this.chronicle = chronicle;
		this.requests = requests;
		this.workshop = workshop;
		this.calendar = calendar;
	}

	/**
	 * What is known now.
	 * @throws org.article12.core.workshop.WorkshopBusy when too much waits already
	 */
	public Book now() {
		CutOff now = this.lives.now();
		Book book = this.kept;
		if (book != null && isOf(book, now)) {
			return book;
		}
		this.reading.lock();
		try {
			book = this.kept;
			if (book == null || !isOf(book, now)) {
				book = this.workshop.makeFor(Books.class, () -> read(now));
				this.kept = book;
			}
			return book;
		}
		finally {
			this.reading.unlock();
		}
	}

	private static boolean isOf(Book book, CutOff cutOff) {
		return book.cutOff().sequence() >= cutOff.sequence() && book.cutOff().known().equals(cutOff.known());
	}

	private Book read(CutOff now) {
		Book book = this.kept;
		if (book == null || !book.cutOff().known().equals(now.known())) {
			return all(now);
		}
		List<Recorded> since = this.chronicle.after(book.cutOff().sequence(), MOST_ENTRIES);
		return (since.size() < MOST_ENTRIES) ? later(book, now, since) : all(now);
	}

	private Book all(CutOff now) {
		FactReader reader = new FactReader(this.calendar.zone());
		Map<RequestReference, Fact> facts = new LinkedHashMap<>();
		this.lives.each(now, (life) -> facts.put(life.reference(), reader.of(life)));
		return book(now, facts);
	}

	private Book book(CutOff now, Map<RequestReference, Fact> facts) {
		KnownRegisters registers = this.lives.registers(now);
		return new Book(now, facts, registers, new WorkDays(registers.calendar(), now.known()));
	}

	private Book later(Book book, CutOff now, List<Recorded> since) {
		FactReader reader = new FactReader(this.calendar.zone());
		Map<RequestReference, Fact> facts = new LinkedHashMap<>(book.facts());
		Set<RequestId> changed = since.stream()
			.filter((entry) -> entry.sequence() <= now.sequence())
			.map(Recorded::request)
			.collect(Collectors.toSet());
		for (RequestReference reference : references(changed)) {
			this.lives.of(reference, now)
				.ifPresentOrElse((life) -> facts.put(reference, reader.of(life)), () -> facts.remove(reference));
		}
		return book(now, facts);
	}

	private List<RequestReference> references(Set<RequestId> ids) {
		return this.requests.submitted(ids).values().stream().map(RequestRecord::reference).sorted().toList();
	}

}
