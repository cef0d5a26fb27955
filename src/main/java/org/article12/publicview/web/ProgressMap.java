package org.article12.publicview.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.article12.centres.Centres;
import org.article12.core.web.EqualEarth;
import org.article12.core.web.EqualEarth.Point;
import org.article12.parties.Parties;
import org.article12.publicview.domain.HelpedParty;
import org.springframework.stereotype.Component;

/** Draws the Parties of published requests and the centres on a map of the world. */
@Component
class ProgressMap {

	/** How wide the drawing is; its height follows. */
	static final double WIDTH = 640;

	private static final double SCALE = WIDTH / EqualEarth.WIDTH;

	private final Parties parties;

	private final Centres centres;

	ProgressMap(Parties parties, Centres centres) {
		this.parties = parties;
		this.centres = centres;
	}

	/** The drawing's height. */
	static String height() {
		return text(EqualEarth.HEIGHT * SCALE);
	}

	/** The marks, the most important last, so that they lie on top. */
	List<Mark> marks(List<HelpedParty> helped) {
		List<Mark> marks = new ArrayList<>();
		this.centres.active().forEach((centre) -> marks.add(mark(Kind.CENTRE, centre.latitude(), centre.longitude())));
		helped.stream().filter((party) -> party.delivered() == 0).forEach((party) -> mark(Kind.HELPED, party, marks));
		helped.stream().filter((party) -> party.delivered() > 0).forEach((party) -> mark(Kind.DELIVERED, party, marks));
		return marks;
	}

	/** How many marks there are of each kind, the most important first. */
	static Map<Kind, Long> keys(List<Mark> marks) {
		Map<Kind, Long> keys = new TreeMap<>(Comparator.reverseOrder());
		for (Kind kind : Kind.values()) {
			keys.put(kind, marks.stream().filter((mark) -> mark.kind() == kind).count());
		}
		return keys;
	}

	private void mark(Kind kind, HelpedParty helped, List<Mark> marks) {
		Optional.of(helped.party())
			.flatMap(this.parties::find)
			.ifPresent((party) -> marks.add(mark(kind, party.latitude(), party.longitude())));
	}

	private static Mark mark(Kind kind, double latitude, double longitude) {
		Point at = EqualEarth.at(latitude, longitude);
		return new Mark(kind, text(at.x() * SCALE), text(at.y() * SCALE));
	}

	private static String text(double length) {
		return String.format(Locale.ROOT, "%.1f", length);
	}

	/** What a mark stands for; each has a shape of its own. */
	enum Kind {

		/** A centre that can be asked. */
		CENTRE,
		/** A Party whose published requests are being helped. */
		HELPED,
		/** A Party that was helped. */
		DELIVERED

	}

	/** A mark and its place in the drawing. */
	record Mark(Kind kind, String x, String y) {
	}

}
