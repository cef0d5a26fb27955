package org.article12.lives;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.article12.catalogue.Agreement;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.centres.Centre;
import org.article12.core.CentreCode;
import org.article12.core.DaysOff;
import org.article12.core.Multilingual;
import org.article12.core.PartyCode;
import org.article12.core.settings.Term;
import org.article12.parties.PartiesKnown;
import org.article12.parties.Party;

/**
 * Registers and settings as they were known at a cut-off: what people changed later is
 * not in them.
 *
 * @param day the day on which they hold
 * @param everyDay the Parties of every day
 * @param parties the Parties of that day, by code
 * @param partyNames what States were called that the register had, whether they were
 * Parties that day or not
 * @param centres the centres, in the register's order, those that had ended among them
 * @param areas the areas of assistance, in the catalogue's order
 * @param agreements the other conventions that a need may count under
 * @param calendar on which days no clock runs
 * @param terms how long each has, in working days
 */
public record KnownRegisters(LocalDate day, PartiesKnown everyDay, SortedMap<PartyCode, Party> parties,
		Map<PartyCode, Multilingual> partyNames, List<Centre> centres, List<Area> areas, List<Agreement> agreements,
		DaysOff calendar, Map<Term, Integer> terms) {

	/** What a Party or a State was called; its code where the register had no name. */
	public Multilingual name(PartyCode code) {
		return this.partyNames.getOrDefault(code, plain(code.value()));
	}

	/** What a centre was called; its code where the register did not have it. */
	public Multilingual name(CentreCode code) {
		return this.centres.stream()
			.filter((centre) -> centre.code().equals(code))
			.map(Centre::currentNames)
			.findFirst()
			.orElse(plain(code.value()));
	}

	/** What an area was called; its code where the catalogue did not have it. */
	public Multilingual name(AreaCode code) {
		return area(code).map(Area::titles).orElse(plain(code.value()));
	}

	/** An area. */
	public Optional<Area> area(AreaCode code) {
		return this.areas.stream().filter((area) -> area.code().equals(code)).findFirst();
	}

	/** What another convention was called; its code where the catalogue had none. */
	public Multilingual agreement(String code) {
		return this.agreements.stream()
			.filter((agreement) -> agreement.code().equals(code))
			.map(Agreement::titles)
			.findFirst()
			.orElse(plain(code));
	}

	/** A name in no language. */
	public static Multilingual plain(String name) {
		return new Multilingual(Map.of(Multilingual.ALWAYS, name));
	}

}
