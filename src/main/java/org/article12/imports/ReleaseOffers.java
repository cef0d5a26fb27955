package org.article12.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.reference.Seeds;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.ShippedRow;
import org.article12.core.sheet.ShippedTable;
import org.article12.imports.domain.ComparedOffer;
import org.article12.imports.domain.Offer;
import org.article12.imports.domain.OfferDecision;
import org.article12.imports.domain.OfferedLine;
import org.article12.imports.store.SeenRows;
import org.article12.imports.store.ShippedFiles;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers what a release ships otherwise than the one before. Nothing of it is recorded by
 * itself: people record rows, or set them aside, which is remembered until a release
 * ships them otherwise again.
 */
public class ReleaseOffers {

	private static final int LATEST = 20;

	private final List<RegisterSheet> registers;

	private final ShippedFiles files;

	private final SeenRows seen;

	private final RegisterSnapshot<Shipped> snapshot;

	private final Clock clock;

	ReleaseOffers(List<RegisterSheet> registers, ShippedFiles files, SeenRows seen, RegisterVersions versions,
			Clock clock) {
		this.registers = List.copyOf(registers);
		this.files = files;
		this.seen = seen;
		this.snapshot = new RegisterSnapshot<>("shipped", versions, (entities) -> shipped(SeenRows.all(entities)));
		this.clock = clock;
	}

	/**
	 * At the first start of a database with this, what ships has been seen: it filled the
	 * registers, or an earlier release did.
	 */
	public void seeFirst(Seeds seeds) {
		this.files.tables()
			.forEach((table) -> seeds.once("shipped " + table.register(),
					() -> this.seen.see(table.register(), this.files.rows(table))));
	}

	/** What a release ships otherwise and is on record just so needs nobody. */
	@Transactional
	public void arrive() {
		for (ShippedTable table : this.files.tables()) {
			Offer offer = offer(table);
			if (!offer.lines().isEmpty()) {
				see(table.register(), offer.only(ComparedOffer.of(offer, sheet(table.register())).onRecord()));
			}
		}
	}

	/** Of which registers this release ships something newer. */
	public List<Newer> newer() {
		return this.snapshot.content().newer();
	}

	/** Compares all rows once, since each page of an officer asks. */
	private Shipped shipped(Map<String, Map<String, ShippedRow>> seen) {
		return new Shipped(seen,
				this.files.tables()
					.stream()
					.map((table) -> new Newer(table.register(), offer(table, seen).entries()))
					.filter((newer) -> newer.entries() > 0)
					.toList());
	}

	/** Whether releases ship anything of a register. */
	public boolean ships(String register) {
		return this.files.table(register).isPresent();
	}

	/** What is offered of a register, against what is on record now. */
	@Transactional(readOnly = true)
	public Offered offered(String register) {
		RegisterSheet sheet = sheet(register);
		Offer offer = this.files.table(register).map(this::offer).orElseGet(() -> new Offer(List.of()));
		ComparedOffer compared = ComparedOffer.of(offer, sheet);
		return new Offered(compared.lines(), compared.comparison().digest(), this.seen.decisions(register, LATEST));
	}

	/**
	 * Records rows that are offered.
	 * @param keys which
	 * @param digest of the comparison that the person saw
	 * @throws ComparisonMoved when it is another one by now
	 * @throws Refused when no row is named, one cannot be recorded, or no reason is given
	 */
	@Transactional
	public void record(CurrentUser by, String register, Set<String> keys, String digest, String why) {
		Offer chosen = chosen(register, keys, digest, why);
		RegisterSheet sheet = sheet(register);
		ComparedOffer compared = ComparedOffer.of(chosen, sheet);
		Comparison comparison = compared.comparison();
		if (!comparison.canBeApplied()) {
			throw new Refused(ImportRefusal.IMPORT_ROW_WRONG);
		}
		sheet.apply(by, compared.table(), comparison.digest(), why);
		see(register, chosen);
		this.seen.decide(by, register, chosen, true, why.strip(), this.clock.instant());
	}

	/** Sets rows aside that are offered; the rest is as for {@link #record}. */
	@Transactional
	public void setAside(CurrentUser by, String register, Set<String> keys, String digest, String why) {
		Offer chosen = chosen(register, keys, digest, why);
		see(register, chosen);
		this.seen.decide(by, register, chosen, false, why.strip(), this.clock.instant());
	}

	private Offer chosen(String register, Set<String> keys, String digest, String why) {
		Written.required(why, Written.MOST, ImportRefusal.IMPORT_WITHOUT_REASON);
		this.seen.lock(register);
		ShippedTable table = this.files.table(register).orElseThrow(() -> new NotVisible("Release of " + register));
		Offer offer = offer(table);
		if (!ComparedOffer.of(offer, sheet(register)).comparison().digest().equals(digest)) {
			throw new ComparisonMoved();
		}
		Offer chosen = offer.only(keys);
		if (chosen.lines().isEmpty()) {
			throw new Refused(ImportRefusal.IMPORT_WITHOUT_ROWS);
		}
		return chosen;
	}

	private void see(String register, Offer offer) {
		this.seen.see(register, offer.lines().stream().map(Offer.Line::shipped).flatMap(Stream::ofNullable).toList());
		this.seen.forget(register,
				offer.lines().stream().filter((line) -> line.shipped() == null).map(Offer.Line::key).toList());
	}

	private Offer offer(ShippedTable table) {
		return offer(table, this.snapshot.content().seen());
	}

	private Offer offer(ShippedTable table, Map<String, Map<String, ShippedRow>> seen) {
		return Offer.of(table, this.files.rows(table),
				Objects.requireNonNullElse(seen.get(table.register()), Map.of()));
	}

	private RegisterSheet sheet(String register) {
		return this.registers.stream()
			.filter((sheet) -> sheet.register().equals(register))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Register " + register));
	}

	/**
	 * What ships, against what has been seen.
	 *
	 * @param seen the rows that were seen, by register and key
	 * @param newer what is newer than these
	 */
	private record Shipped(Map<String, Map<String, ShippedRow>> seen, List<Newer> newer) {
	}

	/**
	 * That a release ships something newer.
	 *
	 * @param register of which register
	 * @param entries of how many of its entries
	 */
	public record Newer(String register, int entries) {
	}

	/**
	 * What is offered of a register.
	 *
	 * @param lines the rows that differ from what is on record
	 * @param digest of the comparison, for the form
	 * @param decisions what was decided before, the latest first
	 */
	public record Offered(List<OfferedLine> lines, String digest, List<OfferDecision> decisions) {

		public Offered {
			lines = List.copyOf(lines);
			decisions = List.copyOf(decisions);
		}

	}

}
