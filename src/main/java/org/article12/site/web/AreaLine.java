package org.article12.site.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Guidance;
import org.article12.catalogue.KindOfNeed;
import org.article12.centres.Centre;

/**
 * An area of assistance in the tree of areas.
 *
 * @param code its code
 * @param title its name
 * @param meaning what its name means, where that needs saying; else empty
 * @param category what kind of assistance it belongs to
 * @param needs the kinds of needs that help in it answers
 * @param selectable whether assistance can be asked for in it
 * @param guidance the guidance documents that help with it
 * @param centres how many active centres work in it
 * @param parts the areas under it
 */
record AreaLine(AreaCode code, String title, String meaning, AreaCategory category, Set<KindOfNeed> needs,
		boolean selectable, List<Guidance> guidance, long centres, List<AreaLine> parts) {

	/**
	 * The areas that stand at the top, each with its parts.
	 * @param centres those that take work
	 */
	static List<AreaLine> tree(Catalogue catalogue, Collection<Centre> centres) {
		List<Area> areas = catalogue.areas().stream().filter((area) -> !area.retired()).toList();
		return areas.stream()
			.filter((area) -> area.parent() == null)
			.map((area) -> of(area, areas, catalogue.guidance(), centres))
			.filter((line) -> line.selectable() || !line.parts().isEmpty())
			.toList();
	}

	private static AreaLine of(Area area, List<Area> areas, List<Guidance> guidance, Collection<Centre> centres) {
		return new AreaLine(area.code(), area.title(), area.meaning(), area.category(), area.needs(), area.selectable(),
				guidance.stream().filter((document) -> document.areas().contains(area.code())).toList(),
				centres.stream().filter((centre) -> centre.areas().containsKey(area.code())).count(),
				areas.stream()
					.filter((part) -> area.code().equals(part.parent()))
					.map((part) -> of(part, areas, guidance, centres))
					.toList());
	}

}
