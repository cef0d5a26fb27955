package org.article12.imports;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.Role;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.register.RegisterHistory;
import org.article12.core.sheet.ComparisonMoved;
import org.article12.imports.domain.BroughtTable;
import org.article12.imports.domain.BroughtTable.Begun;
import org.article12.imports.domain.BroughtTable.BrokeOff;
import org.article12.imports.domain.Recording;
import org.article12.imports.domain.TableToRecord;
import org.article12.imports.store.BroughtTables;
import org.article12.imports.store.RecordingProgress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records tables that take a while in the background, in one transaction: all of a table
 * or nothing. A process that dies leaves nothing of it on record, and the registry of
 * events has it recorded anew.
 */
@Service
public class LargeTables {

	/** Tables with more rows than that are recorded in the background. */
	private static final int ROWS = 1000;

	private final RegisterImports imports;

	private final BroughtTables tables;

	private final RecordingProgress progress;

	private final RegisterHistory history;

	private final RegisterVersions versions;

	private final CurrentUsers users;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate apart;

	private final Clock clock;

	LargeTables(RegisterImports imports, BroughtTables tables, RecordingProgress progress, RegisterHistory history,
			RegisterVersions versions, CurrentUsers users, ApplicationEventPublisher events,
			PlatformTransactionManager transactions, Clock clock) {
		this.imports = imports;
		this.tables = tables;
		this.progress = progress;
		this.history = history;
		this.versions = versions;
		this.users = users;
		this.events = events;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Whether it takes a while to record so many rows. */
	public static boolean isLarge(int rows) {
		return rows > ROWS;
	}

	/**
	 * Begins to record a table.
	 * @param begun how
	 * @throws ComparisonMoved when it is on record, or being recorded
	 */
	@Transactional
	public void begin(String register, UUID id, Begun begun) {
		BroughtTable brought = locked(register, id);
		if (brought.view().recordedAt() != null || brought.begun().isPresent()) {
			throw new ComparisonMoved();
		}
		brought.begin(begun, this.clock.instant());
		this.events.publishEvent(new TableToRecord(register, id));
	}

	/** A table that is being recorded; empty for any other. */
	@Transactional(readOnly = true)
	public Optional<Recording> recording(String register, UUID id) {
		return this.tables.findByIdAndRegister(id, register)
			.flatMap((brought) -> brought.begun()
				.map((begun) -> new Recording(brought.view(), this.progress.of(id), begun.rows())));
	}

	/** Why recording a table broke off last. */
	@Transactional(readOnly = true)
	public Optional<BrokeOff> brokeOff(String register, UUID id) {
		return this.tables.findByIdAndRegister(id, register).map(BroughtTable::brokeOff);
	}

	@ApplicationModuleListener
	void on(TableToRecord wanted) {
		record(wanted);
	}

	/** Records a table for which somebody waits, if anybody does. */
	@Transactional
	public void record(TableToRecord wanted) {
		this.tables.findByIdAndRegister(wanted.table(), wanted.register())
			.flatMap(BroughtTable::begun)
			.ifPresent((begun) -> record(wanted, begun));
	}

	private void record(TableToRecord wanted, Begun begun) {
		Optional<CurrentUser> by = this.users.find(begun.person(), begun.membership())
			.filter((user) -> user.role().includes(Role.OFFICER));
		if (by.isEmpty()) {
			breakOff(wanted, BrokeOff.NOBODY);
			return;
		}
		try {
			this.versions.readOnceFor(() -> this.apart.executeWithoutResult((_) -> this.history
				.together(this.progress.counting(wanted.table()), () -> this.imports.record(by.get(), wanted.register(),
						wanted.table(), begun.as(), begun.digest(), begun.why()))));
		}
		catch (ComparisonMoved ex) {
			breakOff(wanted, BrokeOff.MOVED);
		}
		catch (Refused ex) {
			breakOff(wanted, BrokeOff.REFUSED);
		}
		this.progress.end(wanted.table());
	}

	private void breakOff(TableToRecord wanted, BrokeOff why) {
		this.apart.executeWithoutResult((_) -> {
			BroughtTable brought = locked(wanted.register(), wanted.table());
			if (brought.view().recordedAt() == null) {
				brought.breakOff(why);
			}
		});
	}

	private BroughtTable locked(String register, UUID id) {
		return this.tables.lock(id, register).orElseThrow(() -> new NotVisible("Table " + id));
	}

}
