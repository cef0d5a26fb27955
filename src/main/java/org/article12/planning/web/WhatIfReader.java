package org.article12.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.centres.Strength;
import org.article12.core.CentreCode;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.article12.planning.domain.Comparison.Circumstances;
import org.article12.routing.Change;
import org.article12.routing.Routing;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads what is taken to be otherwise, and says what is wrong with it. */
@Component
class WhatIfReader {

	private final Routing routing;

	private final Centres centres;

	private final Catalogue catalogue;

	WhatIfReader(Routing routing, Centres centres, Catalogue catalogue) {
		this.routing = routing;
		this.centres = centres;
		this.catalogue = catalogue;
	}

	/** How things are. */
	Circumstances now() {
		return new Circumstances(this.routing.snapshot(), this.routing.rules());
	}

	/**
	 * How things are taken to be; only sound when nothing was found wrong.
	 * @param errors where to say what is wrong
	 */
	Circumstances then(WhatIfForm form, Circumstances now, Errors errors) {
		List<Change> changes = new ArrayList<>();
		for (int at = 0; at < form.changes().size(); at++) {
			String path = "changes[" + at + "].";
			read(form.changes().get(at), path, errors).ifPresent(changes::add);
		}
		return errors.hasErrors() ? now : new Circumstances(now.centres().with(changes), now.rules());
	}

	private Optional<Change> read(WhatIfForm.Row row, String path, Errors errors) {
		if (row.isBlank()) {
			return Optional.empty();
		}
		Optional<ChangeKind> kind = kind(row.what());
		Optional<CentreCode> centre = centre(row.centre());
		if (kind.isEmpty()) {
			reject(errors, path + "what", row.what(), "planning.what-if.what");
		}
		if (centre.isEmpty()) {
			reject(errors, path + "centre", row.centre(), "planning.what-if.centre");
		}
		boolean area = kind.isEmpty() || !kind.get().needsArea() || isArea(row.area(), path + "area", errors);
		Optional<Integer> capacity = (kind.orElse(null) == ChangeKind.CAPACITY)
				? capacity(row.capacity(), path + "capacity", errors) : Optional.of(0);
		return (area && capacity.isPresent())
				? kind.flatMap((what) -> centre.map((code) -> change(what, code, row, capacity.get())))
				: Optional.empty();
	}

	private static Optional<Integer> capacity(String typed, String field, Errors errors) {
		if (Text.isBlank(typed)) {
			errors.rejectValue(field, "planning.what-if.capacity.missing");
		}
		return new FieldReader(errors).count(field, typed);
	}

	private static Change change(ChangeKind kind, CentreCode centre, WhatIfForm.Row row, int capacity) {
		return switch (kind) {
			case SUSPEND -> new Change.Suspend(centre);
			case RESUME -> new Change.Resume(centre);
			case ADD_PRIMARY -> new Change.AddArea(centre, new AreaCode(row.area()), Strength.PRIMARY);
			case ADD_SECONDARY -> new Change.AddArea(centre, new AreaCode(row.area()), Strength.SECONDARY);
			case REMOVE_AREA -> new Change.RemoveArea(centre, new AreaCode(row.area()));
			case CAPACITY -> new Change.SetCapacity(centre, capacity);
			case NO_LIMIT -> new Change.SetCapacity(centre, null);
		};
	}

	private static Optional<ChangeKind> kind(String name) {
		return Stream.of(ChangeKind.values()).filter((kind) -> kind.name().equals(name)).findFirst();
	}

	private Optional<CentreCode> centre(String code) {
		return CentreCode.isValid(code) ? this.centres.find(new CentreCode(code)).map(Centre::code) : Optional.empty();
	}

	private boolean isArea(String code, String field, Errors errors) {
		Optional<Area> area = AreaCode.isValid(code) ? this.catalogue.area(new AreaCode(code)) : Optional.empty();
		if (area.isEmpty()) {
			reject(errors, field, code, "planning.what-if.area");
		}
		else if (area.get().heading()) {
			errors.rejectValue(field, "planning.what-if.area.heading", new Object[] { area.get().title() }, null);
		}
		return area.filter((one) -> !one.heading()).isPresent();
	}

	/** Says that something is missing, or that nothing such is known. */
	private static void reject(Errors errors, String field, String value, String what) {
		errors.rejectValue(field, what + (value.isEmpty() ? ".missing" : ".unknown"), new Object[] { value }, null);
	}

}
