package org.article12.centres;

import java.util.List;
import java.util.Optional;

import org.article12.centres.store.CentreRegister;
import org.article12.core.CentreCode;
import org.article12.core.CentreNames;
import org.article12.core.WorkingDays;
import org.springframework.stereotype.Component;

/** The register of regional centres. */
@Component
public class Centres implements CentreNames {

	private final CentreRegister register;

	private final WorkingDays calendar;

	Centres(CentreRegister register, WorkingDays calendar) {
		this.register = register;
		this.calendar = calendar;
	}

	/** All centres, ended and suspended ones as well, in the register's order. */
	public List<Centre> all() {
		return this.register.content().centres();
	}

	/** Those to which work may be offered today. */
	public List<Centre> active() {
		return all().stream().filter(this::isActive).toList();
	}

	/** Whether work may be offered to a centre today. */
	public boolean isActive(Centre centre) {
		return centre.activeOn(this.calendar.today());
	}

	/** A centre's standing with the COP today. */
	public CentreStatus status(Centre centre) {
		return centre.statusOn(this.calendar.today());
	}

	/** A centre by its code. */
	public Optional<Centre> find(CentreCode code) {
		return Optional.ofNullable(this.register.content().byCode().get(code));
	}

	@Override
	public String name(CentreCode code) {
		return find(code).map(Centre::currentName).orElseGet(code::value);
	}

	/**
	 * The version of the register that {@link #all()} answers from; it grows with each
	 * change.
	 */
	public long registerVersion() {
		return this.register.version();
	}

}
