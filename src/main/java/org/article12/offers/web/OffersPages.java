package org.article12.offers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.ReaderLanguage;
import org.article12.offers.Dispatch;
import org.article12.offers.Proposed;
import org.article12.offers.web.CentreTable.Pick;
import org.article12.requests.RequestRecord;
import org.article12.requests.SubmittedRequests;
import org.article12.routing.Audience;
import org.article12.routing.CentreFacts;
import org.article12.routing.RoutingAnswerView;
import org.article12.routing.RoutingAnswerViews;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the proposal, and the officer's choice, ready to read. */
@Component
public class OffersPages {

	/** The page. */
	static final String VIEW = "offers/offers";

	private final Dispatch dispatch;

	private final RoutingAnswerViews proposals;

	private final AssignedViews assigned;

	private final CentreTables tables;

	OffersPages(Dispatch dispatch, RoutingAnswerViews proposals, AssignedViews assigned, CentreTables tables) {
		this.dispatch = dispatch;
		this.proposals = proposals;
		this.assigned = assigned;
		this.tables = tables;
	}

	/**
	 * Adds the page and a form in which the proposal is chosen.
	 * @param address where the page is, for the order of its table
	 * @param by the column to order the table by
	 */
	public void addTo(Model model, RequestRecord request, String address, String by) {
		addTo(model, request, new CentreOrder(address, CentreColumn.of(by)), false);
	}

	/**
	 * The same.
	 * @param alternative whether the alternative is chosen instead
	 */
	void addTo(Model model, RequestRecord request, CentreOrder order, boolean alternative) {
		Proposed proposed = this.dispatch.propose(request);
		Map<AreaCode, CentreCode> chosen = (alternative && !proposed.alternative().isEmpty()) ? proposed.alternative()
				: proposed.choice();
		List<String> choice = proposed.answer()
			.proposal()
			.areas()
			.stream()
			.map((area) -> OffersForm.pair(area, chosen.get(area)))
			.toList();
		model.addAttribute("form", new OffersForm(choice, "", proposed.fingerprint()));
		model.addAttribute("offers", page(request, proposed, chosen, order));
	}

	/** Fills the model around a form that has been sent. */
	String show(RequestRecord request, Proposed proposed, OffersForm form, Model model) {
		model.addAttribute("offers",
				page(request, proposed, form.toCommand(), new CentreOrder(address(request), Optional.empty())));
		return VIEW;
	}

	/** Where the page of a request's offers is. */
	static String address(RequestRecord request) {
		return SubmittedRequests.page(request.reference()) + "/offers";
	}

	private OffersPage page(RequestRecord request, Proposed proposed, Map<AreaCode, CentreCode> chosen,
			CentreOrder order) {
		List<AreaCode> areas = proposed.answer().proposal().areas();
		CentreChoice centres = this.tables.forEachArea(proposed, order,
				(area, centre) -> Optional.of(pick(area, centre, chosen))
					.filter((_) -> centre.isEmpty() || isAble(proposed, area, centre.get())));
		return new OffersPage(request.reference().value(), request.title(), request.lastEntry(),
				this.proposals.of(proposed.answer().proposal(), Audience.OFFICER, ReaderLanguage.get()), centres,
				this.assigned.refused(request.id()),
				proposed.alternative().isEmpty() ? "" : address(request) + "?choose=alternative");
	}

	private static boolean isAble(Proposed proposed, AreaCode area, CentreCode centre) {
		return proposed.able(area).stream().map(CentreFacts::code).anyMatch(centre::equals);
	}

	private static Pick pick(AreaCode area, Optional<CentreCode> centre, Map<AreaCode, CentreCode> chosen) {
		String id = OffersForm.ROW + area + centre.map((code) -> "-" + code).orElse("");
		return new Pick(id, OffersForm.ROW + area, OffersForm.pair(area, centre.orElse(null)),
				centre.equals(Optional.ofNullable(chosen.get(area))));
	}

	/**
	 * What an officer decides on before offers go out.
	 *
	 * @param reference the request's reference
	 * @param title its title
	 * @param lastEntry the number of its last history entry
	 * @param proposal the proposal in words
	 * @param centres the centres to choose from
	 * @param refused what came back from centres already
	 * @param alternative the address of the same page with the alternative chosen; empty
	 * when there is none
	 */
	record OffersPage(String reference, String title, int lastEntry, RoutingAnswerView proposal, CentreChoice centres,
			List<AssignedView> refused, String alternative) {
	}

}
