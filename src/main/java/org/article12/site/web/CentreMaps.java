package org.article12.site.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.parties.Party;
import org.article12.routing.Considered;
import org.article12.routing.RoutingProposal;
import org.article12.site.web.CentreMap.Key;
import org.article12.site.web.CentreMap.Kind;
import org.article12.site.web.CentreMap.Mark;
import org.article12.site.web.CentreMap.World;
import org.article12.core.web.EqualEarth;
import org.article12.core.web.EqualEarth.Point;
import org.article12.site.web.MapLabels.Label;
import org.springframework.stereotype.Component;

/**
 * Draws routing's answer on a map: the Party, and every centre with what became of it. No
 * boundary is drawn, and nothing is named but Parties and centres of the registers.
 */
@Component
class CentreMaps {

	/** A longer name would cover the map; the Party's code takes its place. */
	/** Half of what a mark takes. */
	private static final double MARK = 9;

	private static final int LONGEST_NAME = 16;

	/** Letters stand on a line a third of their height below their middle. */
	private static final double BASELINE = 7;

	private final Centres centres;

	CentreMaps(Centres centres) {
		this.centres = centres;
	}

	/**
	 * The map of a proposal.
	 * @param party the Party that asks
	 * @param name its name in the reader's language
	 * @param proposal what is proposed for it
	 */
	CentreMap of(Party party, String name, RoutingProposal proposal) {
		Map<Kind, List<Centre>> centres = byKind(proposal);
		List<Place> places = new ArrayList<>();
		places.add(new Place(Kind.PARTY, (name.length() > LONGEST_NAME) ? party.code().value() : name,
				EqualEarth.at(party.latitude(), party.longitude())));
		centres.forEach((kind, some) -> some.forEach((centre) -> places
			.add(new Place(kind, centre.code().value(), EqualEarth.at(centre.latitude(), centre.longitude())))));
		MapFrame frame = MapFrame
			.around(places.stream().filter((place) -> place.kind() != Kind.CANNOT).map(Place::at).toList());
		List<Place> shown = places.stream()
			.map((place) -> new Place(place.kind(), place.label(), frame.place(place.at())))
			// The frame was laid around the others; of these a mark may be left that
			// would be cut.
			.filter((place) -> frame.shows(place.at(), (place.kind() == Kind.CANNOT) ? MARK : 0))
			.toList();
		return new CentreMap(text(frame.height()), world(frame), marks(frame, shown), keys(name, centres));
	}

	private Map<Kind, List<Centre>> byKind(RoutingProposal proposal) {
		Set<CentreCode> elsewhere = new HashSet<>();
		proposal.gaps().forEach((gap) -> elsewhere.addAll(gap.elsewhere()));
		Map<Kind, List<Centre>> centres = new EnumMap<>(Kind.class);
		for (Considered considered : proposal.considered()) {
			this.centres.find(considered.centre())
				.ifPresent((centre) -> centres
					.computeIfAbsent(kind(considered, elsewhere.contains(centre.code())), (_) -> new ArrayList<>())
					.add(centre));
		}
		return centres;
	}

	private static Kind kind(Considered considered, boolean elsewhere) {
		if (considered.chosen()) {
			return Kind.CHOSEN;
		}
		if (considered.eligible()) {
			return Kind.COULD;
		}
		return elsewhere ? Kind.ELSEWHERE : Kind.CANNOT;
	}

	private static List<Mark> marks(MapFrame frame, List<Place> places) {
		MapLabels labels = new MapLabels(frame.height(), places.stream().map(Place::at).toList());
		List<Mark> marks = new ArrayList<>();
		for (Place place : places) {
			marks.add(mark(place, label(place, labels)));
		}
		marks.sort(Comparator.comparing(Mark::kind).reversed());
		return marks;
	}

	/** The label of a centre that cannot be asked stands only where there is room. */
	private static Label label(Place place, MapLabels labels) {
		return (place.kind() != Kind.CANNOT) ? labels.place(place.label(), place.at())
				: labels.placeIfFree(place.label(), place.at())
					.orElseGet(() -> new Label("", "start", place.at().x(), place.at().y(), 0));
	}

	private static Mark mark(Place place, Label label) {
		return new Mark(place.kind(), text(place.at().x()), text(place.at().y()), label.text(), label.anchor(),
				text(label.x()), text(label.y() + BASELINE));
	}

	private static List<Key> keys(String party, Map<Kind, List<Centre>> centres) {
		List<Key> keys = new ArrayList<>();
		keys.add(new Key(Kind.PARTY, List.of(party)));
		centres
			.forEach((kind, some) -> keys.add(new Key(kind, some.stream().map((one) -> one.code().value()).toList())));
		return keys;
	}

	private static World world(MapFrame frame) {
		return new World(text(-frame.left() * frame.scale()), text(-frame.top() * frame.scale()),
				text(EqualEarth.WIDTH * frame.scale()), text(EqualEarth.HEIGHT * frame.scale()));
	}

	private static String text(double length) {
		return String.format(Locale.ROOT, "%.1f", length);
	}

	private record Place(Kind kind, String label, Point at) {
	}

}
