package org.article12.figures.store;

import java.util.List;
import java.util.Map;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.figures.domain.Fact;
import org.article12.figures.domain.Grid;
import org.article12.figures.domain.Grids;
import org.article12.figures.domain.PictureCode;
import org.article12.figures.domain.Question;
import org.article12.figures.domain.WorkDays;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.requests.RequestReference;

/**
 * What figures are counted from: all that was known at a cut-off.
 *
 * @param cutOff up to when the record was read
 * @param facts what is counted of each request
 * @param registers the registers as they were known
 * @param days working days by the calendar as it was known
 * @param counted what was counted of it lately
 */
public record Book(CutOff cutOff, Map<RequestReference, Fact> facts, KnownRegisters registers, WorkDays days,
		Counted counted) {

	Book(CutOff cutOff, Map<RequestReference, Fact> facts, KnownRegisters registers, WorkDays days) {
		this(cutOff, facts, registers, days, new Counted());
	}

	/** The figures of a picture. */
	public Grid grid(Question question, PictureCode picture) {
		return this.counted.of(question, picture, () -> grids(question));
	}

	private Grids grids(Question question) {
		return new Grids(question, List.copyOf(this.facts.values()), areas().stream().map(Area::code).toList(),
				this.days);
	}

	/** The areas that can be asked for. */
	public List<Area> areas() {
		return this.registers.areas().stream().filter((area) -> !area.heading()).toList();
	}

}
