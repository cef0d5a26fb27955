package org.article12.offers.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.article12.catalogue.AreaCode;
import org.article12.centres.ServiceBasis;
import org.article12.centres.Strength;
import org.article12.centres.Track;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingLanguage;
import org.article12.requests.RequestWords;
import org.article12.routing.Audience;
import org.article12.routing.CentreFacts;
import org.article12.routing.CentreFit;
import org.article12.routing.Criterion;
import org.article12.routing.Reason;
import org.article12.routing.ReasonCode;
import org.article12.routing.RoutingWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a centre what a column tells. */
@Component
class CentreCells {

	private final OffersWords words;

	private final RoutingWords routing;

	private final RequestWords requestWords;

	CentreCells(OffersWords words, RoutingWords routing, RequestWords requestWords) {
		this.words = words;
		this.routing = routing;
		this.requestWords = requestWords;
	}

	/**
	 * A cell.
	 * @param areas what the table is about
	 * @param share what points are of the most that a centre could have
	 */
	List<String> lines(CentreColumn column, CentreFit fit, List<AreaCode> areas, Share share) {
		CentreFacts centre = fit.centre();
		Track track = centre.track();
		return switch (column) {
			case TAKES -> takes(fit, areas);
			case TIE -> List.of(tie(fit.basis()));
			case FIELD -> byArea(areas.stream().filter((area) -> centre.areas().containsKey(area)).toList(),
					(area) -> this.words.say("offers.field." + ((centre.areas().get(area) == Strength.PRIMARY)
							? Strength.PRIMARY : Strength.SECONDARY)));
			case LANGUAGE -> List.of(fit.shared().isEmpty()
					? this.words.say("offers.language.none", languages(centre.languages())) : languages(fit.shared()));
			case WORK -> List
				.of((centre.capacity() != null) ? this.words.say("offers.work.of", centre.openWork(), centre.capacity())
						: this.words.say("offers.work", centre.openWork()));
			case DELIVERIES ->
				byArea(areas, (area) -> this.words.say("offers.figure", track.delivered().getOrDefault(area, 0)));
			case ANSWERS -> List.of((track.offersEnded() == 0) ? this.words.say("offers.answers.none")
					: this.words.say("offers.answers", track.answeredInTime(), track.offersEnded()));
			case EVALUATIONS -> List.of((track.evaluations() == 0) ? this.words.say("offers.evaluations.none")
					: this.words.say("offers.evaluations",
							track.evaluationPoints() / (double) (track.evaluations() * Track.MOST_POINTS)));
			case FAIRNESS -> List.of(this.words.say("offers.figure", track.recentWork()));
			case DISTANCE -> List.of(this.words.say("offers.distance", fit.kilometres()));
			case POINTS -> byArea(able(fit, areas), (area) -> this.words.say("offers.points", share.of(fit, area)));
		};
	}

	/** Why a centre cannot be asked at all. */
	String reason(CentreFit fit) {
		return fit.objections()
			.stream()
			.findFirst()
			.map(this::sentence)
			.orElseGet(() -> this.words.say("offers.takes.has-it"));
	}

	private List<String> takes(CentreFit fit, List<AreaCode> areas) {
		List<String> lines = new ArrayList<>();
		List<AreaCode> able = able(fit, areas);
		if (areas.size() > 1) {
			able.forEach((area) -> lines.add(this.requestWords.area(area.value())));
		}
		else if (!able.isEmpty()) {
			lines.add(this.words.say("offers.takes"));
		}
		fit.objections()
			.stream()
			.filter((objection) -> objection.code() != ReasonCode.NO_AREA && isAbout(objection, areas))
			.map((objection) -> objection(objection, areas.size() == 1))
			.forEach(lines::add);
		return lines;
	}

	private static List<AreaCode> able(CentreFit fit, List<AreaCode> areas) {
		return fit.able().stream().filter(areas::contains).toList();
	}

	/** Whether an objection names one of the areas, or none at all. */
	private static boolean isAbout(Reason objection, List<AreaCode> areas) {
		List<ReasonCode.Kind> kinds = objection.code().kinds();
		return !kinds.contains(ReasonCode.Kind.AREA)
				|| areas.stream().map(AreaCode::value).anyMatch(objection.parameters()::contains);
	}

	/** In one area it goes without saying which. */
	private String objection(Reason objection, boolean single) {
		return switch (objection.code()) {
			case FULL -> this.words.say("offers.takes.full");
			case DECLINED_BEFORE -> single ? this.words.say("offers.takes.declined") : sentence(objection);
			case NO_ANSWER_BEFORE -> single ? this.words.say("offers.takes.silent",
					this.words.day(LocalDate.parse(objection.parameters().getFirst()))) : sentence(objection);
			default -> sentence(objection);
		};
	}

	private String sentence(Reason reason) {
		return this.routing.sentence(reason, Audience.OFFICER, ReaderLanguage.get());
	}

	private String tie(@Nullable ServiceBasis basis) {
		return this.words.say("offers.tie." + ((basis != null) ? basis.name() : "NONE"));
	}

	private String languages(Collection<WorkingLanguage> languages) {
		Locale reader = ReaderLanguage.get();
		return this.requestWords.list(languages.stream()
			.map((language) -> Locale.forLanguageTag(language.code()).getDisplayLanguage(reader))
			.toList());
	}

	/** One line where all areas say the same, else each with its area. */
	private List<String> byArea(List<AreaCode> told, Function<AreaCode, String> line) {
		List<String> lines = told.stream().map(line).distinct().toList();
		return (lines.size() <= 1) ? lines : told.stream()
			.map((area) -> this.words.say("offers.by-area", this.requestWords.area(area.value()), line.apply(area)))
			.toList();
	}

	/** The points of a centre for an area, of 100. */
	interface Share {

		double of(CentreFit fit, AreaCode area);

	}

}
