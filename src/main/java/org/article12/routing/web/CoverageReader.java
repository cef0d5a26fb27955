package org.article12.routing.web;

import java.util.List;
import java.util.Optional;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.web.AddressValues;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.parties.Region;
import org.article12.routing.Coverage;
import org.article12.routing.Coverage.Row;
import org.article12.routing.Coverages;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what the coverage map's address asks for, and finds that part of the map. */
@Component
class CoverageReader {

	private final Coverages coverages;

	private final Parties parties;

	private final Catalogue catalogue;

	private final CoverageWords words;

	CoverageReader(Coverages coverages, Parties parties, Catalogue catalogue, CoverageWords words) {
		this.coverages = coverages;
		this.parties = parties;
		this.catalogue = catalogue;
		this.words = words;
	}

	/** The question that an address asks. */
	CoverageQuestion question(MultiValueMap<String, String> address) {
		AddressValues values = new AddressValues();
		Region region = values.constant("region", address.getFirst("region"), Region.class);
		PartyCode party = values.read("party", address.getFirst("party"), this::party);
		AreaCode area = values.read("area", address.getFirst("area"), this::area);
		int page = values.page(address.getFirst("page"));
		return new CoverageQuestion(region, party, area, page, values.unknown());
	}

	private Optional<PartyCode> party(String value) {
		return PartyCode.isValid(value) ? this.parties.find(new PartyCode(value))
			.filter((party) -> party.eligibility().eligible())
			.map(Party::code) : Optional.empty();
	}

	private Optional<AreaCode> area(String value) {
		return AreaCode.isValid(value)
				? this.catalogue.area(new AreaCode(value)).filter(Area::selectable).map(Area::code) : Optional.empty();
	}

	/** The part of the map that is asked for, gaps first. */
	Found find(CoverageQuestion question) {
		Coverage now = this.coverages.now();
		int column = (question.area() != null) ? now.areas().indexOf(question.area()) : -1;
		List<CoverageLine> lines = now.rows()
			.stream()
			.map((row) -> line(row, column))
			.filter((line) -> question.party() == null || question.party().equals(line.party().code()))
			.filter((line) -> question.region() == null || question.region() == line.party().region())
			.sorted(CoverageLine.GAPS_FIRST)
			.toList();
		return new Found((question.area() != null) ? List.of(question.area()) : now.areas(), lines);
	}

	private CoverageLine line(Row row, int column) {
		return new CoverageLine(this.parties.find(row.party()).orElseThrow(), this.words.party(row.party()),
				(column >= 0) ? new Row(row.party(), List.of(row.cells().get(column))) : row);
	}

	/**
	 * A part of the map.
	 *
	 * @param areas its areas
	 * @param lines its Parties
	 */
	record Found(List<AreaCode> areas, List<CoverageLine> lines) {

		/** The same as coverage. */
		Coverage coverage() {
			return new Coverage(this.areas, this.lines.stream().map(CoverageLine::row).toList());
		}

	}

}
