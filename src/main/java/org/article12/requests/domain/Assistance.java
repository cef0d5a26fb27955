package org.article12.requests.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.settings.Term;
import org.article12.requests.Act;
import org.article12.requests.AreaOffers;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRefusal;
import org.article12.requests.UnservedCode;

/**
 * What becomes of the areas that a request asks for: centres are offered them, take them
 * or not, work and report; and some no centre takes.
 */
public final class Assistance {

	/** What can only be done to areas that a centre has not answered for yet. */
	private static final Set<Act> OFFERS_ONLY = Set.of(Act.ACCEPT_OFFER, Act.DECLINE_OFFER, Act.EXPIRE_OFFER);

	private final AssistanceRequest request;

	private final Course course;

	Assistance(AssistanceRequest request) {
		this.request = request;
		this.course = request.course();
	}

	/** Offers went out: each of these open areas waits for that centre's answer. */
	public void offer(Map<CentreCode, Particulars.Offered> offers, Occasion occasion) {
		Move move = this.request.begin(Act.OFFER, occasion);
		this.course.areas().offer(offers);
		new TreeMap<>(offers).forEach((centre, offered) -> move.record(centre, offered));
	}

	/**
	 * A centre answered an offer, or the offer or assignment came to its end: the areas
	 * that it takes are settled, the others go back to the Secretariat.
	 */
	public void settleOffer(CentreCode centre, Particulars.Settlement settled, Occasion occasion) {
		Act act = Act.of(settled);
		Move move = this.request.begin(act, occasion);
		boolean waiting = this.course.areas().isAnyOpen();
		this.course.areas().settle(centre, settled, OFFERS_ONLY.contains(act));
		// A clock that runs already for another area runs on.
		if (!settled.returned().isEmpty() && !waiting) {
			this.course.run(Clocks.routing(occasion));
		}
		move.record(centre, settled);
	}

	/** A centre has longer to answer its offer. */
	public void extendOffer(CentreCode centre, Particulars.OfferProlonged prolonged, Occasion occasion) {
		Move move = this.request.begin(Act.EXTEND_OFFER, occasion);
		this.course.areas().extendOffer(centre, prolonged.areas(), prolonged.dueOn());
		move.record(centre, prolonged);
	}

	/**
	 * An officer finds that no centre will work on an area.
	 * @param offers what centres answered when they were asked for it
	 * @throws Refused {@code NOT_ALL_DECLINED} or {@code ALL_ANSWERED} when they answered
	 * otherwise
	 */
	public void setUnserved(AreaCode area, UnservedCode code, String words, AreaOffers offers, Occasion occasion) {
		Move move = this.request.begin(Act.SET_UNSERVED, occasion);
		code.requireWords(words);
		offers.require(code, area);
		this.course.areas().setUnserved(area, code, words);
		move.record(new Particulars.AreaUnserved(area, code, words));
	}

	/** An officer opens an unserved area again. */
	public void reopen(AreaCode area, Occasion occasion) {
		Move move = this.request.begin(Act.REOPEN_AREA, occasion);
		boolean waiting = this.course.areas().isAnyOpen();
		this.course.areas().reopen(area);
		if (!waiting) {
			this.course.run(Clocks.routing(occasion));
		}
		move.record(new Particulars.AreaReopened(area));
	}

	/**
	 * A centre found its funding, agreed a plan of its work, told of its progress, or
	 * corrected its report.
	 */
	public void noteWork(CentreCode centre, Particulars.WorkNote note, Occasion occasion) {
		Move move = this.request.begin(Act.of(note), occasion);
		this.course.areas().noteWork(centre, note.dueOn(), note instanceof Particulars.ReportCorrected);
		move.record(centre, note);
	}

	/** A centre reported delivery for its areas. */
	public void reportDelivery(CentreCode centre, Particulars.Delivered delivered, Occasion occasion) {
		Move move = this.request.begin(Act.REPORT_DELIVERY, occasion);
		this.course.areas().report(centre, delivered.areas());
		move.record(centre, delivered);
	}

	/**
	 * The Party disputes what named centres delivered: their areas are open work again.
	 * Each centre reads of itself alone, so each has an entry of its own.
	 * @param words what the Party disputes, by centre
	 * @return until when they are to report again
	 */
	public LocalDate dispute(Map<CentreCode, String> words, Occasion occasion) {
		Move move = this.request.begin(Act.DISPUTE, occasion);
		words.forEach((centre, disputed) -> Written.required(disputed, Written.MOST,
				RequestRefusal.DISPUTE_WORDS_MISSING, centre.value()));
		LocalDate dueOn = occasion.endOf(Term.DISPUTE);
		if (!this.course.areas().dispute(words.keySet(), dueOn)) {
			throw new Refused(RequestRefusal.NOTHING_TO_DISPUTE, this.request.reference().value());
		}
		this.course.run(Clocks.NONE);
		new TreeMap<>(words)
			.forEach((centre, disputed) -> move.record(centre, new Particulars.Disputed(disputed, dueOn)));
		return dueOn;
	}

}
