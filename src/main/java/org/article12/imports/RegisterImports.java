package org.article12.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Written;
import org.article12.core.sheet.Comparison;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.core.sheet.MappedSheet;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.SheetReader;
import org.article12.core.text.Text;
import org.article12.imports.domain.Brought;
import org.article12.imports.domain.BroughtTable;
import org.article12.imports.store.BroughtTables;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes tables for registers: keeps each as it was brought, says what it would change,
 * and records it once somebody has seen that.
 */
@Service
public class RegisterImports {

	private static final Duration KEPT = Duration.ofDays(7);

	private static final int LONGEST_NAME = 120;

	private static final int LATEST = 20;

	private final List<RegisterSheet> registers;

	private final BroughtTables tables;

	private final Clock clock;

	RegisterImports(List<RegisterSheet> registers, BroughtTables tables, Clock clock) {
		this.registers = registers;
		this.tables = tables;
		this.clock = clock;
	}

	/** The register of that name, as a table. */
	public RegisterSheet register(String name) {
		return this.registers.stream()
			.filter((register) -> register.register().equals(name))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Register " + name));
	}

	/**
	 * Keeps a table to be looked at. Nothing is recorded of it yet.
	 * @throws org.article12.core.Refused when the file is no table that can be read
	 */
	@Transactional
	public UUID bring(CurrentUser by, String register, String fileName, Path file) throws IOException {
		SheetReader.read(file);
		String name = Text.shortened(Text.line(fileName), LONGEST_NAME);
		BroughtTable brought = new BroughtTable(by, register(register).register(), name, Files.readAllBytes(file),
				this.clock.instant());
		return this.tables.save(brought).id();
	}

	/**
	 * A table that was brought, and what it would change now.
	 * @param as the columns as which it is read; empty where its heads tell
	 */
	@Transactional(readOnly = true)
	public Look look(String register, UUID id, List<String> as) {
		BroughtTable brought = this.tables.findByIdAndRegister(id, register)
			.orElseThrow(() -> new NotVisible("Table " + id));
		MappedSheet table = read(register, brought, as);
		return new Look(brought.view(), table, register(register).compare(table));
	}

	/** How many rows a table has that was brought. */
	@Transactional(readOnly = true)
	public int rows(String register, UUID id) {
		BroughtTable brought = this.tables.findByIdAndRegister(id, register)
			.orElseThrow(() -> new NotVisible("Table " + id));
		return read(register, brought, List.of()).rows().size();
	}

	/**
	 * Records a table, all of it.
	 * @param as the columns as which it was read for that
	 * @param digest of the comparison that the person saw
	 * @param why the reason, for the history of each entry
	 * @throws ComparisonMoved when it would change something else now
	 */
	@Transactional
	public Comparison record(CurrentUser by, String register, UUID id, List<String> as, String digest, String why) {
		Written.required(why, Written.MOST, ImportRefusal.IMPORT_WITHOUT_REASON);
		BroughtTable brought = this.tables.lock(id, register).orElseThrow(() -> new NotVisible("Table " + id));
		if (brought.view().recordedAt() != null) {
			throw new ComparisonMoved();
		}
		Comparison recorded = register(register).apply(by, read(register, brought, as), digest, why);
		brought.recorded(by, recorded, why, this.clock.instant());
		return recorded;
	}

	/** The tables that were recorded last, the latest first. */
	@Transactional(readOnly = true)
	public List<Brought> latest(String register) {
		return this.tables.recorded(register, Limit.of(LATEST));
	}

	/** Forgets what was brought some days ago and never recorded. */
	@Transactional
	public void forgetOld() {
		this.tables.forget(this.clock.instant().minus(KEPT));
	}

	private MappedSheet read(String register, BroughtTable brought, List<String> as) {
		try {
			Path file = Files.createTempFile("article12-", ".table");
			try {
				Files.write(file, brought.content());
				return new MappedSheet(SheetReader.read(file), register(register).columns(), as);
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A table that was brought.
	 *
	 * @param table what stands in it
	 * @param comparison what it would change now
	 */
	public record Look(Brought brought, MappedSheet table, Comparison comparison) {
	}

}
