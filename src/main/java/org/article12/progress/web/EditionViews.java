package org.article12.progress.web;

import java.util.List;
import java.util.stream.Stream;

import org.article12.core.web.Glyph;
import org.article12.progress.Edition;
import org.article12.progress.NotePart;
import org.springframework.stereotype.Component;

/** Editions of the report, ready to read. */
@Component
class EditionViews {

	private final ReportWords words;

	EditionViews(ReportWords words) {
		this.words = words;
	}

	EditionView of(Edition edition) {
		ReportDates dates = new ReportDates(edition.period(), edition.known());
		String address = EditionsController.address(edition.id());
		return new EditionView(edition.occasion(),
				this.words.say("progress.edition.dates", this.words.day(edition.period().from()),
						this.words.day(edition.period().to()), this.words.day(edition.known())),
				this.words.say("progress.edition.number", edition.number()), this.words.status(edition.status()),
				glyph(edition.status()), edition.isDraft(), edition.status() == Edition.Status.PUBLISHED,
				edition.version(), address, dates.address() + (edition.isDraft() ? "" : "&edition=" + edition.number()),
				Stream.of(NotePart.values()).map((part) -> part(edition, part, address)).toList());
	}

	private PartView part(Edition edition, NotePart part, String address) {
		return new PartView(this.words.part(part), edition.note(part), address + "/notes/" + part.name());
	}

	private static Glyph glyph(Edition.Status status) {
		return switch (status) {
			case DRAFT -> Glyph.HALF;
			case PUBLISHED -> Glyph.TICK;
			case WITHDRAWN -> Glyph.CROSS;
		};
	}

	/**
	 * An edition.
	 *
	 * @param occasion for what it is made
	 * @param dates its three dates in one line
	 * @param number which edition of these dates it is, in words
	 * @param status whether it is published, in a word
	 * @param glyph what is drawn beside that word
	 * @param draft whether it is a draft
	 * @param published whether it is published and not withdrawn
	 * @param version how often it has changed
	 * @param address its address
	 * @param report the address of its report
	 * @param parts what the Secretariat writes to it
	 */
	public record EditionView(String occasion, String dates, String number, String status, Glyph glyph, boolean draft,
			boolean published, int version, String address, String report, List<PartView> parts) {
	}

	/** A part: what it is called, what stands there, and where it is written. */
	public record PartView(String name, String text, String address) {
	}

}
